import type { Culture } from "../../standin/members/excel";
import type { TypedValue } from "./gridView";

/**
 * What Excel in the user's language makes of a typed number: "1 234,50" is 1234.5 in Norwegian. The model reads texts as an en-US
 * Excel does, so numbers of other languages are handed over as numbers. Everything else stays as it was typed.
 */
export function fromKeyboard(value: TypedValue, culture: Culture): TypedValue {
  if (typeof value !== "string" || culture.decimalSeparator === ".") return value;
  const match = /^([-+]?)(\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?(\s*%)?$/.exec(value.trim());
  if (match === null) return value;
  const [, sign = "", whole = "", fraction = "0", percent] = match;
  // A postcode or an account number keeps its zeros only as text, as in Excel they would be lost.
  const number = Number(`${sign}${whole.replace(/\D/g, "")}.${fraction}`);
  return percent === undefined ? number : `${number}%`;
}
