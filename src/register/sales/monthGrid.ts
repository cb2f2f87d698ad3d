import { addMonths, daysInMonth, monthOf, partsOf, type Day } from "../calendar/day";
import { monthToDate } from "../calendar/period";
import type { MonthSales } from "./months";
import type { MonthSeries } from "./seasonIndex";

/** A first document this early in its month makes that month a whole one. */
const FIRST_WEEK = 7;

/** The whole months of which the workbook tells; the first and the last month are often cut short, and would look weak. */
export function wholeMonths(months: readonly MonthSales[], first: Day, asOf: Day): MonthSeries & { readonly from: Day } {
  const begins = monthToDate(first).from;
  const from = partsOf(first).date <= FIRST_WEEK ? begins : addMonths(begins, 1);
  const { year, month, date } = partsOf(asOf);
  const current = monthToDate(asOf).from;
  const end = date === daysInMonth(year, month) ? addMonths(current, 1) : current;
  const revenue = new Map(months.map((one) => [one.month, one.revenue]));
  const amounts: number[] = [];
  for (let day = from; day < end; day = addMonths(day, 1)) amounts.push(revenue.get(monthOf(day)) ?? 0);
  return { from, firstMonth: partsOf(from).month, amounts };
}

/** Revenue by calendar year, the earliest first, and month, from January; null for months of which nothing is known. */
export function monthGrid(months: readonly MonthSales[], first: Day, asOf: Day): readonly { readonly year: number; readonly months: readonly (number | null)[] }[] {
  const revenue = new Map(months.map((one) => [one.month, one.revenue]));
  const [firstMonth, lastMonth] = [monthOf(first), monthOf(asOf)];
  const [from, to] = [partsOf(first).year, partsOf(asOf).year];
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    year: from + at,
    months: Array.from({ length: 12 }, (__, month) => {
      const name = `${from + at}-${String(month + 1).padStart(2, "0")}`;
      return name < firstMonth || name > lastMonth ? null : (revenue.get(name) ?? 0);
    }),
  }));
}
