import { dayOf, type Day } from "./day";
import { fiscalYearStart } from "./fiscalYear";
import type { Period } from "./period";

/** The period that a person asks for: some days, or an accounting year by the year in which it begins. */
export type AskedPeriod = { readonly from?: Day; readonly to?: Day } | { readonly year: number };

/**
 * The days asked for, none after the report date, since a report never tells of what came later. A period ends on the report
 * date and begins with its accounting year (`yearStart`, such as `07-01`) where nothing else is asked.
 */
export function specifiedPeriod(asked: AskedPeriod, asOf: Day, yearStart: string): Period {
  const { from, to } = "year" in asked ? accountingYear(asked.year, yearStart) : asked;
  const last = Math.min(to ?? asOf, asOf);
  return { from: Math.min(from ?? fiscalYearStart(last, yearStart), last), to: last };
}

function accountingYear(year: number, yearStart: string): { readonly from?: Day; readonly to?: Day } {
  const begins = (of: number): Day | undefined => {
    const newYearsEve = dayOf(of, 12, 31);
    return newYearsEve === undefined ? undefined : fiscalYearStart(newYearsEve, yearStart);
  };
  const [from, next] = [begins(year), begins(year + 1)];
  return from === undefined || next === undefined ? {} : { from, to: next - 1 };
}
