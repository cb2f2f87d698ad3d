import type { Cell } from "../../register/cells";
import { isDateFormat } from "../../register/intake/numberFormat";
import { serialDay } from "../../register/intake/serialDay";
import { readDateText } from "../../register/text/dateText";
import type { Area } from "../area";
import type { SheetCells } from "./sheetCells";
import { given } from "./given";

/** A sheet with what was read of it. */
export interface ReadSheet extends Pick<SheetCells, "cells" | "formats"> {
  readonly id: string;
  readonly used: Area;
}

/** What a cell holds and what it shows. */
interface Shown {
  readonly serial: number;
  readonly text: string;
}

/** Dates of one sheet are enough, unless they are shown in a form that nobody can read. */
const CELLS_OF_A_SHEET = 4;
const MOST_CELLS = 24;
/** Below this the 1900 system is off by its 29 February 1900 that never was. */
const FIRST_SURE_SERIAL = 61;

/**
 * True where the workbook counts its days from 1904, as those made in Excel for Mac long did. Office.js does not tell, but
 * what a date cell shows does: the same number is shown as a day four years later. Where no cell shows a date, none is
 * misread, and the answer is false. One round trip where there are dates.
 */
export async function countsFrom1904(context: Excel.RequestContext, sheets: readonly ReadSheet[]): Promise<boolean> {
  const asked = sheets
    .flatMap((sheet) => dateCells(sheet))
    .slice(0, MOST_CELLS)
    .map(({ id, row, column, serial }) => ({
      serial,
      range: context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, 1, 1).load("text"),
    }));
  if (asked.length === 0) return false;
  await context.sync();
  return isShownFrom1904(asked.map(({ serial, range }) => ({ serial, text: given(range.text)[0]?.[0] ?? "" })));
}

function dateCells({ id, used, cells, formats }: ReadSheet) {
  const found: { id: string; row: number; column: number; serial: number }[] = [];
  for (const [at, row] of formats.entries()) {
    for (const [column, format] of row.entries()) {
      const serial = cells[at]?.[column];
      if (!isSureSerial(serial) || !isDateFormat(format)) continue;
      found.push({ id, row: used.row + at, column: used.column + column, serial });
      if (found.length === CELLS_OF_A_SHEET) return found;
    }
  }
  return found;
}

function isSureSerial(value: Cell | undefined): value is number {
  return typeof value === "number" && value >= FIRST_SURE_SERIAL;
}

/** By the first cell that is shown as the day of one system and not of the other. */
function isShownFrom1904(cells: readonly Shown[]): boolean {
  for (const { serial, text } of cells) {
    const date = readDateText(text);
    if (!date) continue;
    const days = "day" in date ? [date.day] : [date.dmy, date.mdy];
    const [is1900, is1904] = [false, true].map((date1904) => days.includes(serialDay(serial, date1904) ?? NaN));
    if (is1900 !== is1904) return is1904 === true;
  }
  return false;
}
