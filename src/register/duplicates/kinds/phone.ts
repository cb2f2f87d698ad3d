import { byEdits } from "./identifier";
import type { Kind } from "./kind";

const SEVERAL = /[|;,]/;

/**
 * Phone numbers by their last eight digits, which no country or trunk prefix touches; several are parted by `|`. Levels:
 * differs, two digits off, one off, a number in common.
 */
export const phone: Kind = {
  evidence: "phone",
  agreements: ["differs", "alike", "near", "exact"],
  same: [0.12, 0.02, 0.06, 0.8],
  different: [0.998, 0.0015, 0.0005, 0.00002],
  standard: (text) => {
    const numbers = text.split(SEVERAL).map((one) => one.replace(/\D/g, "").slice(-8)).filter((digits) => digits.length >= 5);
    return numbers.length < 2 ? (numbers[0] ?? "") : [...new Set(numbers)].sort().join("|");
  },
  comparer: (values, counts) => {
    const single = byEdits(2, 7)(values, counts);
    const several = values.some((value) => value.includes("|"));
    if (!several) return single;
    const numbers = values.map((value) => value.split("|"));
    return (a, b) => ((numbers[a] as string[]).some((number) => (numbers[b] as string[]).includes(number)) ? 3 : single(a, b));
  },
  keys: (value) => [`a${value.slice(0, 5)}`, `z${value.slice(-5)}`],
  parts: (value) => (value.includes("|") ? value.split("|") : [value]),
};
