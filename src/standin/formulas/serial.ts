const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/**
 * Excel's day number in the 1900 system, where 60 is a 29 February 1900 that never was; months and days may overflow, as DATE
 * allows. undefined outside 1900–9999.
 */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const serial = Math.round((date.getTime() - epoch) / dayMilliseconds);
  const known = serial <= 60 ? serial - 1 : serial;
  return known >= 0 && date.getUTCFullYear() <= 9999 ? known : undefined;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number; undefined where Excel has none. */
export function dayOf(serial: number): CalendarDay | undefined {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > 2_958_465) return undefined;
  // Excel shows 0 as 0 January 1900 and 60 as 29 February 1900.
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(epoch + (whole < 60 ? whole + 1 : whole) * dayMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
