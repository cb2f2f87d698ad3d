import { cellText, type Cell } from "../cells";
import type { EditedList, ListColumn } from "./changeSet";

/** Cells around the place where a list's headings stood; row and column are zero-based sheet positions of the first. */
export interface HeadRows {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly Cell[])[];
}

export interface LocatedColumns {
  /** Zero-based sheet row; null where the list has no headings. */
  readonly headingRow: number | null;
  /** Zero-based sheet column of each of the list's columns; null for one that is gone. */
  readonly columns: readonly (number | null)[];
}

/**
 * Finds the columns of a list on a sheet of the user's: the row in which most of its headings stand, the nearest of equal
 * ones; in it each heading at its old place, else where it stands once. A column that rows are told apart by is believed to
 * stand at its old place also under another heading, since what it holds proves it.
 */
export function locateColumns(list: EditedList, head: HeadRows): LocatedColumns {
  if (list.headingRow === null) return { headingRow: null, columns: list.columns.map(({ column }) => column) };
  const headingRow = headingRowOf(list, list.headingRow, head);
  const headings = (head.cells[headingRow - head.firstRow] ?? []).map(headingOf);
  const at = (column: number): string => headings[column - head.firstColumn] ?? "";
  const columns: (number | null)[] = list.columns.map(({ column, heading }) => {
    if (heading.trim() === "") return null;
    if (at(column) === heading.trim()) return column;
    const places = headings.flatMap((text, index) => (text === heading.trim() ? [index + head.firstColumn] : []));
    return places.length === 1 ? (places[0] ?? null) : null;
  });
  const taken = new Set(columns);
  const identity = list.identity.by === "column" ? [list.identity.column] : list.identity.columns;
  const isKnown = new Set(list.columns.map(({ heading }) => heading.trim()));
  list.columns.forEach(({ column, heading }, index) => {
    if (columns[index] !== null) return;
    const place = heading.trim() === "" ? besideNeighbour(list.columns, columns, index) : column;
    const mayStand = heading.trim() === "" ? at(place) === "" : identity.includes(index) && !isKnown.has(at(place));
    if (mayStand && !taken.has(place)) {
      columns[index] = place;
      taken.add(place);
    }
  });
  return { headingRow, columns };
}

function headingRowOf(list: EditedList, old: number, { firstRow, cells }: HeadRows): number {
  const wanted = new Set(list.columns.flatMap(({ heading }) => (heading.trim() === "" ? [] : [heading.trim()])));
  let [best, most] = [old, 0];
  cells.forEach((row, index) => {
    const score = new Set(row.map(headingOf).filter((text) => wanted.has(text))).size;
    const isNearer = Math.abs(firstRow + index - old) < Math.abs(best - old);
    if (score > most || (score === most && score > 0 && isNearer)) [best, most] = [firstRow + index, score];
  });
  return most * 2 >= wanted.size ? best : old;
}

/** A column without heading moves with the nearest one at its left that has one. */
function besideNeighbour(all: readonly ListColumn[], found: readonly (number | null)[], index: number): number {
  const old = all[index]?.column ?? 0;
  for (let before = index - 1; before >= 0; before--) {
    const place = found[before];
    if (place !== null && place !== undefined) return old + place - (all[before]?.column ?? place);
  }
  return old;
}

function headingOf(cell: Cell): string {
  return cellText(cell).trim();
}

/** A column of a table as it stands. */
export interface TableColumnNow {
  readonly columnId: number;
  readonly heading: string;
  /** Zero-based sheet column. */
  readonly column: number;
}

/**
 * Finds the columns of a list in our own table: by Excel's id, whatever they are called, unless the heading belongs to
 * another of them, for other programs give new ids when they save; else by heading.
 */
export function locateTableColumns(list: EditedList, present: readonly TableColumnNow[]): readonly (number | null)[] {
  const byId = new Map(present.map((column) => [column.columnId, column]));
  const byHeading = new Map(present.map((column) => [column.heading.trim(), column]));
  const isKnown = new Set(list.columns.map(({ heading }) => heading.trim()));
  return list.columns.map(({ columnId, heading }) => {
    const same = columnId === undefined ? undefined : byId.get(columnId);
    const renamed = same !== undefined && same.heading.trim() !== heading.trim();
    if (same && (!renamed || !isKnown.has(same.heading.trim()))) return same.column;
    return byHeading.get(heading.trim())?.column ?? null;
  });
}
