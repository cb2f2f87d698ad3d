import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

/** Blanks without width, soft hyphens, byte-order marks, marks of writing direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Joiners shape the letters of Persian and Indian scripts and put emoji together; between our letters they do nothing. */
const JOINERS = /(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}|[\u0600-\u109f])[\u200c\u200d]/gu;
const MAY_HAVE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Characters that nobody sees, and that keep two equal names from being equal. */
export const invisible: Repair = {
  rule: "text.invisible",
  certainty: "safe",
  keeps: "signs",
  on: () => onTexts((text) => (MAY_HAVE.test(text) ? text.replace(INVISIBLE, "").replace(JOINERS, "") : text)),
};
