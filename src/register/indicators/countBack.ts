import { partsOf, type Day } from "../calendar/day";
import { lengthOf, monthToDate, type Period } from "../calendar/period";

/** Sales of one month, or of the part of it up to the report date, in minor units. */
export interface SalesMonth {
  readonly days: number;
  readonly sales: number;
}

/**
 * Days of sales that receivables stand for, counted back month by month from the report date: whole months as long as what
 * is left covers their sales, then the part of a month that the rest is of its sales. A month that sold nothing, or credited
 * more than it sold, is stepped over: its days count and the rest stays. `atLeast` is true where the months run out first.
 * Source: Oracle Hyperion Financial Management, "DSO - Days Sales Outstanding", whose worked example prints the sales of
 * its last month in place of the rest; 166.3 days is what the rule gives.
 */
export function countBack(receivables: number, backwards: Iterable<SalesMonth>): { readonly days: number; readonly atLeast: boolean } {
  let left = receivables;
  let counted = 0;
  if (left <= 0) return { days: 0, atLeast: false };
  for (const { days, sales } of backwards) {
    if (sales > left) return { days: counted + (left / sales) * days, atLeast: false };
    counted += days;
    left -= Math.max(0, sales);
    if (left === 0) return { days: counted, atLeast: false };
  }
  return { days: counted, atLeast: true };
}

/** The months back from a day, the running one to that day, until the month of the first. */
export function* monthsBack(from: Day, first: Day): Iterable<Period> {
  for (let month = monthToDate(from); month.to >= first; ) {
    yield month;
    const to = month.from - 1;
    month = { from: to - partsOf(to).date + 1, to };
  }
}

/** Each month's days and its sales by the given sum. */
export function* salesMonths(months: Iterable<Period>, salesOf: (period: Period) => number): Iterable<SalesMonth> {
  for (const period of months) yield { days: lengthOf(period), sales: salesOf(period) };
}

