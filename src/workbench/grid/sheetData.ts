import type { ICellData, IRange, IStyleData, IWorksheetData } from "@univerjs/presets";
import type { Culture } from "../../standin/members/excel";
import { columnPoints, rowPoints } from "../../standin/model/geometry";
import { frozenArea } from "../../standin/model/freezePanes";
import { mergedAreas } from "../../standin/model/merges";
import { maxColumns, maxRows } from "../../standin/model/areas";
import { tablesOnSheet } from "../../standin/model/tables/table";
import { attribute, childOf, childrenOf, descend, flag } from "../../standin/model/tree";
import type { Area, Scalar, Sheet, Workbook } from "../../standin/model/types";
import { cellStyle } from "./cellStyle";
import { conditionalLook } from "./conditionalLook";
import { tableLook, type CellLook } from "./tableLook";

/** Styles by the name under which cells refer to them, which grow while sheets are converted, and whose Excel shows them. */
export interface StyleBook {
  readonly styles: Map<string, IStyleData>;
  readonly culture: Culture;
}

/** Zoom and scroll are the person's. */
export type SheetData = Omit<IWorksheetData, "zoomRatio" | "scrollTop" | "scrollLeft">;

const pointsPerPixel = 0.75;
/** Free rows and columns beyond what is used, for typing on. */
const spareRows = 60;
const spareColumns = 8;
const leastRows = 120;
const leastColumns = 26;

export const rowHeaderWidth = 46;
export const columnHeaderHeight = 20;

const text = 1;
const number = 2;
const boolean = 3;
const forcedText = 4;

/** One sheet of the model as the grid wants it. */
export function sheetData(workbook: Workbook, sheet: Sheet, book: StyleBook): SheetData {
  const used = sheet.grid.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = Math.min(maxRows, Math.max(leastRows, used.row + used.rows + spareRows));
  const columns = Math.min(maxColumns, Math.max(leastColumns, used.column + used.columns + spareColumns));
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: tabColor(sheet),
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    freeze: freezeOf(sheet),
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    mergeData: mergedAreas(sheet).map(rangeOf),
    cellData: cellsOf(workbook, sheet, used, book),
    rowData: Object.fromEntries(rowsOf(sheet, used.row + used.rows)),
    columnData: Object.fromEntries(columnsOf(sheet, columns)),
    rowHeader: { width: rowHeaderWidth },
    columnHeader: { height: columnHeaderHeight },
    showGridlines: showsGridlines(sheet) ? 1 : 0,
    rightToLeft: 0,
  };
}

function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

function cellsOf(workbook: Workbook, sheet: Sheet, used: Area, book: StyleBook): Record<number, Record<number, ICellData>> {
  const looks = tablesOnSheet(workbook, sheet).map(tableLook);
  const conditional = conditionalLook(workbook, sheet, used);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = used.row; row < used.row + used.rows; row++) {
    const line: Record<number, ICellData> = {};
    let filled = false;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const look = { below: firstLook(looks, row, column), above: conditional(row, column) };
      const cell = cellOf(workbook, sheet, row, column, look, book);
      if (cell === undefined) continue;
      line[column] = cell;
      filled = true;
    }
    if (filled) cells[row] = line;
  }
  return cells;
}

function firstLook(
  looks: readonly ((row: number, column: number) => CellLook | undefined)[],
  row: number,
  column: number,
): CellLook | undefined {
  for (const look of looks) {
    const found = look(row, column);
    if (found !== undefined) return found;
  }
  return undefined;
}

function cellOf(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  { below, above }: { readonly below: CellLook | undefined; readonly above: CellLook | undefined },
  book: StyleBook,
): ICellData | undefined {
  const { grid } = sheet;
  const value = grid.value(row, column);
  const formula = grid.formula(row, column);
  const style = grid.style(row, column);
  if (value === null && formula === null && style === 0 && below === undefined && above === undefined) return undefined;
  const key = `s${style}${below?.key ?? ""}${above?.key ?? ""}`;
  const format = workbook.styles.format(style);
  if (!book.styles.has(key)) book.styles.set(key, { ...cellStyle(format, book.culture, below?.style), ...above?.style });
  return {
    s: key,
    ...valueOf(value, format.quotePrefix),
    ...(formula === null ? {} : { f: `=${formula}` }),
  };
}

function valueOf(value: Scalar, quotePrefix: boolean): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: boolean };
  if (typeof value === "object") return { v: value.error, t: text };
  return { v: value, t: quotePrefix ? forcedText : text };
}

function* rowsOf(sheet: Sheet, end: number): Iterable<[number, { h: number; ia: 0; hd: 0 | 1 }]> {
  for (let row = 0; row < end; row++) {
    const hidden = sheet.grid.rowHidden(row);
    const height = sheet.grid.rowHeight(row);
    if (!hidden && height === null && rowPoints(sheet, row) === 15) continue;
    const points = hidden ? (height ?? 15) : rowPoints(sheet, row);
    yield [row, { h: Math.round(points / pointsPerPixel), ia: 0, hd: hidden ? 1 : 0 }];
  }
}

function* columnsOf(sheet: Sheet, end: number): Iterable<[number, { w: number; hd: 0 | 1 }]> {
  for (let column = 0; column < end; column++) {
    const hidden = sheet.grid.columnHidden(column);
    const width = Math.round(columnPoints(sheet, column) / pointsPerPixel);
    if (hidden || width !== 64) yield [column, { w: hidden ? 64 : width, hd: hidden ? 1 : 0 }];
  }
}

function freezeOf(sheet: Sheet): IWorksheetData["freeze"] {
  const area = frozenArea(sheet);
  const rows = area === null || area.rows === maxRows ? 0 : area.rows;
  const columns = area === null || area.columns === maxColumns ? 0 : area.columns;
  return { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

function showsGridlines(sheet: Sheet): boolean {
  const view = descend(sheet.xml, "sheetViews", "sheetView");
  return flag(view, "showGridLines", true);
}

function tabColor(sheet: Sheet): string {
  const properties = childOf(sheet.xml, "sheetPr");
  const color = properties && childrenOf(properties, "tabColor")[0];
  const rgb = attribute(color, "rgb");
  return rgb === undefined ? "" : `#${rgb.slice(-6)}`;
}
