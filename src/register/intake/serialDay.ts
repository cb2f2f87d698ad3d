import { dayOf } from "../calendar/day";
import type { Day } from "../calendar/day";

/** Days between the starts of Excel's two date systems. */
const DAYS_TO_1904 = 1462;
/** 31 December 9999, the last date that Excel knows. */
const LAST_SERIAL = 2958465;

/**
 * The day of a date cell's number; a time of day is cut off. Undefined for numbers that are no date in Excel.
 * The 1900 system counts a 29 February 1900 that never was, so its first two months lie one day off the calendar.
 */
export function serialDay(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1) || whole > LAST_SERIAL) return undefined;
  if (date1904) return whole + DAYS_TO_1904;
  return whole < 60 ? whole + 1 : whole;
}

/** A day as the number that its cell holds. */
export function daySerial(day: Day, date1904: boolean): number {
  return date1904 ? day - DAYS_TO_1904 : day;
}

/** The day of a date written as one number, `20240403`; undefined for any other number. */
export function compactDay(value: number): Day | undefined {
  if (!Number.isInteger(value) || value < 18000101 || value > 21001231) return undefined;
  return dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}
