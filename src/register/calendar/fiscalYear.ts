import { dayOf, partsOf, type Day } from "./day";

/** The first day of the accounting year that a day lies in; `start` is its month and day, such as `07-01`. */
export function fiscalYearStart(day: Day, start: string): Day {
  const [month = 1, date = 1] = start.split("-").map(Number);
  const { year } = partsOf(day);
  const first = dayOf(year, month, date) ?? day;
  return first <= day ? first : (dayOf(year - 1, month, date) ?? day);
}
