import type { Cell } from "../../register/cells";
import { fieldDefinition, type FieldName } from "../../register/fields/catalogue";
import type { ReaderForm } from "../readerForm";

/** Excel's format for text: what is typed or written stays as it is, with leading zeros and `+`. */
export const TEXT_FORMAT = "@";

/**
 * The number format of a field's column. Text and identifiers have the text format, since people type phone numbers,
 * postcodes and numbers with leading zeros there. Long notes do not: in that format Excel can show them as `####`.
 */
export function formatOf(field: FieldName, form: ReaderForm, values: () => readonly Cell[]): string {
  switch (fieldDefinition(field).type) {
    case "identifier":
      return TEXT_FORMAT;
    case "text":
      return longTexts.has(field) ? "General" : TEXT_FORMAT;
    case "amount":
      return form.amount(undefined);
    case "date":
      return form.date;
    case "percent":
      return values().some((value) => typeof value === "number" && Math.abs(value) > 1) ? "General" : form.percent;
    case "number":
      return "General";
    case "flag":
      return TEXT_FORMAT;
  }
}

const longTexts: ReadonlySet<FieldName> = new Set(["notes", "interests", "priceAgreement", "productInterests", "wantedProject"]);

const NARROWEST = 8;
const WIDEST = 40;
/** The filter button and the space around a text. */
const BUTTON = 3.4;
const AIR = 2;

/** Width in characters that fits the heading and most of the values; single long ones do not make a column wide. */
export function widthOf(field: FieldName, heading: string, values: readonly Cell[]): number {
  const lengths = values
    .filter((value) => value !== null)
    .map((value) => shownLength(field, value))
    .sort((one, other) => one - other);
  const most = lengths[Math.floor(lengths.length * 0.98)] ?? lengths.at(-1) ?? 0;
  return Math.min(WIDEST, Math.max(NARROWEST, headingWidth(heading), most + AIR));
}

/** Headings may take two lines, but no word is broken; bold letters are a little wider. */
function headingWidth(heading: string): number {
  const longestWord = Math.max(...heading.split(/\s+/).map((word) => word.length));
  return Math.max(longestWord, Math.ceil(heading.length / 2)) * 1.05 + BUTTON;
}

/** Amounts, numbers and dates stand right, so that they compare. */
export function isRightAligned(field: FieldName): boolean {
  return rightTypes.has(fieldDefinition(field).type);
}

const rightTypes: ReadonlySet<string> = new Set(["number", "amount", "percent", "date"]);

function shownLength(field: FieldName, value: Cell): number {
  const { type } = fieldDefinition(field);
  if (typeof value === "number" && type === "date") return 10;
  if (typeof value === "number" && type === "amount") return Math.trunc(value).toString().length * 1.3 + 3;
  return Math.max(
    ...String(value)
      .split("\n")
      .map((line) => line.length),
  );
}
