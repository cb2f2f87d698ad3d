import { dayOf } from "../calendar/day";
import type { Day } from "../calendar/day";
import { monthOfName } from "./monthNames";

/** Which comes first, the day or the month. */
export type DateOrder = "dmy" | "mdy";

/** A date that stands as text. */
type DateText =
  /** One reading is possible; `proves` is the order that the text shows to be at work. */
  | { readonly day: Day; readonly proves: DateOrder | null }
  /** Day and month could each be either. */
  | { readonly dmy: Day; readonly mdy: Day };

const TIME = /(?:[T ]+|, *)(?:(?:kl(?:okken)?|um|om|at)\.? +)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?| ?uhr| ?uur)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?([-/.])\s?(\d{4}|\d{2})\.?$/;
const DAY_NAME_YEAR = /^(\d{1,2})[.,]?[\s-]*(?:of )?(\p{L}+)\.?,?[\s-]*('?\d{2}|\d{4})$/iu;
const NAME_DAY_YEAR = /^(\p{L}+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[.,]?[\s-]+(\d{4}|\d{2})$/iu;
const ENGLISH_ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)\b/i;
const WEEKDAY = /^\p{L}{2,10}\.?,?\s+(?=\d|\p{L}+\s+\d)/u;

/** Reads a date in the usual orders, with month names in four languages; a time behind it is left away. */
export function readDateText(text: string): DateText | undefined {
  const date = text.trim().replace(TIME, "").trim();
  if (date.length < 6 || !/\d/.test(date)) return undefined;
  return readYearFirst(date) ?? readNumeric(date) ?? readNamed(date) ?? readNamed(date.replace(WEEKDAY, ""));
}

function readYearFirst(date: string): DateText | undefined {
  const match = YEAR_FIRST.exec(date);
  if (match) return sure(dayOf(Number(match[1]), Number(match[3]), Number(match[4])));
  const compact = COMPACT.exec(date);
  return compact ? sure(dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))) : undefined;
}

function readNumeric(date: string): DateText | undefined {
  const match = NUMERIC.exec(date);
  if (!match) return undefined;
  // Points stand between day, month and year only where the day comes first, and so does `3/4-2026`, as Norwegians write.
  const isDayFirst = match[2] === "." || match[2] !== match[4];
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[5] ?? "")];
  const dmy = dayOf(year, second, first);
  const mdy = isDayFirst ? undefined : dayOf(year, first, second);
  if (dmy !== undefined && mdy !== undefined) return dmy === mdy ? { day: dmy, proves: null } : { dmy, mdy };
  if (dmy !== undefined) return { day: dmy, proves: "dmy" };
  return mdy === undefined ? undefined : { day: mdy, proves: "mdy" };
}

function readNamed(date: string): DateText | undefined {
  const dayFirst = DAY_NAME_YEAR.exec(date.replace(ENGLISH_ORDINAL, "$1"));
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = NAME_DAY_YEAR.exec(date);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function named(year: string | undefined, name: string | undefined, date: string | undefined): DateText | undefined {
  const month = monthOfName(name ?? "");
  return month === undefined ? undefined : sure(dayOf(fullYear(year ?? ""), month, Number(date)));
}

function sure(day: Day | undefined): DateText | undefined {
  return day === undefined ? undefined : { day, proves: null };
}

/** Two digits mean what they mean in Excel: 00–29 are 2000–2029, 30–99 are 1930–1999 (Microsoft support, "Change the
 * date system, format, or two-digit year interpretation"). */
function fullYear(digits: string): number {
  const year = Number(digits.replace("'", ""));
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
