import type { RegisterColumn } from "../../register/changes/registerColumn";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { once } from "../once";
import { writingOf, type CellWrite } from "../writing/cellWrites";
import { addFieldColumns, plannedFieldColumns } from "./addColumns";
import { TEXT_FORMAT, widthOf } from "./columnLook";
import { addRule, fitColumn, type RuleSources } from "./dressColumn";
import { evenly } from "./evenly";
import type { CellForm } from "./fieldInput";
import { columnAt, findTab, isRowId, type FoundTab } from "./findTab";
import type { RegisterTabOrder } from "./order";
import { recordPlanned, withAdded } from "./plannedColumns";
import { stillUnfiltered } from "./stillUnfiltered";
import type { StoredJournal } from "../journal/readJournal";
import { placeChanges, type PlacedRowId, type Placement } from "./placeChanges";
import { readBody } from "./readRegisterTab";
import { tableColumns, valuesOf } from "./tableRows";

export interface ReadyTab {
  readonly placement: Placement;
  /** The journal with the columns that were added. */
  readonly stored: StoredJournal;
  /** The journal's columns of this register, with those that were added. */
  readonly columns: readonly RegisterColumn[];
  readonly found: FoundTab;
}

/** Makes a tab ready for what a build changes in it: adds columns that it lacks, and gives ids to rows that people have typed. */
export async function readyTab(
  context: Excel.RequestContext,
  before: FoundTab,
  order: RegisterTabOrder,
  form: CellForm,
  sources: RuleSources,
): Promise<Result<ReadyTab>> {
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
  const outcome = await inBlocks(context, writingOf(context, rowIdWrites(found, placement.value.adopted)), order, found.sheet);
  if (!outcome.ok) return outcome;
  const unfiltered = await stillUnfiltered(context, found, order);
  return unfiltered.ok ? done({ placement: placement.value, stored: known.value, columns, found }) : unfiltered;
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
  if (plan.changes.length === 0 && plan.adopted.length === 0) return done({ changes: [], unplaced: [], adopted: [] });
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
    const values = valuesOf(rows, role.field).filter((value) => value !== null);
    fitColumn(sheet, column, widthOf(role.field, heading, evenly(values)));
    addRule(sheet, role.field, column, { bodyRow: body.row, row: body.row, rows: body.rows }, sources);
  }
}

/** The writing of hidden ids into rows that have none of their own. */
export function rowIdWrites(found: FoundTab, adopted: readonly PlacedRowId[]): readonly CellWrite[] {
  const { sheetId, body } = found;
  const column = columnAt(found, isRowId) ?? body.column;
  return adopted.map(({ rowId, row }): CellWrite => ({ sheetId, row, column, values: [[rowId]], formats: [TEXT_FORMAT] }));
}
