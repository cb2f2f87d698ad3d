import type { Scalar } from "../model/types";
import { numberText, toText } from "./coercion";
import { piecesOf, sectionsOf } from "./formatCode";
import { formatDate } from "./formatDate";
import { formatDigits } from "./formatDigits";
import { NotUnderstood } from "./notUnderstood";
import { isError } from "./values";

/**
 * A value as a cell with this en-US number format shows it, in English. A date that Excel has no day for is `########`.
 * Source of the codes: support.microsoft.com, "Number format codes".
 * @throws NotUnderstood for fractions and for sections with a condition.
 */
export function formatNumber(value: Scalar, code: string, date1904: boolean): string {
  if (isError(value)) return value.error;
  if (value === null) return "";
  const sections = sectionsOf(code);
  if (sections.some((section) => /^\[[<>=]/.test(section))) throw new NotUnderstood(code);
  if (typeof value === "number") return formatBySections(value, sections, date1904);
  const text = toText(value);
  const textSection = sections[3] ?? sections.find((section) => section.includes("@"));
  if (typeof value === "boolean" || textSection === undefined) return text;
  return piecesOf(textSection)
    .map((piece) => (piece.kind === "text" ? text : piece.text))
    .join("");
}

function formatBySections(number: number, sections: readonly string[], date1904: boolean): string {
  const [positive = "", negative, zero] = sections;
  if (number < 0 && negative !== undefined && sections.length > 1) {
    return formatOne(-number, negative, date1904);
  }
  if (number === 0 && zero !== undefined && sections.length > 2) return formatOne(0, zero, date1904);
  const shown = formatOne(Math.abs(number), positive, date1904, number);
  // A negative number that rounds to nothing keeps no sign.
  return number < 0 && /[1-9]/.test(shown) && !shown.startsWith("#") ? `-${shown}` : shown;
}

function formatOne(size: number, section: string, date1904: boolean, signed = size): string {
  const pieces = piecesOf(section);
  if (pieces.some(({ kind }) => kind === "fraction")) throw new NotUnderstood(section);
  if (pieces.some(({ kind }) => kind === "date")) return formatDate(signed + (date1904 ? 1462 : 0), pieces) ?? "########";
  if (pieces.some(({ kind }) => kind === "digit")) return formatDigits(size, pieces);
  return pieces.map((piece) => (piece.kind === "general" || piece.kind === "text" ? numberText(size) : piece.text)).join("");
}
