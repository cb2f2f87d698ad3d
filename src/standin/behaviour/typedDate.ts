import { serialOfDay } from "./serialDate";

/** A date or time as Excel takes it from typed text: its number and the format that the cell then gets. */
export interface TypedDate {
  readonly value: number;
  readonly numberFormat: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const longMonths =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const time = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d{1,3})?))?(?:\s*([ap])m?)?$/i;
const yearFirst = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/;
const monthFirst = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const twoNumbers = /^(\d{1,2})[-/](\d{1,4})$/;
const dayAndName = new RegExp(String.raw`^(\d{1,2})[-/ ]?(${longMonths})(?:[-/ ,]+(\d{4}|\d{2}))?$`, "i");
const nameAndDay = new RegExp(String.raw`^(${longMonths})[-/ ](\d{1,2}),?\s+(\d{4})$`, "i");
const nameAndNumber = new RegExp(String.raw`^(${longMonths})[-/ ]?(\d{1,4})$`, "i");

/**
 * Reads a date or time as an en-US Excel would when somebody types it: `1/31/2024`, `2024-01-31`, `31-Jan-24`, `Jan 31`,
 * `12:30 PM`, a date and a time. `31.1.2024` and `31/1/2024` are text there; add-ins write in en-US whatever the user's
 * language is (https://github.com/OfficeDev/office-js/issues/1559). `year` completes a day without one.
 */
export function readTypedDate(text: string, year: number, date1904: boolean): TypedDate | null {
  const clock = readTime(text);
  if (clock !== null) return clock;
  const day = readDay(text, year, date1904);
  if (day !== null) return day;
  const both = /^(.*\S)\s+(\d{1,2}:\S+(?:\s*[ap]m?)?)$/i.exec(text) ?? /^(\d{4}-\d{2}-\d{2})T(\d{2}:\S+)$/.exec(text);
  const date = both && readDay(both[1] ?? "", year, date1904);
  const hours = both && readTime(both[2] ?? "");
  if (!date || !hours || hours.value >= 1) return null;
  return { value: date.value + hours.value, numberFormat: "m/d/yyyy h:mm" };
}

function readTime(text: string): TypedDate | null {
  const match = time.exec(text);
  if (!match) return null;
  const [, h = "", m = "", s, half] = match;
  const hours = Number(h);
  const minutes = Number(m);
  const seconds = Number(s ?? "0");
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours > 12 || hours === 0))) return null;
  const afternoon = half?.toLowerCase() === "p";
  const clock = half === undefined ? hours : (hours % 12) + (afternoon ? 12 : 0);
  const plain = s === undefined ? "h:mm" : "h:mm:ss";
  const numberFormat = half !== undefined ? `${plain} AM/PM` : clock >= 24 ? "[h]:mm:ss" : plain;
  return { value: (clock * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}

function readDay(text: string, thisYear: number, date1904: boolean): TypedDate | null {
  const day = (year: number, month: number, date: number, numberFormat: string): TypedDate | null => {
    const value = serialOfDay(year, month, date, date1904);
    return value === null ? null : { value, numberFormat };
  };
  let match: RegExpExecArray | null;
  if ((match = yearFirst.exec(text))) {
    return match[3] === undefined
      ? day(Number(match[1]), Number(match[2]), 1, "mmm-yy")
      : day(Number(match[1]), Number(match[2]), Number(match[3]), "m/d/yyyy");
  }
  if ((match = monthFirst.exec(text))) return day(fullYear(match[3] ?? ""), Number(match[1]), Number(match[2]), "m/d/yyyy");
  if ((match = twoNumbers.exec(text))) return dayOrMonth(Number(match[1]), match[2] ?? "", thisYear, day);
  if ((match = dayAndName.exec(text))) {
    const month = monthNumber(match[2] ?? "");
    if (match[3] !== undefined) return day(fullYear(match[3]), month, Number(match[1]), "d-mmm-yy");
    return day(thisYear, month, Number(match[1]), "d-mmm");
  }
  if ((match = nameAndDay.exec(text))) return day(Number(match[3]), monthNumber(match[1] ?? ""), Number(match[2]), "d-mmm-yy");
  if ((match = nameAndNumber.exec(text))) {
    const month = monthNumber(match[1] ?? "");
    const number = match[2] ?? "";
    return day(thisYear, month, Number(number), "d-mmm") ?? day(fullYear(number), month, 1, "mmm-yy");
  }
  return null;
}

type MakeDay = (year: number, month: number, date: number, numberFormat: string) => TypedDate | null;

/** `1/31` is a day of this year, `1/2024` and `1-45` a month. */
function dayOrMonth(month: number, second: string, thisYear: number, day: MakeDay): TypedDate | null {
  if (second.length === 3) return null;
  if (second.length === 4) return day(Number(second), month, 1, "mmm-yy");
  return (
    day(thisYear, month, Number(second), "d-mmm") ?? (second.length === 2 ? day(fullYear(second), month, 1, "mmm-yy") : null)
  );
}

/** Two digits up to 29 are of this century: https://learn.microsoft.com/office/troubleshoot/excel/two-digit-year-numbers */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
