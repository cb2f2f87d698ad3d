import type { Scalar } from "../model/types";
import { fifteenDigits } from "./coercion";

type Plain = Exclude<Scalar, { error: string } | null>;

/**
 * Negative, zero or positive as `left` sorts before, with or after `right`: numbers before text before truth values, text
 * without regard to case, numbers by the 15 digits that Excel keeps. An empty cell is 0, "" or FALSE, as its partner wants.
 */
export function compare(left: Plain | null, right: Plain | null): number {
  const one = left ?? emptyLike(right);
  const other = right ?? emptyLike(left);
  if (typeof one === "number" && typeof other === "number") return fifteenDigits(one) - fifteenDigits(other);
  if (typeof one === "string" && typeof other === "string") return order(one.toLowerCase(), other.toLowerCase());
  return rank(one) - rank(other) || Number(one) - Number(other);
}

function emptyLike(partner: Plain | null): Plain {
  if (typeof partner === "string") return "";
  return typeof partner === "boolean" ? false : 0;
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function rank(value: Plain): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}
