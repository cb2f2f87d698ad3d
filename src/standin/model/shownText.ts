import { NotUnderstood } from "../formulas/notUnderstood";
import { formatNumber } from "../formulas/numberFormat";
import type { Sheet, Workbook } from "./types";

/** What a cell shows; formats that are not imitated show the value as General does. */
export function shownText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const value = sheet.grid.value(row, column);
  try {
    return formatNumber(value, workbook.styles.format(sheet.grid.style(row, column)).numberFormat, workbook.date1904);
  } catch (error) {
    if (error instanceof NotUnderstood) return formatNumber(value, "General", workbook.date1904);
    throw error;
  }
}
