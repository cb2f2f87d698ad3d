import { addMonths, partsOf, type Day } from "../calendar/day";
import { fiscalYearStart } from "../calendar/fiscalYear";

/** An accounting year: its first day, and the calendar years that it begins and ends in. */
export interface FiscalYear {
  readonly from: Day;
  readonly begins: number;
  readonly ends: number;
}

/** The accounting years up to the one that a day lies in, the earliest first. */
export function fiscalYears(asOf: Day, start: string, count: number): readonly FiscalYear[] {
  const current = fiscalYearStart(asOf, start);
  return Array.from({ length: count }, (_, at) => {
    const from = addMonths(current, -12 * (count - 1 - at));
    return { from, begins: partsOf(from).year, ends: partsOf(addMonths(from, 12) - 1).year };
  });
}

/** A year as people write it: 2024, or 2024/25 where it spans two. */
export function fiscalYearName({ begins, ends }: FiscalYear): string {
  return begins === ends ? String(begins) : `${begins}/${String(ends).slice(2)}`;
}
