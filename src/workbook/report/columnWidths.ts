import type { ReportCell, ReportColumn, ReportTable, ValueType } from "../../register/reports/report";
import { shownText } from "./cellInput";

/** Characters: the narrowest and widest column, and the page that figures and charts spread over. */
const NARROWEST = 9;
const WIDEST = 46;
const PAGE = 118;
const FILLER = 13;

const typical: Readonly<Record<ValueType, number>> = {
  text: 14,
  identifier: 11,
  count: 9,
  number: 11,
  amount: 14,
  percent: 9,
  days: 9,
  date: 12,
};

/** The filter button and the space around a text. */
const BUTTON = 4;
const AIR = 2;

/**
 * One width for each column of the sheet: what the tables that share the column need, within limits. What is left of the
 * page goes to long texts, then to filler columns, so that key figures and charts do not depend on how wide the tables
 * happen to be. A tab that is there grows no wider for filler columns alone, since something may stand beside it:
 * `columns` is how wide it was, undefined for a new one.
 */
export function columnWidths(tables: readonly ReportTable<string>[], columns: number | undefined): number[] {
  const needs: number[] = [];
  for (const table of tables) {
    table.columns.forEach((column, index) => {
      needs[index] = Math.max(needs[index] ?? 0, needed(column, table, index));
    });
  }
  const widths = needs.map((need) => Math.min(WIDEST, need));
  let left = PAGE - widths.reduce((sum, width) => sum + width, 0);
  needs.forEach((need, index) => {
    const more = Math.max(0, Math.min(left, need - (widths[index] ?? 0)));
    widths[index] = (widths[index] ?? 0) + more;
    left -= more;
  });
  const fillers = Math.min(Math.round(Math.max(0, left) / FILLER), Math.max(0, (columns ?? Infinity) - widths.length));
  return [...widths, ...Array.from({ length: fillers }, () => left / fillers)];
}

/** Characters that a column would like to have. */
function needed(column: ReportColumn<string>, { rows }: ReportTable<string>, index: number): number {
  if (column.width !== undefined) return column.width;
  const content = rows.reduce((longest, row) => Math.max(longest, lengthOf(row[index] ?? null, column)), 0) + AIR;
  return Math.round(Math.max(NARROWEST, typical[column.type], headingWidth(column.heading), content));
}

/** Headings may take two lines, but no word is broken; they are bold, and their filter button needs room. */
function headingWidth(heading: string): number {
  const words = heading.split(/\s+/);
  const halves = words.map((_, index) => Math.max(words.slice(0, index).join(" ").length, words.slice(index).join(" ").length));
  return Math.min(...halves) * 1.15 + BUTTON;
}

function lengthOf(cell: ReportCell<string>, column: ReportColumn<string>): number {
  const shown = shownText(cell);
  if (typeof shown === "string") return shown.length;
  if (typeof shown !== "number") return 5;
  return numberLength(shown, column.type);
}

/** Characters that a number takes with its separators, sign and decimals, its unit aside. */
export function numberLength(value: number, type: ValueType): number {
  if (type === "date") return 10;
  const whole = Math.trunc(Math.abs(value)).toString().length;
  const decimals = type === "amount" || type === "number" ? 3 : 2;
  return (value < 0 ? 1 : 0) + whole + Math.floor((whole - 1) / 3) + decimals;
}
