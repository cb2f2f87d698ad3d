import { isBlank } from "../../cells";
import type { SheetSnapshot, TableArea } from "../snapshot";
import { columnBands } from "./columnBands";
import { findDataRows } from "./dataRows";
import { findHeadings, headingsAt, looksLikeHeadings } from "./headingRow";
import type { Headings } from "./headingRow";
import { allColumns, allRows, partOfSheet } from "./partOfSheet";
import { rowPieces } from "./rowPieces";
import type { Block } from "./sample";
import { isSingleText } from "./sample";

/** A list on a sheet: what of the sheet it stands on, and where there its headings and rows are. */
export interface List {
  /** The part of the sheet that is the list's alone. */
  readonly part: SheetSnapshot;
  readonly headings: Headings;
  /** Rows of `part` behind the headings. */
  readonly block: Block;
  /** The text above the headings; empty where there is none. */
  readonly title: string;
  readonly isTable: boolean;
}

/** Every list on a sheet, from top to bottom and left to right; a sheet without lists comes back as one whose kind nobody can tell. */
export function findLists(sheet: SheetSnapshot): List[] {
  const tables = sheet.tables.filter((area) => area.hasHeadings && isWithin(sheet, area));
  const found = tables.map((table) => tableList(sheet, table));
  const isCovered = tables.some((table) => table.rows >= sheet.cells.length && table.columns >= (sheet.cells[0]?.length ?? 0));
  // A small table beside a list of plain cells is an aid, and the cells are the list, whatever their headings say.
  const areTablesMost = tables.reduce((cells, table) => cells + sizeOf(table), 0) * 4 >= (sheet.cells[0]?.length ?? 0) * sheet.cells.length;
  const plain = isCovered ? [] : plainLists(withoutTables(sheet, tables), tables);
  const sure = found.length > 0 && areTablesMost ? plain.filter(({ headings }) => headings.row >= 0 && looksLikeHeadings(headings.texts)) : plain;
  return [...found, ...sure].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The same list with its headings in this row of its part. */
export function withHeadingsAt(list: List, row: number): List {
  return list.isTable || row < 0 ? list : listFrom(list.part, headingsAt(list.part, row));
}

/** Rows times columns, by which the main list of a sheet is told from its aids. */
export function sizeOfList({ block, part }: List): number {
  return (block.end - block.first) * (part.cells[0]?.length ?? 0);
}

function sizeOf(table: TableArea): number {
  return table.rows * table.columns;
}

/** From top to bottom, then left to right; sheets have at most 16,384 columns. */
function placeOf({ part, headings }: List): number {
  return (part.firstRow + Math.max(0, headings.row)) * 16384 + part.firstColumn;
}

function isWithin({ cells, firstRow, firstColumn }: SheetSnapshot, table: TableArea): boolean {
  const [row, column] = [table.firstRow - firstRow, table.firstColumn - firstColumn];
  return row >= 0 && row < cells.length && column >= 0 && column + table.columns <= (cells[0]?.length ?? 0);
}

function tableList(sheet: SheetSnapshot, table: TableArea): List {
  const first = table.firstRow - sheet.firstRow;
  const column = table.firstColumn - sheet.firstColumn;
  const end = Math.min(sheet.cells.length, first + table.rows);
  const part = partOfSheet(sheet, { first, end }, { first: column, end: column + table.columns });
  const texts = (part.cells[0] ?? []).map((cell) => (cell === null ? "" : String(cell).trim()));
  const block = { first: 1, end: Math.max(1, part.cells.length - (table.hasTotals ? 1 : 0)) };
  return { part, headings: { row: 0, texts, dataFirst: 1 }, block, title: table.name, isTable: true };
}

/** The sheet with nothing where its tables stand. */
function withoutTables(sheet: SheetSnapshot, tables: readonly TableArea[]): SheetSnapshot {
  if (tables.length === 0) return sheet;
  const cells = sheet.cells.map((row, at) => {
    const across = tables.filter(({ firstRow, rows }) => sheet.firstRow + at >= firstRow && sheet.firstRow + at < firstRow + rows);
    if (across.length === 0) return row;
    const isInTable = (column: number) => across.some((table) => column >= table.firstColumn && column < table.firstColumn + table.columns);
    return row.map((cell, column) => (isInTable(sheet.firstColumn + column) ? null : cell));
  });
  return { ...sheet, cells, tables: [] };
}

function plainLists(sheet: SheetSnapshot, tables: readonly TableArea[]): List[] {
  return columnBands(sheet).flatMap((columns) => {
    const band = partOfSheet(sheet, allRows(sheet), columns);
    return betweenTables(band, tables).flatMap((rows) => {
      const part = partOfSheet(band, rows, allColumns(band));
      if (tables.length > 0 && part.cells.every((row) => row.every(isBlank))) return [];
      return listsBelow(part, columns.end - columns.first < (sheet.cells[0]?.length ?? 0));
    });
  });
}

/** The rows of these columns that stand above, between and below the tables in the same columns. */
function betweenTables(band: SheetSnapshot, tables: readonly TableArea[]): Block[] {
  const last = band.firstColumn + (band.cells[0]?.length ?? 0);
  const inTheWay = tables
    .filter(({ firstColumn, columns }) => firstColumn < last && firstColumn + columns > band.firstColumn)
    .sort((a, b) => a.firstRow - b.firstRow);
  const blocks: Block[] = [];
  let from = 0;
  for (const { firstRow, rows } of inTheWay) {
    const first = firstRow - band.firstRow;
    if (first > from) blocks.push({ first: from, end: first });
    from = Math.max(from, first + rows);
  }
  if (from < band.cells.length) blocks.push({ first: from, end: band.cells.length });
  return blocks;
}

/** The lists of some columns, one below the other; each may again be several side by side. */
function listsBelow(part: SheetSnapshot, isBand: boolean): List[] {
  const pieces = rowPieces(part);
  if (pieces.length === 1) return [listFrom(part, findHeadings(part))];
  return pieces.flatMap((rows) => {
    const piece = partOfSheet(part, rows, allColumns(part));
    const bands = isBand ? [allColumns(piece)] : columnBands(piece);
    if (bands.length === 1) return [listFrom(piece, findHeadings(piece))];
    return bands.flatMap((columns) => listsBelow(partOfSheet(piece, allRows(piece), columns), true));
  });
}

function listFrom(part: SheetSnapshot, headings: Headings): List {
  const block = findDataRows(part, headings.dataFirst, headings.row);
  return { part, headings, block, title: titleAbove(part, headings.row), isTable: false };
}

/** The text that stands alone nearest above the headings. */
function titleAbove({ cells }: SheetSnapshot, headings: number): string {
  for (let row = headings - 1; row >= 0; row--) {
    if (isSingleText(cells[row])) return String(cells[row]?.find((cell) => !isBlank(cell)) ?? "").trim();
  }
  return "";
}
