import { fromIso } from "../../calendar/day";
import { distanceWithin } from "../similarity";
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
    return (a, b) => {
      const [first, second] = [values[a] as string, values[b] as string];
      if (isSlip(first, second)) return 3;
      const apart = Math.abs((days[a] as number) - (days[b] as number));
      if (apart <= 31) return 2;
      return apart <= 400 || equalParts(first, second) >= 2 ? 1 : 0;
    };
  },
  keys: (value) => [`y${value.slice(0, 6)}`, `m${value.slice(4)}`],
};

/** `yyyymmdd` of an ISO date or of eight digits; other texts keep their digits. */
function dateDigits(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.length === 8 ? digits : "";
}

function isSlip(a: string, b: string): boolean {
  if (a.slice(0, 4) === b.slice(0, 4) && a.slice(4, 6) === b.slice(6) && a.slice(6) === b.slice(4, 6)) return true;
  return distanceWithin(a, b, 1) <= 1;
}

function equalParts(a: string, b: string): number {
  return Number(a.slice(0, 4) === b.slice(0, 4)) + Number(a.slice(4, 6) === b.slice(4, 6)) + Number(a.slice(6) === b.slice(6));
}
