/** White space of every kind, the zero-width characters and the byte-order mark included. */
const RUNS = /[\s\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/g;
const TIDY = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;

/** The text with each run of white space as one blank, and none at its ends. */
export function tidySpaces(text: string): string {
  return TIDY.test(text) ? text : text.replace(RUNS, " ").trim();
}
