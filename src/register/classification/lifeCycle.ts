import { NO_DAY, type Day } from "../calendar/day";
import { monthsTo } from "../calendar/period";
import type { LifeCycle } from "../customer/classes";

export interface LifeCycleOptions {
  readonly asOf: Day;
  /** A first purchase in so many months makes a customer new. */
  readonly newMonths: number;
  /** A purchase in so many months keeps it active. */
  readonly activeMonths: number;
  /** After so many months without one it is a former customer; between the two it is inactive. */
  readonly formerMonths: number;
  /** The first day of which the workbook tells: whoever bought on it may have bought before. */
  readonly historyFrom: Day;
}

/** Where a customer stands by its first and last purchase, NO_DAY where it has none. */
export function lifeCycle(first: Day, last: Day, options: LifeCycleOptions): LifeCycle {
  const since = (months: number) => monthsTo(options.asOf, months).from;
  if (last === NO_DAY) return "prospect";
  const newFrom = since(options.newMonths);
  if (first >= newFrom && options.historyFrom < newFrom) return "new";
  if (last >= since(options.activeMonths)) return "active";
  return last >= since(options.formerMonths) ? "inactive" : "former";
}
