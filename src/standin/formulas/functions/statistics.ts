import type { Scalar } from "../../model/types";
import { sum } from "../sum";
import { errors } from "../values";

/** What several numbers come to, for SUM and SUBTOTAL alike. */
export const statistics = {
  sum,
  product: (numbers: readonly number[]): number =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  average: (numbers: readonly number[]): Scalar => (numbers.length === 0 ? errors.divisionByZero : sum(numbers) / numbers.length),
  /** Not with a spread, which fails for a whole column of numbers. */
  minimum: (numbers: readonly number[]): number =>
    numbers.length === 0 ? 0 : numbers.reduce((least, number) => Math.min(least, number)),
  maximum: (numbers: readonly number[]): number =>
    numbers.length === 0 ? 0 : numbers.reduce((most, number) => Math.max(most, number)),
  median: (numbers: readonly number[]): Scalar => {
    const sorted = [...numbers].sort((one, other) => one - other);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? errors.number : (lower + upper) / 2;
  },
};
