import { cellText, type Cell } from "../../register/cells";
import type { Area } from "../area";
import type { Conduct } from "../conduct";
import { done, failed, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { overtaken } from "../journal/lease";
import { once } from "../once";
import { repeated } from "../repeated";
import type { CellInput } from "../writing/cellWrites";
import { fillingRows, type Filling } from "./fillRows";
import { isRowId, type FoundTab } from "./findTab";
import { given } from "../reading/given";

/** How often a table that somebody makes longer or shorter in the very moment is looked at again. */
const MOST_TRIES = 3;

/**
 * Adds rows at the table's end and gives the zero-based sheet row of the first. The table is made longer and then filled: adding
 * table rows one by one makes conflicts where several people work ("Coauthoring in Excel add-ins"), and rows that were written
 * below a table which a run that broke off never made longer would stand there twice. A totals row is hidden in the same
 * round trip only, of which note is taken in case that breaks off, and what stands below the table is moved down first. Empty rows at the table's end are filled first.
 */
export async function appendRows(
  context: Excel.RequestContext,
  found: FoundTab,
  rows: readonly (readonly CellInput[])[],
  formats: readonly (string | null)[],
  conduct: Conduct,
): Promise<Result<number>> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const longer = await madeLonger(context, found, rows.length, conduct);
    if (!longer.ok) return longer;
    if (!longer.value) continue;
    const idAt = found.columns.findIndex(({ role }) => role !== null && isRowId(role));
    const ids = new Set(rows.map((row) => cellText(row[idAt] as Cell)));
    const isFree = (row: readonly unknown[]): boolean => isEmpty(found, row) || ids.has(cellText(row[idAt] as Cell));
    const filling: Filling = { first: 0, isBlocked: false };
    const outcome = await inBlocks(context, fillingRows(context, found, { rows, formats, isFree }, filling), conduct, found.sheet);
    if (!outcome.ok) return outcome;
    return filling.isBlocked ? failed(overtaken) : done(filling.first);
  }
  return failed(overtaken);
}

/** False where somebody has changed the table's length meanwhile; then it is as they left it. */
async function madeLonger(context: Excel.RequestContext, found: FoundTab, wanted: number, conduct: Conduct): Promise<Result<boolean>> {
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const table = context.workbook.tables.getItem(found.table);
  const there = await repeated(async () => {
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    const now = table.getDataBodyRange().load(PLACE);
    table.load("id");
    await context.sync();
    const body = areaOf(now);
    const bottom = Math.min(wanted, body.rows);
    const last = sheet.getRangeByIndexes(body.row + body.rows - bottom, body.column, bottom, body.columns).load("formulas");
    await context.sync();
    return { body, end: used.isNullObject ? 0 : used.rowIndex + used.rowCount, last: given<unknown>(last.formulas) };
  }, conduct);
  if (!there.ok) return there;

  const { body, end, last } = there.value;
  const more = wanted - emptyRowsAtEnd(found, last);
  if (more <= 0) return done(true);
  if (found.hasTotals) {
    const noted = await conduct.hidingTotals?.(table.id);
    if (noted?.ok === false) return noted;
  }
  const below = body.row + body.rows;
  const inserted = sheet.getRangeByIndexes(below, body.column, more + (found.hasTotals ? 1 : 0), body.columns);
  const isInserted = end > below + (found.hasTotals ? 1 : 0);
  const before = table.getDataBodyRange().load(PLACE);
  const resized = (to: Area): void => {
    table.resize(sheet.getRangeByIndexes(to.row - 1, to.column, to.rows + 1, to.columns));
  };
  if (found.hasTotals) table.showTotals = false;
  if (isInserted) inserted.insert("Down");
  resized({ ...body, rows: body.rows + more });
  if (found.hasTotals) table.showTotals = true;
  const longer = await once(() => context.sync(), found.sheet);
  if (!longer.ok) return longer;
  const met = areaOf(before);
  if (met.row === body.row && met.rows === body.rows && met.columns === body.columns) return done(true);

  if (found.hasTotals) table.showTotals = false;
  resized(met);
  if (isInserted) inserted.delete("Up");
  if (found.hasTotals) table.showTotals = true;
  const back = await once(() => context.sync(), found.sheet);
  return back.ok ? done(false) : back;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** How many of a table's last rows hold nothing of ours, and nothing of anybody's but formulas. */
export function emptyRowsAtEnd(found: FoundTab, rows: readonly (readonly unknown[])[]): number {
  let empty = 0;
  while (empty < rows.length && isEmpty(found, rows[rows.length - 1 - empty] ?? [])) empty++;
  return empty;
}

/** In none of our columns it holds anything, and in no column of the user's more than a formula. */
function isEmpty({ columns }: FoundTab, row: readonly unknown[]): boolean {
  return row.every((cell, at) => cell === "" || (columns[at]?.role === null && typeof cell === "string" && cell.startsWith("=")));
}
