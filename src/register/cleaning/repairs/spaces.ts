import { onTexts } from "../onTexts";
import type { Repair } from "../repair";
import { multiLine } from "./lineBreaks";

const TIDY = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const RUNS = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Blanks within one line; the line breaks between lines stay. */
const RUNS_IN_LINE = /[^\S\n\r]+/g;
const AROUND_BREAKS = / *(\r?\n|\r) */g;

/** White space of every kind as single plain blanks, and none at the ends: no-break and thin blanks, tabs, doubled ones. */
export const spaces: Repair = {
  rule: "text.spaces",
  certainty: "safe",
  keeps: "signs",
  on: ({ field }) =>
    multiLine.has(field)
      ? onTexts((text) => (TIDY.test(text) ? text : emptyAsNull(text.replace(RUNS_IN_LINE, " ").replace(AROUND_BREAKS, "$1").trim())))
      : onTexts((text) => (TIDY.test(text) ? text : emptyAsNull(text.replace(RUNS, " ").trim()))),
};

function emptyAsNull(text: string): string | null {
  return text === "" ? null : text;
}
