import type { Culture } from "../../standin/members/excel";
import type { TypedValue } from "./gridView";

/**
 * What Excel in the user's language makes of what is typed, in the form that the model reads: it takes texts as an en-US Excel does.
 * In Norwegian, German and Dutch `1 234,50` is a number, `5.3.2024` the fifth of March, and `;` parts the arguments of a formula.
 */
export function fromKeyboard(value: TypedValue, culture: Culture): TypedValue {
  if (typeof value !== "string" || culture.decimalSeparator === ".") return value;
  if (value.startsWith("=")) return englishFormula(value);
  const text = value.trim();
  return numberOf(text) ?? dateOf(text) ?? value;
}

function numberOf(text: string): TypedValue {
  const match = /^([-+]?)(\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?(\s*%)?$/.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction, percent] = match;
  const decimals = fraction === undefined ? "" : `.${fraction}`;
  const number = `${sign === "-" ? "-" : ""}${whole.replace(/\D/g, "")}${decimals}`;
  return percent === undefined ? Number(number) : `${number}%`;
}

/** Day, month, year become month/day/year, which the model reads as a date in the short form of the user's language. */
function dateOf(text: string): string | null {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text);
  if (match === null) return null;
  const [, day = "", month = "", year = ""] = match;
  return Number(month) <= 12 && Number(day) <= 31 ? `${month}/${day}/${year}` : null;
}

/** Decimal commas become points and semicolons commas, but for what stands in quotation marks. */
function englishFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ",")))
    .join("");
}
