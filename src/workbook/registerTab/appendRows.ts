import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { writingOf, type CellInput } from "../writing/cellWrites";
import type { FoundTab } from "./findTab";

/**
 * Adds rows at the table's end and gives the zero-based sheet row of the first. They are written below the table, which
 * then is made longer: adding table rows one by one makes conflicts where several people work ("Coauthoring in Excel
 * add-ins"). A totals row is hidden meanwhile, and what stands below the table is moved down first.
 */
export async function appendRows(
  context: Excel.RequestContext,
  found: FoundTab,
  rows: readonly (readonly CellInput[])[],
  formats: readonly (string | null)[],
  conduct: Conduct,
): Promise<Result<number>> {
  const { body } = found;
  const first = body.row + body.rows;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const table = context.workbook.tables.getItem(found.table);
  if (found.hasTotals) table.showTotals = false;
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();

  const hasContentBelow = !used.isNullObject && used.rowIndex + used.rowCount > first;
  const room = rows.length + (found.hasTotals ? 1 : 0);
  if (hasContentBelow) sheet.getRangeByIndexes(first, body.column, room, body.columns).insert("Down");
  const write = { sheetId: found.sheetId, row: first, column: body.column, values: rows, formats };
  const outcome = await inBlocks(context, writingOf(context, [write]), conduct, found.sheet);
  if (outcome.ok) table.resize(sheet.getRangeByIndexes(body.row - 1, body.column, body.rows + rows.length + 1, body.columns));
  if (found.hasTotals) table.showTotals = true;
  await context.sync();
  return outcome.ok ? done(first) : outcome;
}
