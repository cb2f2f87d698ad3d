import type { Scalar } from "../model/types";
import { toNumber, toText } from "./coercion";
import { compare } from "./comparison";
import type { BinaryOperator } from "./tree";
import { errors, isError } from "./values";

/** One operator on two single values. The left operand's error wins. */
export function operate(operator: Exclude<BinaryOperator, ":">, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">":
      return compare(left, right) > 0;
    case ">=":
      return compare(left, right) >= 0;
    case "&":
      return toText(left) + toText(right);
    default:
      return arithmetic(operator, left, right);
  }
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", left: Scalar, right: Scalar): Scalar {
  const one = toNumber(left);
  const other = toNumber(right);
  if (isError(one)) return one;
  if (isError(other)) return other;
  switch (operator) {
    case "+":
      return add(one, other);
    case "-":
      return add(one, -other);
    case "*":
      return finite(one * other);
    case "/":
      return other === 0 ? errors.divisionByZero : finite(one / other);
    case "^":
      return power(one, other);
  }
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errors.number;
  return base === 0 && exponent < 0 ? errors.divisionByZero : finite(base ** exponent);
}

/** Too large a number, or none, is `#NUM!`. */
export function finite(number: number): Scalar {
  return Number.isFinite(number) ? number : errors.number;
}

/**
 * A difference that only the binary fractions make is 0, as in Excel: `=0.5-0.4-0.1` shows 0. Source: Microsoft, "Floating-point
 * arithmetic may give inaccurate results in Excel", on results at or near zero.
 */
function add(one: number, other: number): Scalar {
  const sum = one + other;
  return Math.abs(sum) < Math.abs(one) * 1e-15 ? 0 : finite(sum);
}
