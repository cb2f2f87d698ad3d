import { isBlank } from "../../cells";
import type { Cell } from "../../cells";
import type { SheetSnapshot } from "../snapshot";

/** A rectangle of a sheet that may be a list: rows and columns index `cells`, `end` is behind the last row. */
export interface Block {
  readonly first: number;
  readonly end: number;
}

/** How many rows are looked at to tell what a column holds. */
const SAMPLE_ROWS = 240;

/** Indexes of rows to look at: all of a small block, and an even spread over a large one. */
export function sampleRows(block: Block): number[] {
  const rows = block.end - block.first;
  const step = Math.max(1, rows / SAMPLE_ROWS);
  const sample: number[] = [];
  for (let at = 0; at < rows && sample.length < SAMPLE_ROWS; at += step) sample.push(block.first + Math.floor(at));
  return sample;
}

/** The cells of one column in these rows, blank ones included. */
export function columnCells(sheet: SheetSnapshot, column: number, rows: readonly number[]): Cell[] {
  return rows.map((row) => sheet.cells[row]?.[column] ?? null);
}

/** True where no cell of the row holds anything. */
export function isBlankRow(row: readonly Cell[] | undefined): boolean {
  return row === undefined || row.every(isBlank);
}

/** True for a row with nothing but one text in it, such as a title or a note. */
export function isSingleText(row: readonly Cell[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => !isBlank(cell));
  return filled.length === 1 && typeof filled[0] === "string" && /\p{L}/u.test(filled[0]);
}
