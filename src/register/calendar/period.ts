import { addMonths, daysInMonth, partsOf, type Day } from "./day";

/** Days from and to, both counted. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Before any day that a document can have. */
const FIRST_DAY: Day = 0;

/**
 * The months up to and including a day: twelve months to 31 December begin on 1 January, and twelve to 15 March on 16
 * March. No months mean everything up to the day.
 */
export function monthsTo(to: Day, months: number): Period {
  return { from: months === 0 ? FIRST_DAY : addMonths(to + 1, -months), to };
}

export function contains(period: Period, day: Day): boolean {
  return day >= period.from && day <= period.to;
}

export function lengthOf(period: Period): number {
  return period.to - period.from + 1;
}

/** The month of a day, from its first to that day. */
export function monthToDate(day: Day): Period {
  return { from: day - partsOf(day).date + 1, to: day };
}

/** The same days a year before; a whole month is compared with the whole month, also when February has another length. */
export function yearBefore(period: Period): Period {
  const { year, month, date } = partsOf(period.to);
  const isMonthEnd = date === daysInMonth(year, month);
  const to = addMonths(period.to, -12);
  return { from: addMonths(period.from, -12), to: isMonthEnd ? to - partsOf(to).date + daysInMonth(year - 1, month) : to };
}
