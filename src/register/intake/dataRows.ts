import { looksLikeHeadings } from "./headingRow";
import type { Block } from "./sample";
import { isBlankRow, isSingleText } from "./sample";
import type { SheetSnapshot } from "./snapshot";

/** Lists narrower than this may well have rows of one cell. */
const WIDE_ENOUGH = 3;

/**
 * The rows of a list that begins at `first`: to where the headings of a further list stand behind a blank row, or to the
 * sheet's end, without the blank rows and notes that trail it.
 */
export function findDataRows(sheet: SheetSnapshot, first: number): Block {
  let end = first;
  let blankBefore = false;
  for (let row = first; row < sheet.cells.length; row++) {
    if (isBlankRow(sheet.cells[row])) {
      blankBefore = true;
      continue;
    }
    if (blankBefore && looksLikeHeadings(sheet.cells[row])) break;
    blankBefore = false;
    end = row + 1;
  }
  return { first, end: withoutNotes(sheet, first, end) };
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
