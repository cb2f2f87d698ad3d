import type { LoggedRow } from "../../register/changes/loggedRow";
import { rowsNow } from "../changes/rowsNow";
import type { EditedList } from "../../register/changes/changeSet";
import { done, failed, type Result } from "../fault";
import { repeated } from "../repeated";
import { appendRows } from "./appendRows";
import { addRule, type RuleSources } from "./dressColumn";
import type { CellForm } from "./fieldInput";
import { columnsIn, findTab, type FoundTab } from "./findTab";
import type { RegisterTabOrder } from "./order";
import { tableGone } from "./readRegisterTab";
import { stillUnfiltered } from "./stillUnfiltered";
import { syncMarks } from "./syncMarks";
import { rowInputs, tableColumns } from "./tableRows";

/** New rows of one register that are on record. */
export interface NewRows {
  readonly order: RegisterTabOrder;
  readonly form: CellForm;
  readonly sources: RuleSources;
  readonly lists: readonly EditedList[];
  readonly logged: readonly LoggedRow[];
}

/**
 * Adds a plan's new rows at the table's end, as it stands now, with its rules and marks. Where they were begun before, those
 * that are there stay as they are. Gives the zero-based sheet row of each, by row id.
 */
export async function addNewRows(
  context: Excel.RequestContext,
  { order, form, sources, lists, logged }: NewRows,
  isAgain: boolean,
): Promise<Result<ReadonlyMap<string, number>>> {
  const { plan, stored, words } = order;
  const state = await repeated(() => findTab(context, plan.kind, stored.journal), order);
  if (!state.ok) return state;
  if (state.value.is !== "there") return failed(tableGone(words.tabName));
  const { tab: found } = state.value;
  const standing = new Map<string, number>();
  if (isAgain) {
    const there = await repeated(() => rowsNow(context, lists, logged, stored.journal.columns), order);
    if (!there.ok) return there;
    for (const { row, at } of there.value.rows) standing.set(row.rowId, at);
  }
  const missing = plan.newRows.filter(({ rowId }) => !standing.has(rowId));
  if (missing.length === 0) return done(standing);

  const shape = tableColumns(
    found.columns.map(({ role }) => role),
    plan.newRows,
    words,
  );
  const first = await appendRows(context, found, rowInputs(missing, shape, form), shape.formats, order);
  if (!first.ok) return first;
  addRules(context, found, { row: first.value, rows: missing.length }, sources);
  const { row, rows } = found.body;
  const longer = Math.max(rows, first.value + missing.length - row);
  await syncMarks(context, { sheetId: found.sheetId, row, rows: longer, columns: columnsIn(found) }, order, true);
  missing.forEach(({ rowId }, index) => standing.set(rowId, first.value + index));
  const unfiltered = await stillUnfiltered(context, found, order);
  return unfiltered.ok ? done(standing) : unfiltered;
}

function addRules(
  context: Excel.RequestContext,
  { sheetId, body, columns }: FoundTab,
  added: { readonly row: number; readonly rows: number },
  sources: RuleSources,
): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  columns.forEach(({ role }, at) => {
    if (role?.is === "field") addRule(sheet, role.field, body.column + at, { bodyRow: body.row, ...added }, sources);
  });
}
