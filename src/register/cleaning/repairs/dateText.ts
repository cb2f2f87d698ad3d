import type { Day } from "../../calendar/day";
import { compactDay, daySerial } from "../../intake/serialDay";
import { readDateText } from "../../text/dateText";
import type { Column } from "../column";
import { onTexts } from "../onTexts";
import type { Mend, Repair } from "../repair";

/** A time of day would be lost. */
const TIME = /\d[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const MIDNIGHT = /[T ,]+0{1,2}[:.]00(?:[:.]00(?:[.,]0+)?)?\s*Z?$/;
/** Nobody can tell the century of a birthday. */
const SHORT_YEAR = /\D'?\d{2}$/;
/** Before 1 March 1900 Excel's days are one off the calendar, and before 1900 there are none. */
const FIRST = 61;
const ENOUGH = 0.5;

/** Dates that stand as text as real dates, where text and column leave no doubt of the order of day and month. */
export const dateText: Repair = { rule: "date.text", certainty: "safe", keeps: "day", on: (column) => mends(column, "sure") };

/** Dates such as `03/04/2024` where nothing tells which is the month: a person decides, the language's order is proposed. */
export const dateOrder: Repair = { rule: "date.order", certainty: "ask", keeps: "asked", on: (column) => mends(column, "doubtful") };

/** Dates written as one number, `20240403`. */
export const dateCompact: Repair = {
  rule: "date.compact",
  certainty: "safe",
  keeps: "day",
  on: (column) =>
    column.type === "date"
      ? (value) => {
          const day = typeof value === "number" ? compactDay(value) : undefined;
          return day === undefined ? value : (serialOf(day, column) ?? value);
        }
      : null,
};

function mends(column: Column, which: "sure" | "doubtful"): Mend | null {
  if (column.type !== "date" || datesShare(column) < ENOUGH * column.filled) return null;
  const { order, field, facts } = column;
  return onTexts((text) => {
    const hasTime = !MIDNIGHT.test(text) && TIME.test(text) && /\d:\d{2}|\dT\d|\d \d{1,2}\.\d{2}/.test(text);
    const date = hasTime || (field === "birthday" && SHORT_YEAR.test(text)) ? undefined : readDateText(text);
    if (!date) return text;
    if ("day" in date) {
      // In a column with both orders even a date that shows its own is left, since it is what shows that there are both.
      const isSure = order !== "mixed" || date.proves === null;
      return which === "sure" && isSure ? (serialOf(date.day, column) ?? text) : text;
    }
    if (order === "mixed") return text;
    if (order !== null) return which === "sure" ? (serialOf(date[order], column) ?? text) : text;
    return which === "doubtful" ? (serialOf(date[facts.language === "en" && facts.home === "US" ? "mdy" : "dmy"], column) ?? text) : text;
  });
}

function datesShare(column: Column): number {
  return column.share((value) => typeof value === "number" || (typeof value === "string" && readDateText(value) !== undefined));
}

function serialOf(day: Day, column: Column): number | undefined {
  return day < FIRST ? undefined : atLeastOne(daySerial(day, column.facts.date1904));
}

function atLeastOne(serial: number): number | undefined {
  return serial >= 1 ? serial : undefined;
}
