import type { Scalar } from "../model/types";
import { readTypedDate } from "./typedDate";
import { readTypedNumber } from "./typedNumber";

/** What a cell holds after a text was written to it. */
export type Typed =
  | { readonly kind: "constant"; readonly value: Scalar; readonly numberFormat?: string }
  /** A leading apostrophe was consumed; the cell keeps it as a mark. */
  | { readonly kind: "literal"; readonly value: string }
  /** Without its `=`. */
  | { readonly kind: "formula"; readonly formula: string };

export interface Typing {
  /** The cell's format is Text (`@`): everything stays as it is. */
  readonly asText: boolean;
  /** Completes days that were typed without a year. */
  readonly year: number;
  readonly date1904: boolean;
}

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"]);

/** Only these can begin a number, date, formula, error or mark; checked first, since most texts are plain words. */
const mayMeanMore = /^\s*(?:[-+=@'#(.$\d]|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ]?\d)/i;

/**
 * Reads a string as Excel does when it is written through `values` or `formulas`: as if an en-US user typed it. Numbers,
 * percentages, currency, dates, TRUE and FALSE become values; `=`, `+`, `-` and `@` begin formulas; a leading apostrophe
 * is consumed and keeps the rest as text.
 * Source: remarks of Excel.Range.values in the API reference; https://github.com/OfficeDev/office-js/issues/1559
 */
export function readTyped(text: string, typing: Typing): Typed {
  if (text.startsWith("'")) return { kind: "literal", value: text.slice(1) };
  if (typing.asText || !mayMeanMore.test(text)) return { kind: "constant", value: text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  const bare = text.trim();
  const number = readTypedNumber(bare) ?? readTypedDate(bare, typing.year, typing.date1904);
  if (number !== null) return { kind: "constant", ...number };
  const upper = bare.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
  if (errors.has(upper)) return { kind: "constant", value: { error: upper } };
  if (/^[-+@]./.test(text)) return { kind: "formula", formula: text };
  return { kind: "constant", value: text };
}
