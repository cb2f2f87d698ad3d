import { fromIso } from "../../calendar/day";
import type { Kind } from "./kind";

/** A date of birth. Levels: differs, within thirteen months or two parts equal, within a month, one digit off or day and month swapped, equal. */
export const calendarDate: Kind = {
  evidence: "birth",
  agreements: ["differs", "far", "alike", "near", "exact"],
  same: [0.05, 0.03, 0.03, 0.07, 0.82],
  different: [0.94, 0.05, 0.007, 0.003, 0.00005],
  standard: dateDigits,
  comparer: (values) => {
    const days = values.map((value) => fromIso(`${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`) ?? -1e6);
    const years = Int32Array.from(values, (value) => Number(value.slice(0, 4)));
    const months = Int32Array.from(values, (value) => Number(value.slice(4, 6)));
    const daysOfMonth = Int32Array.from(values, (value) => Number(value.slice(6)));
    return (a, b) => {
      const sameYear = years[a] === years[b];
      if (sameYear && months[a] === daysOfMonth[b] && daysOfMonth[a] === months[b]) return 3;
      if (isSlip(values[a] as string, values[b] as string)) return 3;
      const apart = Math.abs((days[a] as number) - (days[b] as number));
      if (apart <= 31) return 2;
      const equalParts = Number(sameYear) + Number(months[a] === months[b]) + Number(daysOfMonth[a] === daysOfMonth[b]);
      return apart <= 400 || equalParts >= 2 ? 1 : 0;
    };
  },
  keys: (value) => [`y${value.slice(0, 6)}`, `m${value.slice(4)}`],
};

/** `yyyymmdd` of an ISO date or of eight digits; other texts keep their digits. */
function dateDigits(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.length === 8 ? digits : "";
}

/** Whether two dates differ in one digit, or in two neighbours that are swapped. */
function isSlip(a: string, b: string): boolean {
  let at = 0;
  while (at < 8 && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  const isSwapped = a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);
  let after = at + (isSwapped ? 2 : 1);
  while (after < 8 && a.charCodeAt(after) === b.charCodeAt(after)) after++;
  return after >= 8;
}
