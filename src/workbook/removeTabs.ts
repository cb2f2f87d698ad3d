import type { TabMark } from "../register/changes/journal";
import type { Area } from "./area";
import type { Conduct } from "./conduct";
import { done, type Result } from "./fault";
import { inExcel } from "./inExcel";
import { once } from "./once";
import { repeated } from "./repeated";
import { AREA_NAME } from "./report/tabState";

export interface RemoveOrder extends Conduct {
  /** Ids of sheets that stood before the work: they stay. */
  readonly before: ReadonlySet<string>;
  readonly marks: readonly TabMark[];
  /** Names that our tabs are given. An empty sheet of such a name is one whose making was interrupted before it was marked. */
  readonly names: ReadonlySet<string>;
}

const place = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Deletes the tabs that an interrupted work has added, and gives their ids. One on which something else stands by now stays.
 * Only taking back does this, after the person was asked: a deleted sheet cannot be undone in Excel.
 */
export async function removeTabs(order: RemoveOrder): Promise<Result<ReadonlySet<string>>> {
  const begun = await order.begin?.();
  if (begun?.ok === false) return begun;
  return inExcel(async (context) => {
    const found = await repeated(() => candidates(context, order), order);
    if (!found.ok) return found;
    const ours = found.value.filter(isOurs);
    for (const { sheet } of ours) sheet.delete();
    const deleted = await once(() => context.sync());
    return deleted.ok ? done(new Set(ours.map(({ sheet }) => sheet.id))) : deleted;
  }, order);
}

async function candidates(context: Excel.RequestContext, { before, marks, names }: RemoveOrder) {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const marked = new Map(marks.map((mark) => [mark.sheetId, mark]));
  const found = sheets.items
    .filter(({ id, visibility }) => !before.has(id) && visibility === "Visible")
    .map((sheet) => ({
      sheet,
      isNamed: [...names].some((name) => sheet.name === name || sheet.name.startsWith(`${name} (`)),
      mark: marked.get(sheet.id),
      used: sheet.getUsedRangeOrNullObject(true).load(place),
      area: sheet.names.getItemOrNullObject(AREA_NAME).getRangeOrNullObject().load(place),
      tables: sheet.tables.load("items/name"),
    }));
  await context.sync();
  const table = found.map(({ tables }) => tables.items[0]?.getRange().load(place));
  await context.sync();
  return found.map((one, index) => ({ ...one, table: table[index] }));
}

type Candidate = Awaited<ReturnType<typeof candidates>>[number];

function isOurs({ isNamed, mark, used, area, table }: Candidate): boolean {
  if (used.isNullObject) return isNamed || mark !== undefined || !area.isNullObject;
  if (!area.isNullObject) return isWithin(used, area);
  return mark?.own === "register" && (table === undefined || isWithin(used, table));
}

function isWithin(inner: Excel.Range, outer: Excel.Range): boolean {
  const [a, b] = [areaOf(inner), areaOf(outer)];
  return (
    a.row >= b.row && a.column >= b.column && a.row + a.rows <= b.row + b.rows && a.column + a.columns <= b.column + b.columns
  );
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
