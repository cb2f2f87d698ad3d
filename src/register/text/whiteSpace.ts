/** Characters without width, such as zero-width blanks and the byte-order mark: there, but not between words. */
const NO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
const RUNS = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const TIDY = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;

/** The text with each run of white space of any kind as one blank, and none at its ends. */
export function tidySpaces(text: string): string {
  return TIDY.test(text) ? text : text.replace(NO_WIDTH, "").replace(RUNS, " ").trim();
}
