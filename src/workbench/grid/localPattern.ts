import type { Culture } from "../../standin/members/excel";

/** The short date of Excel's format 14, which every Excel shows in the way of its user's language. */
const shortDates: Readonly<Record<string, string>> = { "nb-NO": "dd.mm.yyyy", "de-DE": "dd.mm.yyyy", "nl-NL": "d-m-yyyy" };

/** The pattern by which the grid shows a number format of the file. */
export function localPattern(numberFormat: string, { name, decimalSeparator }: Culture): string | null {
  // Without a pattern the grid writes a decimal point, whatever the language.
  if (numberFormat === "General") return decimalSeparator === "." ? null : "General;-General;General;@";
  const date = shortDates[name];
  return date === undefined ? numberFormat : numberFormat.replace(/^m\/d\/yyyy/, date);
}
