import type { Fault } from "../../workbook/fault";

/** What is the same at every try: something else has to be done first, or nothing is left to do. */
const lasting: ReadonlySet<string> = new Set([
  "ApiNotAvailable",
  "ApiNotFound",
  "BatchNotFound",
  "Cancelled",
  "CannotFinish",
  "EmptyWorkbook",
  "InvalidOrTimedOutSession",
  "LogGone",
  "MergeTotals",
  "NoRegister",
  "NotImplemented",
  "NothingFound",
  "NothingToUnmerge",
]);

/** Whether the same order may go through when it is given again: after a filter is off, a cell is left, a colleague is done. */
export function mayPass({ code }: Fault): boolean {
  return !lasting.has(code);
}
