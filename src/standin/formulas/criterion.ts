import type { Scalar } from "../model/types";
import { fifteenDigits, numberIn } from "./coercion";
import { isError } from "./values";

type Test = (value: Scalar) => boolean;

/**
 * What SUMIF, COUNTIF and their kin look for: a value, or text with an operator in front (`">=100"`, `"<>"`) or with wildcards.
 * Source: support.microsoft.com, "COUNTIF function" and "SUMIFS function".
 */
export function criterion(wanted: Scalar): Test {
  if (wanted === null) return equalTo("0");
  if (typeof wanted === "boolean") return (value) => value === wanted;
  if (typeof wanted === "number") return sameNumber(wanted);
  if (isError(wanted)) return sameError(wanted.error);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  switch (operator) {
    case "":
      return operand === "" ? (value) => value === null || value === "" : equalTo(operand);
    case "=":
      return operand === "" ? (value) => value === null : equalTo(operand);
    case "<>": {
      const equal = operand === "" ? (value: Scalar): boolean => value === null : equalTo(operand);
      return (value) => !equal(value);
    }
    default:
      return ordered(operator, operand);
  }
}

function equalTo(operand: string): Test {
  const number = numberIn(operand);
  if (number !== undefined) return sameNumber(number);
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return (value) => value === (upper === "TRUE");
  if (upper.startsWith("#")) return sameError(upper, wildcard(operand));
  const pattern = wildcard(operand);
  return (value) => typeof value === "string" && pattern.test(value);
}

/** Text that reads as the number counts too. */
function sameNumber(wanted: number): Test {
  const digits = fifteenDigits(wanted);
  return (value) => {
    const number = typeof value === "string" ? numberIn(value) : value;
    return typeof number === "number" && fifteenDigits(number) === digits;
  };
}

function sameError(error: string, text?: RegExp): Test {
  return (value) => (isError(value) ? value.error === error : typeof value === "string" && text?.test(value) === true);
}

function ordered(operator: string, operand: string): Test {
  const number = numberIn(operand);
  const text = operand.toLowerCase();
  return (value) => {
    if (number !== undefined) return typeof value === "number" && holds(operator, fifteenDigits(value) - fifteenDigits(number));
    return typeof value === "string" && holds(operator, value.toLowerCase() < text ? -1 : Number(value.toLowerCase() > text));
  };
}

function holds(operator: string, difference: number): boolean {
  switch (operator) {
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    default:
      return difference >= 0;
  }
}

/** A pattern for text with `*` and `?`; `~` takes their meaning away. */
export function wildcard(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, "isu");
}

/** The same as the source of a regular expression, to be found anywhere. */
export function wildcardSource(text: string): string {
  return text.replaceAll(/~([*?~])|[*?]|[\\^$.+()[\]{}|/]/g, (matched: string, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    if (matched === "*") return ".*?";
    return matched === "?" ? "." : `\\${matched}`;
  });
}
