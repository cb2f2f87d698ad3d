import type { RegisterColumn } from "../../register/changes/journal";
import { isText } from "../../register/customer/registerCell";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { writingOf, type CellWrite } from "../writing/cellWrites";
import { once } from "../once";
import { addFieldColumns, plannedFieldColumns } from "./addColumns";
import { appendRows } from "./appendRows";
import { TEXT_FORMAT } from "./columnLook";
import { addRule, fitColumn, type RuleSources } from "./dressColumn";
import { fieldInput, type CellForm } from "./fieldInput";
import { columnAt, findTab, isRowId, type FoundTab } from "./findTab";
import type { RegisterTabOrder } from "./order";
import { recordPlanned, withAdded } from "./plannedColumns";
import { stillUnfiltered } from "./stillUnfiltered";
import type { StoredJournal } from "../journal/readJournal";
import { placeChanges, type PlacedChange, type Placement } from "./placeChanges";
import { readBody } from "./readRegisterTab";
import { rowInputs, tableColumns, valuesOf } from "./tableRows";

export interface UpdatedTab {
  readonly placement: Placement;
  /** The journal with the columns that were added. */
  readonly stored: StoredJournal;
  /** Zero-based sheet row of the first new row. */
  readonly firstNewRow: number;
  /** The journal's columns of this register, with those that were added. */
  readonly columns: readonly RegisterColumn[];
  readonly found: FoundTab;
}

/** Writes what a build changes into a tab that is there: new columns, changed cells, ids for typed rows, new rows. */
export async function updateTab(
  context: Excel.RequestContext,
  before: FoundTab,
  order: RegisterTabOrder,
  form: CellForm,
  sources: RuleSources,
): Promise<Result<UpdatedTab>> {
  const { plan, stored, words } = order;
  const { kind } = plan;
  const planned = plannedFieldColumns(kind, before, plan.fields, words.headings);
  const known = await recordPlanned(
    stored,
    planned.map(({ at: _, ...column }) => column),
    order,
  );
  if (!known.ok) return known;
  const made = await once(() => addFieldColumns(context, before, planned), before.sheet);
  if (!made.ok) return made;
  const added = made.value;
  const columns = withAdded(
    known.value.journal.columns.filter((column) => column.kind === kind),
    added,
  );
  const found = added.length === 0 ? before : await foundAgain(context, order, columns, before);

  const placement = await placed(context, found, order, form);
  if (!placement.ok) return placement;
  dressAdded(context, found, order, added, sources);
  const outcome = await inBlocks(context, writingOf(context, changeWrites(found, placement.value, form)), order, found.sheet);
  if (!outcome.ok) return outcome;
  if (plan.newRows.length === 0) {
    const unfiltered = await stillUnfiltered(context, found, order);
    return unfiltered.ok ? done({ placement: placement.value, stored: known.value, firstNewRow: 0, columns, found }) : unfiltered;
  }

  const shape = tableColumns(
    found.columns.map(({ role }) => role),
    plan.newRows,
    words,
  );
  const first = await appendRows(context, found, rowInputs(plan.newRows, shape, form), shape.formats, order);
  if (!first.ok) return first;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  found.columns.forEach(({ role }, at) => {
    if (role?.is === "field")
      addRule(
        sheet,
        role.field,
        found.body.column + at,
        { bodyRow: found.body.row, row: first.value, rows: plan.newRows.length },
        sources,
      );
  });
  await context.sync();
  const unfiltered = await stillUnfiltered(context, found, order);
  return unfiltered.ok
    ? done({ placement: placement.value, stored: known.value, firstNewRow: first.value, columns, found })
    : unfiltered;
}

async function foundAgain(
  context: Excel.RequestContext,
  { plan, stored }: RegisterTabOrder,
  columns: readonly RegisterColumn[],
  before: FoundTab,
): Promise<FoundTab> {
  const state = await findTab(context, plan.kind, { ...stored.journal, columns });
  return state.is === "there" ? state.tab : before;
}

async function placed(
  context: Excel.RequestContext,
  found: FoundTab,
  { plan, tab, ...conduct }: RegisterTabOrder,
  form: CellForm,
): Promise<Result<Placement>> {
  if (plan.changes.length === 0 && plan.adopted.length === 0) return done({ changes: [], skipped: [], adopted: [] });
  const cells = await readBody(context, found, conduct);
  return cells.ok ? done(placeChanges(found, cells.value, { ...plan, tab }, form.date1904)) : cells;
}

/** Format, rules and width of new columns, for the rows that are there already. */
function dressAdded(
  context: Excel.RequestContext,
  found: FoundTab,
  { plan, words }: RegisterTabOrder,
  added: readonly RegisterColumn[],
  sources: RuleSources,
): void {
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const { body } = found;
  const rows = [
    ...plan.newRows,
    ...plan.changes.map(({ rowId, field, after }) => ({ rowId, values: new Map([[field, after]]) })),
  ];
  for (const { role, heading } of added) {
    const column = columnAt(found, (other) => role.is === "field" && other.is === "field" && other.field === role.field);
    if (role.is !== "field" || column === undefined) continue;
    const [format] = tableColumns([role], rows, words).formats;
    if (format)
      sheet.getRangeByIndexes(body.row, column, body.rows, 1).numberFormat = Array.from({ length: body.rows }, () => [format]);
    fitColumn(sheet, role.field, column, heading, valuesOf(rows, role.field));
    addRule(sheet, role.field, column, { bodyRow: body.row, row: body.row, rows: body.rows }, sources);
  }
}

function changeWrites(found: FoundTab, { changes, adopted }: Placement, form: CellForm): readonly CellWrite[] {
  const { sheetId } = found;
  const idColumn = columnAt(found, isRowId) ?? found.body.column;
  return [
    ...adopted.map(({ rowId, row }): CellWrite => ({
      sheetId,
      row,
      column: idColumn,
      values: [[rowId]],
      formats: [TEXT_FORMAT],
    })),
    ...changes.map((placed) => changeWrite(sheetId, placed, form)),
  ];
}

/** A text gets the text format, which a person may have taken from the cell; anything else keeps the cell's format. */
function changeWrite(sheetId: string, { change: { field, after }, row, column }: PlacedChange, form: CellForm): CellWrite {
  const format = isText(field) && after !== null ? TEXT_FORMAT : null;
  return {
    sheetId,
    row,
    column,
    values: [[fieldInput(field, after, format ?? "", form)]],
    ...(format === null ? {} : { formats: [format] }),
  };
}
