import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { once } from "../once";
import { repeated } from "../repeated";
import { writingOf, type CellInput } from "../writing/cellWrites";
import type { FoundTab } from "./findTab";

/**
 * Adds rows at the table's end and gives the zero-based sheet row of the first. The table is made longer and then filled: adding
 * table rows one by one makes conflicts where several people work ("Coauthoring in Excel add-ins"), and rows that were written
 * below a table which a run that broke off never made longer would stand there twice. A totals row is hidden in the same
 * round trip only, and what stands below the table is moved down first. Empty rows at the table's end are filled first.
 */
export async function appendRows(
  context: Excel.RequestContext,
  found: FoundTab,
  rows: readonly (readonly CellInput[])[],
  formats: readonly (string | null)[],
  conduct: Conduct,
): Promise<Result<number>> {
  const { body } = found;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const table = context.workbook.tables.getItem(found.table);
  const bottom = Math.min(rows.length, body.rows);
  const there = await repeated(async () => {
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    const last = sheet.getRangeByIndexes(body.row + body.rows - bottom, body.column, bottom, body.columns).load("formulas");
    await context.sync();
    return { end: used.isNullObject ? 0 : used.rowIndex + used.rowCount, last: last.formulas };
  }, conduct);
  if (!there.ok) return there;

  const free = emptyRowsAtEnd(found, there.value.last);
  const first = body.row + body.rows - free;
  const more = rows.length - free;
  const below = body.row + body.rows + (found.hasTotals ? 1 : 0);
  if (more > 0) {
    if (found.hasTotals) table.showTotals = false;
    if (there.value.end > below) {
      sheet.getRangeByIndexes(body.row + body.rows, body.column, more + (found.hasTotals ? 1 : 0), body.columns).insert("Down");
    }
    table.resize(sheet.getRangeByIndexes(body.row - 1, body.column, body.rows + more + 1, body.columns));
    if (found.hasTotals) table.showTotals = true;
    const longer = await once(() => context.sync(), found.sheet);
    if (!longer.ok) return longer;
  }
  const write = { sheetId: found.sheetId, row: first, column: body.column, values: rows, formats };
  const outcome = await inBlocks(context, writingOf(context, [write]), conduct, found.sheet);
  return outcome.ok ? done(first) : outcome;
}

/** Rows at the end in which none of our columns holds anything, and no column of the user's holds more than a formula. */
function emptyRowsAtEnd({ columns }: FoundTab, rows: readonly (readonly unknown[])[]): number {
  const isEmpty = (row: readonly unknown[]): boolean =>
    row.every((cell, at) => cell === "" || (columns[at]?.role === null && typeof cell === "string" && cell.startsWith("=")));
  let empty = 0;
  while (empty < rows.length && isEmpty(rows[rows.length - 1 - empty] ?? [])) empty++;
  return empty;
}
