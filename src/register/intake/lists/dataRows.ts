import type { Cell } from "../../cells";
import { looksLikeHeadings } from "./headingRow";
import type { Block } from "./sample";
import { isBlankRow, isSingleText } from "./sample";
import type { SheetSnapshot } from "../snapshot";

/** Lists narrower than this may well have rows of one cell. */
const WIDE_ENOUGH = 3;

/**
 * The rows of a list that begins at `first`, below the headings in row `headings`: to where other headings stand behind a
 * blank row or a title, or to the sheet's end, without the blank rows and notes that trail it. Where the same headings
 * stand once more, the list goes on.
 */
export function findDataRows(sheet: SheetSnapshot, first: number, headings: number): Block {
  let end = first;
  let isApart = false;
  for (let row = first; row < sheet.cells.length; row++) {
    const cells = sheet.cells[row];
    if (isBlankRow(cells)) {
      isApart = true;
      continue;
    }
    if (isApart && looksLikeHeadings(cells) && !isSameRow(cells, sheet.cells[headings])) break;
    isApart = isSingleText(cells);
    end = row + 1;
  }
  return { first, end: withoutNotes(sheet, first, end) };
}

/** True where two rows hold the same. */
export function isSameRow(one: readonly Cell[] | undefined, other: readonly Cell[] | undefined): boolean {
  return one !== undefined && other !== undefined && one.every((cell, column) => cell === (other[column] ?? null));
}

/** Where the list ends if the last lines, apart from it by a blank row, are notes: single texts. */
function withoutNotes(sheet: SheetSnapshot, first: number, end: number): number {
  if ((sheet.cells[first]?.length ?? 0) < WIDE_ENOUGH) return end;
  let row = end;
  while (row > first && isSingleText(sheet.cells[row - 1])) row--;
  if (row === end || row === first || !isBlankRow(sheet.cells[row - 1])) return end;
  while (row > first && isBlankRow(sheet.cells[row - 1])) row--;
  return withoutNotes(sheet, first, row);
}
