import { tidySpaces } from "../text/whiteSpace";

/** The form in which customer and supplier numbers are compared: without blanks at the ends and without regard to case. */
export function numberKey(number: string): string {
  return tidySpaces(number).toUpperCase();
}

/** The number without leading zeros, which a spreadsheet loses easily; the number itself where it is no plain number. */
export function withoutZeros(key: string): string {
  return /^0+\d+$/.test(key) ? key.replace(/^0+(?=\d)/, "") : key;
}

const PUNCTUATION = /[.,;:'"`´’()]/g;

/** The form in which names are compared when documents name their customer by name only. */
export function nameKey(name: string): string {
  return tidySpaces(name.toLowerCase().replace(PUNCTUATION, ""));
}
