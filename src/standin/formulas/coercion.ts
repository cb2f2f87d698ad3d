import type { ErrorValue, Scalar } from "../model/types";
import { serialOf } from "./serial";
import { errors, isError } from "./values";

/** A value where a formula wants a number: empty is 0, TRUE is 1, text counts when it reads as a number. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === "number" || isError(value)) return value;
  if (typeof value !== "string") return Number(value ?? 0);
  return numberIn(value) ?? errors.value;
}

/** A value where a formula wants text. */
export function toText(value: Exclude<Scalar, ErrorValue>): string;
export function toText(value: Scalar): string | ErrorValue;
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === "string" || isError(value)) return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return "";
}

/** A value where a formula wants TRUE or FALSE: a number is TRUE unless 0. */
export function toTruth(value: Scalar): boolean | ErrorValue {
  if (typeof value === "boolean" || isError(value)) return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  const upper = value.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : errors.value;
}

/** The number that en-US text reads as: `1,234.50`, `12%`, `-3e2`, `(5)`, an ISO date; undefined when it is none. */
export function numberIn(text: string): number | undefined {
  const trimmed = text.trim();
  const plain = /^([-+]?)\$?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[-+]?\d+)?(%?)$/i.exec(trimmed);
  const [, sign = "", digits = "", exponent = "", percent = ""] = plain ?? [];
  if (plain !== null && /\d/.test(digits)) {
    const number = Number(sign + digits.replaceAll(",", "") + exponent);
    return percent === "" ? number : number / 100;
  }
  const [, inner] = /^\((.*)\)$/.exec(trimmed) ?? [];
  if (inner !== undefined && /^[\d$.]/.test(inner)) {
    const positive = numberIn(inner);
    return positive === undefined ? undefined : -positive;
  }
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed) ?? [];
  return year === undefined ? undefined : serialOf(Number(year), Number(month), Number(day));
}

/** A number as General shows it in text: at most 15 significant digits. */
export function numberText(number: number): string {
  const rounded = fifteenDigits(number);
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = rounded.toExponential().split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${mantissa}E${sign}${exponent.slice(1).padStart(2, "0")}`;
  }
  if (size >= 1e-6 || size === 0) return String(rounded);
  return rounded.toFixed(20).replace(/0+$/, "");
}

/** A number as precisely as Excel shows and compares it. */
export function fifteenDigits(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number : Number(number.toPrecision(15));
}
