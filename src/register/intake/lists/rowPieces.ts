import type { Cell } from "../../cells";
import { isBlank } from "../../cells";
import { headingsIn, looksLikeHeadings } from "./headingRow";
import { isSameRow } from "./dataRows";
import type { Block } from "./sample";
import { isBlankRow, isSingleText } from "./sample";
import type { SheetSnapshot } from "../snapshot";

/** Headings may take two rows, and a unit may stand below them, before the first record. */
const RECORD_WITHIN = 3;
/** Headings right below a list's records, without a blank row or title between, must be this many to be believed. */
const HEADINGS_WITHOUT_GAP = 4;

/**
 * The rows of a sheet, or of some of its columns, parted into lists that stand one below the other: each begins with its
 * titles and headings. Where the same headings stand once more, the list goes on. One piece where there is one list, or none.
 */
export function rowPieces(sheet: SheetSnapshot): Block[] {
  const starts = headingStarts(sheet);
  const from = starts.map((row, index) => (index === 0 ? 0 : withTitles(sheet, row)));
  if (from.length === 0) return [{ first: 0, end: sheet.cells.length }];
  return from.map((first, index) => ({ first, end: from[index + 1] ?? sheet.cells.length }));
}

/** Rows of headings with a record below, each of another list than the one before. */
function headingStarts(sheet: SheetSnapshot): number[] {
  const starts: number[] = [];
  let isApart = true;
  let wasHeadings = false;
  sheet.cells.forEach((cells, row) => {
    if (isBlankRow(cells)) {
      isApart = true;
      wasHeadings = false;
      return;
    }
    const isHeadings = isApart ? looksLikeHeadings(cells) : !wasHeadings && areManyHeadings(cells);
    if (isHeadings && hasRecordBelow(sheet, row) && !isSameRow(cells, sheet.cells[starts.at(-1) ?? -1])) starts.push(row);
    isApart = isSingleText(cells);
    wasHeadings = isHeadings;
  });
  return starts;
}

/** Nothing but words, most of them known headings: no record looks like that, even right below others. */
function areManyHeadings(cells: readonly Cell[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || /\d/.test(cell)) return false;
    filled++;
  }
  if (filled < HEADINGS_WITHOUT_GAP) return false;
  const known = headingsIn(cells);
  return known >= HEADINGS_WITHOUT_GAP && known * 4 >= filled * 3;
}

function hasRecordBelow({ cells }: SheetSnapshot, row: number): boolean {
  for (let below = row + 1; below <= row + RECORD_WITHIN && below < cells.length; below++) if (isRecord(cells[below])) return true;
  return false;
}

/** Something to lose: a row of at least two cells with a digit among them. */
function isRecord(row: readonly Cell[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => !isBlank(cell));
  return filled.length >= 2 && !looksLikeHeadings(row) && filled.some((cell) => /\d/.test(String(cell)));
}

/** Where the titles above a row of headings begin: single texts behind a blank row, or one of them right below other records. */
function withTitles({ cells }: SheetSnapshot, headings: number): number {
  let first = headings;
  while (first > 0 && isSingleText(cells[first - 1])) first--;
  return first === 0 || isBlankRow(cells[first - 1]) ? first : Math.max(first, headings - 1);
}
