import type { ErrorValue, Scalar } from "../../model/types";
import { toNumber, toText } from "../coercion";
import type { FormulaContext } from "../context";
import type { Node } from "../tree";
import { isError, type Value } from "../values";

/** How a function of Excel is calculated. `least` and `most` say how many arguments it takes. */
export type Definition = ScalarFunction | RangeFunction | LazyFunction;

/** Takes single values; given a range for one, it is calculated for each of its cells. */
export interface ScalarFunction {
  readonly takes: "scalars";
  readonly least: number;
  readonly most: number;
  /** Also gets error values, which otherwise are the result at once. */
  readonly seesErrors?: boolean;
  calculate(args: readonly Scalar[], context: FormulaContext): Scalar;
}

/** Takes ranges and arrays as they are. */
export interface RangeFunction {
  readonly takes: "ranges";
  readonly least: number;
  readonly most: number;
  calculate(args: readonly Value[], context: FormulaContext): Value;
}

/** Decides itself which arguments are evaluated. */
export interface LazyFunction {
  readonly takes: "trees";
  readonly least: number;
  readonly most: number;
  calculate(args: readonly Node[], evaluate: (node: Node) => Value, context: FormulaContext): Value;
}

export type Definitions = Readonly<Record<string, Definition>>;

/** A function of numbers. A missing argument is undefined. */
export function ofNumbers(least: number, most: number, calculate: (...numbers: number[]) => Scalar): ScalarFunction {
  return {
    takes: "scalars",
    least,
    most,
    calculate: (args) => {
      const numbers = args.map(toNumber);
      const wrong = numbers.find((number): number is number & ErrorValue => isError(number));
      return wrong ?? calculate(...(numbers as number[]));
    },
  };
}

/** A function of one text. */
export function ofText(calculate: (text: string) => Scalar): ScalarFunction {
  return {
    takes: "scalars",
    least: 1,
    most: 1,
    calculate: ([value = null]) => {
      const text = toText(value);
      return isError(text) ? text : calculate(text);
    },
  };
}
