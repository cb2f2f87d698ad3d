import type { ReportColumn, ReportTable, ValueType } from "../../register/reports/report";
import { shownText } from "./cellInput";

/** Characters: the narrowest column, the widest, and the narrowest that a column of long texts is made. */
const NARROWEST = 8;
const WIDEST = 46;
const WRAPPED = 22;

/** Pages: what figures and charts spread over, what long texts may take, and the widest that is still easy to read on A4 across. */
const PAGE = 124;
const TEXT_PAGE = 140;
const WIDEST_PAGE = 140;

const FILLER = 13;

/** TRUE and FALSE. */
const SHORT_WORD = 5;

const typical: Readonly<Record<ValueType, number>> = {
  text: 10,
  identifier: 10,
  count: 8,
  number: 9,
  amount: 11,
  whole: 9,
  percent: 9,
  days: 8,
  date: 10,
};

/** The filter button and the space around a text. */
const BUTTON = 3.4;
const AIR = 1.7;

/** Tables are written smaller than the font that widths are counted in. */
const SMALLER = 10 / 11;

/**
 * One width for each column of the sheet: what the tables that share the column need, within limits. Where that is more than
 * a page takes, long texts are wrapped. What is left of the page goes to long texts, then to filler columns, so that key
 * figures and charts do not depend on how wide the tables happen to be. A tab that is there grows no wider for filler
 * columns alone, since something may stand beside it: `columns` is how wide it was, undefined for a new one.
 */
export function columnWidths(tables: readonly ReportTable<string>[], columns: number | undefined): number[] {
  const needs: number[] = [];
  const least: number[] = [];
  for (const table of tables) {
    table.columns.forEach((column, index) => {
      needs[index] = Math.max(needs[index] ?? 0, needed(column, table, index));
      least[index] = Math.max(
        least[index] ?? 0,
        column.type === "text" ? Math.max(WRAPPED, headingWidth(column.heading)) : needed(column, table, index),
      );
    });
  }
  const widths = needs.map((need) => Math.min(WIDEST, need));
  let spare = TEXT_PAGE - sumOf(widths);
  needs.forEach((need, index) => {
    const more = Math.max(0, Math.min(spare, need - (widths[index] ?? 0)));
    widths[index] = (widths[index] ?? 0) + more;
    spare -= more;
  });
  narrow(widths, least);
  const left = PAGE - sumOf(widths);
  const fillers = Math.min(Math.round(Math.max(0, left) / FILLER), Math.max(0, (columns ?? Infinity) - widths.length));
  return [...widths, ...Array.from({ length: fillers }, () => left / fillers)];
}

/** Takes from the widest text what is too much for a page, time and again. */
function narrow(widths: number[], least: readonly number[]): void {
  for (let over = sumOf(widths) - WIDEST_PAGE; over > 0; over -= 1) {
    const spare = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if ((spare[widest] ?? 0) === 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Characters that a column would like to have. */
function needed(column: ReportColumn<string>, { rows }: ReportTable<string>, index: number): number {
  if (column.width !== undefined) return column.width;
  let longest = 0;
  let lowest = 0;
  let highest = 0;
  let total = 0;
  for (const row of rows) {
    const shown = shownText(row[index] ?? null);
    if (typeof shown === "number") {
      lowest = Math.min(lowest, shown);
      highest = Math.max(highest, shown);
      total += shown;
    } else longest = Math.max(longest, typeof shown === "string" ? shown.length : SHORT_WORD);
  }
  const numbers = [lowest, highest].map((value) => numberLength(value, column.type));
  // The total stands in bold.
  if (column.total === "sum") numbers.push(numberLength(total, column.type) * 1.1);
  const content = Math.max(longest, ...(rows.length === 0 ? [] : numbers));
  return Math.round(Math.max(NARROWEST, typical[column.type], headingWidth(column.heading), content * SMALLER + AIR));
}

/** Headings may take two lines, but no word is broken; they are bold, and their filter button needs room. */
function headingWidth(heading: string): number {
  const words = heading.split(/\s+/);
  const halves = words.map((_, index) => Math.max(words.slice(0, index).join(" ").length, words.slice(index).join(" ").length));
  return Math.min(...halves) * 1.03 + BUTTON;
}

/** Characters that a number takes with its separators, sign and decimals, its unit aside. */
export function numberLength(value: number, type: ValueType): number {
  if (type === "date") return 10;
  const whole = Math.trunc(Math.abs(value)).toString().length;
  const decimals = type === "amount" || type === "number" ? 3 : type === "whole" ? 0 : 2;
  return (value < 0 ? 1 : 0) + whole + Math.floor((whole - 1) / 3) + decimals;
}
