import { serialOf } from "../formulas/serial";

/** Excel's day number of a calendar day, or null when there is no such day in the workbook's date system. */
export function serialOfDay(year: number, month: number, day: number, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = serialOf(year, month, day);
  if (serial === undefined) return null;
  if (!date1904) return serial;
  return serial >= 1462 ? serial - 1462 : null;
}
