import { cellText, type Cell } from "../../register/cells";
import type { Edit, EditedList } from "../../register/changes/changeSet";
import { locateColumns, locateTableColumns } from "../../register/changes/locateColumns";
import { neededColumns, rowsOfList } from "../../register/changes/placeEdits";
import type { Area } from "../area";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { readingOf } from "../reading/sheetCells";
import type { OpenList } from "./openLists";
import type { ListPlace } from "./target";

/** So far above or below its old row the heading row is looked for. */
const HEAD_ROWS = 200;

/** Reads what is needed to find the edits of a list again; null where its sheet is gone or empty. */
export async function readList(
  context: Excel.RequestContext,
  list: EditedList,
  open: OpenList | null,
  edits: readonly Edit[],
  conduct: Conduct,
): Promise<Result<ListPlace | null>> {
  if (open?.used === null || open === null) return done(null);
  const area = open.table ? done(inTable(list, open.table)) : await onSheet(context, list, open, open.used, conduct);
  if (!area.ok) return area;
  const { columns, firstRow, endRow, headingRow, headings } = area.value;
  const needed = [...neededColumns(list, edits)].flatMap((index) => {
    const column = columns[index];
    return column === null || column === undefined ? [] : [{ index, column }];
  });
  const from = Math.min(...needed.map(({ column }) => column));
  const to = Math.max(...needed.map(({ column }) => column));
  const isEmpty = needed.length === 0 || endRow <= firstRow;
  const read = isEmpty
    ? done([])
    : await readArea(context, open, { row: firstRow, column: from, rows: endRow - firstRow, columns: to - from + 1 }, conduct);
  if (!read.ok) return read;
  const rows = read.value.map((cells) => {
    const row = Array<Cell>(list.columns.length).fill(null);
    for (const { index, column } of needed) row[index] = cells[column - from] ?? null;
    return row;
  });
  const identity = list.identity.by === "column" ? [list.identity.column] : list.identity.columns;
  return done({
    list,
    sheetId: open.sheetId,
    sheet: open.sheet,
    headingRow,
    headings,
    present: { columns, firstRow, rows: open.table ? rows : rowsOfList(rows, list.lastRow - firstOld(list) + 1) },
    identity: needed.flatMap(({ index, column }) => (identity.includes(index) ? [[index, column] as const] : [])),
  });
}

interface ListArea extends Pick<ListPlace, "headingRow" | "headings"> {
  readonly columns: readonly (number | null)[];
  readonly firstRow: number;
  readonly endRow: number;
}

function inTable(list: EditedList, { body, columns, hasHeadings }: NonNullable<OpenList["table"]>): ListArea {
  return {
    columns: locateTableColumns(list, columns),
    firstRow: body.row,
    endRow: body.row + body.rows,
    headingRow: hasHeadings ? body.row - 1 : null,
    headings: new Map(columns.map(({ column, heading }) => [column, heading.trim()])),
  };
}

async function onSheet(
  context: Excel.RequestContext,
  list: EditedList,
  open: OpenList,
  used: Area,
  conduct: Conduct,
): Promise<Result<ListArea>> {
  const endRow = used.row + used.rows;
  if (list.headingRow === null) {
    const { columns } = locateColumns(list, { firstRow: 0, firstColumn: 0, cells: [] });
    return done({ columns, firstRow: 0, endRow, headingRow: null, headings: new Map() });
  }
  const first = Math.max(used.row, list.headingRow - HEAD_ROWS);
  const rows = Math.max(0, Math.min(endRow, list.headingRow + HEAD_ROWS) - first);
  const head = rows === 0 ? done([]) : await readArea(context, open, { ...used, row: first, rows }, conduct);
  if (!head.ok) return head;
  const { headingRow, columns } = locateColumns(list, { firstRow: first, firstColumn: used.column, cells: head.value });
  const headings = (head.value[(headingRow ?? 0) - first] ?? []).map((cell, at) => [used.column + at, cellText(cell).trim()] as const);
  const firstRow = (headingRow ?? 0) + list.firstRow - list.headingRow;
  return done({ columns, firstRow, endRow, headingRow, headings: new Map(headings) });
}

/** Where nothing tells how a list has moved, its rows are looked for from the sheet's first one on. */
function firstOld({ headingRow, firstRow }: EditedList): number {
  return headingRow === null ? 0 : firstRow;
}

async function readArea(
  context: Excel.RequestContext,
  { sheetId, sheet }: OpenList,
  used: Area,
  conduct: Conduct,
): Promise<Result<readonly (readonly Cell[])[]>> {
  const { job, read } = readingOf(context, [{ id: sheetId, used }]);
  const outcome = await inBlocks(context, job, conduct, sheet);
  return outcome.ok ? done(read.get(sheetId)?.cells ?? []) : outcome;
}
