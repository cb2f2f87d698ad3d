/**
 * A calendar day without time or zone: whole days since 30 December 1899, which is Excel's own serial number in the
 * 1900 system from 1 March 1900 on. Day differences are subtractions, and no clock or time zone can shift a date.
 */
export type Day = number;

/** Stands in typed columns where a row has no date. */
export const NO_DAY: Day = -1;

const MS_PER_DAY = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** The day of a date in the proleptic Gregorian calendar; month 1–12. Days that do not exist give undefined. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const utc = new Date(Date.UTC(year, month - 1, date));
  if (year < 100) utc.setUTCFullYear(year);
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
  return exists ? Math.round((utc.getTime() - EPOCH_MS) / MS_PER_DAY) : undefined;
}

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
}

export function partsOf(day: Day): DateParts {
  const utc = new Date(EPOCH_MS + day * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** `2012-12-31` */
export function toIso(day: Day): string {
  return new Date(EPOCH_MS + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of an ISO date `yyyy-mm-dd`; undefined for any other text or a day that does not exist. */
export function fromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The same date some months later or earlier; the last day of the month where that date does not exist there. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const first = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(first / 12), month: (first % 12 + 12) % 12 + 1 };
  return firstOfMonth(target.year, target.month) + Math.min(date, daysInMonth(target.year, target.month)) - 1;
}

/** Days in a month; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function firstOfMonth(year: number, month: number): Day {
  return Math.round((Date.UTC(year, month - 1, 1) - EPOCH_MS) / MS_PER_DAY);
}

/** `2012-12`, the month that a day belongs to. */
export function monthOf(day: Day): string {
  return toIso(day).slice(0, 7);
}
