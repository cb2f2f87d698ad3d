import type { ErrorValue } from "../../model/types";
import { cellsOf, scalarsIn } from "../cellsOf";
import { toNumber } from "../coercion";
import type { FormulaContext } from "../context";
import { isError, isScalar, type Value } from "../values";

/**
 * The numbers that SUM and its kin count: of ranges only what is a number; of single arguments also truth values and text that
 * reads as a number. The first error is the result.
 */
export function numbersIn(args: readonly Value[], context: FormulaContext): number[] | ErrorValue {
  const numbers: number[] = [];
  for (const arg of args) {
    if (isScalar(arg)) {
      const number = toNumber(arg);
      if (isError(number)) return number;
      numbers.push(number);
      continue;
    }
    for (const value of scalarsIn(cellsOf(arg, context))) {
      if (isError(value)) return value;
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}
