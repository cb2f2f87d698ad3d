import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

/** Latin-1 texts are in the composed form already. */
const LATIN = /^[\u0000-\u02ff]*$/; // eslint-disable-line no-control-regex -- the range begins at its beginning

/** Letters whose marks stand apart, as files from a Mac have them: `a` and a ring are `å` (Unicode normal form C). */
export const normalForm: Repair = {
  rule: "text.normalForm",
  certainty: "safe",
  keeps: "signs",
  on: () => onTexts((text) => (LATIN.test(text) ? text : text.normalize("NFC"))),
};
