import { isPercentFormat } from "../../intake/numberFormat";
import type { FieldType } from "../../fields/catalogue";
import { currencyOf } from "../../text/currencyWord";
import { numberWith, readNumberText, type DecimalMark } from "../../text/numberText";
import type { Column } from "../column";
import { onTexts } from "../onTexts";
import type { Mend, Repair } from "../repair";

const types: ReadonlySet<FieldType> = new Set<FieldType>(["number", "amount", "percent"]);
const CURRENCY = /[\p{L}€$£]+\.?/u;
/** More digits than a number in a cell can hold. */
const MOST_DIGITS = 15;
/** A column of which fewer cells are numbers holds something else. */
const ENOUGH = 0.5;

/** Numbers that stand as text as real numbers, where text and column leave no doubt of the decimal mark. */
export const numberText: Repair = { rule: "number.text", certainty: "safe", keeps: "amount", on: (column) => mends(column, "sure") };

/** Numbers such as `1.234` in a column that does not tell whether the point divides thousands: a person decides. */
export const numberMark: Repair = { rule: "number.mark", certainty: "ask", keeps: "asked", on: (column) => mends(column, "doubtful") };

function mends(column: Column, which: "sure" | "doubtful"): Mend | null {
  if (!types.has(column.type) || numbersShare(column) < ENOUGH * column.filled) return null;
  const proven = provenMark(column);
  const usual: DecimalMark = column.facts.language === "en" ? "." : ",";
  const ofOne = column.type === "percent" && column.facts.formats.some(isPercentFormat) ? 100 : 1;
  return onTexts((text, place) => {
    const number = readNumberText(text);
    if (!number || (number.percent && column.type !== "percent") || text.replace(/\D/g, "").length > MOST_DIGITS) return text;
    const word = CURRENCY.exec(text)?.[0];
    if (word !== undefined && currencyOf(word) !== (place.currency || column.facts.currency)) return text;
    const isDoubtful = number.withComma !== number.withPoint && proven === null;
    if (isDoubtful !== (which === "doubtful")) return text;
    return numberWith(number, proven ?? usual) / ofOne + 0;
  });
}

function numbersShare(column: Column): number {
  return column.share((value) => typeof value === "number" || (typeof value === "string" && readNumberText(value) !== undefined));
}

/** The one decimal mark that the column's texts prove; null where they prove none or both. */
function provenMark(column: Column): DecimalMark | null {
  const proven = new Set<DecimalMark>();
  for (const [text] of column.texts) {
    const mark = readNumberText(text)?.proves;
    if (mark) proven.add(mark);
  }
  const [only] = proven;
  return proven.size === 1 ? (only ?? null) : null;
}
