import { NO_DAY, type Day } from "../calendar/day";

/** How often it makes sense to look at what a customer buys. */
export type AnalysisPeriod = "month" | "quarter";

/** Days in a month on average over four years. */
const DAYS_PER_MONTH = 1461 / 48;

/** Purchases a month since the first of them, which is at least a month ago: one purchase last week is no habit. */
export function purchasesPerMonth(invoices: number, first: Day, asOf: Day): number {
  if (first === NO_DAY || invoices === 0) return 0;
  return invoices / Math.max(1, (asOf - first + 1) / DAYS_PER_MONTH);
}

/** Frequent buyers are followed month by month, rare ones by quarter, in which there is more than chance to see. */
export function analysisPeriod(perMonth: number, monthlyFrom: number): AnalysisPeriod {
  return perMonth >= monthlyFrom ? "month" : "quarter";
}
