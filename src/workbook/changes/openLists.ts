import type { EditedList } from "../../register/changes/changeSet";
import type { TableColumnNow } from "../../register/changes/locateColumns";
import type { Area } from "../area";
import type { Fault } from "../fault";
import { faultBy } from "../faultOf";

/** The sheet of a list as it is found, before its cells are read. */
export interface OpenList {
  readonly sheetId: string;
  /** The name that it has now. */
  readonly sheet: string;
  readonly isProtected: boolean;
  /** True while a filter hides rows; then Excel writes blocks into the wrong rows (office-js issue 224). */
  readonly isFiltered: boolean;
  readonly used: Area | null;
  /** Our own table; null on sheets of the user's. */
  readonly table: { readonly body: Area; readonly columns: readonly TableColumnNow[]; readonly hasHeadings: boolean } | null;
}

/** Finds the sheets of lists by their ids, else by their names; null for one that is gone. Three or four round trips. */
export async function openLists(
  context: Excel.RequestContext,
  lists: readonly EditedList[],
): Promise<readonly (OpenList | null)[]> {
  const { worksheets } = context.workbook;
  const wanted = lists.map(({ sheetId, sheet }) => ({
    byId: worksheets.getItemOrNullObject(sheetId).load("id,name"),
    byName: worksheets.getItemOrNullObject(sheet).load("id,name"),
  }));
  await context.sync();
  const opened = wanted.map(({ byId, byName }) => {
    const sheet = byId.isNullObject ? byName : byId;
    if (sheet.isNullObject) return null;
    return {
      sheet,
      protection: sheet.protection.load("protected"),
      filter: sheet.autoFilter.load("isDataFiltered"),
      used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
      tables: sheet.tables.load("items/name,items/showHeaders"),
    };
  });
  if (opened.every((one) => one === null)) return lists.map(() => null);
  await context.sync();
  const tables = opened.map((one) =>
    (one?.tables.items ?? []).map((table) => ({
      table,
      filter: table.autoFilter.load("isDataFiltered"),
      body: table.getDataBodyRange().load(PLACE),
      columns: table.columns.load("items/id,items/name"),
    })),
  );
  if (tables.some(({ length }) => length > 0)) await context.sync();
  return opened.map((one, index): OpenList | null => {
    const list = lists[index];
    if (one === null || !list) return null;
    const own = tables[index] ?? [];
    return {
      sheetId: one.sheet.id,
      sheet: one.sheet.name,
      isProtected: one.protection.protected,
      isFiltered: one.filter.isDataFiltered || own.some(({ filter }) => filter.isDataFiltered),
      used: one.used.isNullObject ? null : areaOf(one.used),
      table: list.own ? ownTable(list, own) : null,
    };
  });
}

/** Why nothing may be written on one of the sheets. */
export function refusalOf(opened: readonly (OpenList | null)[]): Fault | null {
  for (const open of opened) {
    if (open?.isProtected === true) return faultBy("SheetProtected", open.sheet);
    if (open?.isFiltered === true) return faultBy("FilteredRangeConflict", open.sheet);
  }
  return null;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** The table that has most of the list's columns; null where none has any. */
function ownTable(
  list: EditedList,
  tables: readonly { readonly table: Excel.Table; readonly body: Excel.Range; readonly columns: Excel.TableColumnCollection }[],
): OpenList["table"] {
  const headings = new Set(list.columns.map(({ heading }) => heading));
  let [best, most]: [OpenList["table"], number] = [null, 0];
  for (const { table, body, columns } of tables) {
    const score = columns.items.filter(({ name }) => headings.has(name)).length;
    if (score <= most) continue;
    most = score;
    best = {
      body: areaOf(body),
      hasHeadings: table.showHeaders,
      columns: columns.items.map(({ id, name }, at) => ({ columnId: id, heading: name, column: body.columnIndex + at })),
    };
  }
  return best;
}
