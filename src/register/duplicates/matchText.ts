import { foldLetters } from "../text/foldLetters";

const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const JOINED = /['’`´]/g;
// Control characters stand between letters in damaged exports.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

/** Words as they are compared: folded, one blank between them, no punctuation; apostrophes join what they part. */
export function matchText(text: string): string {
  return foldLetters(text.replace(CONTROLS, " ")).replace(JOINED, "").replace(NOT_WORD, " ").trim();
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, "o"],
  [/ae/g, "a"],
  [/aa/g, "a"],
  [/ue/g, "u"],
];

/** Folded letters with the two-letter spellings of æ, ø, å, ä, ö and ü taken back to one letter: `moeller` is `moller`. */
export function plainSpelling(folded: string): string {
  let plain = folded;
  for (const [spelling, letter] of SPELLINGS) plain = plain.replace(spelling, letter);
  return plain;
}
