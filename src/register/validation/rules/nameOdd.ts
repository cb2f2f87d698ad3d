import { textRule } from "../cellRule";
import { isAddress } from "../emails";

const LETTERS = /\p{L}/u;
/** What people type to try a program out, as the whole name. */
const TRIAL = /^(?:test(?:kunde|customer|kunden?|klant|firma|er)?\s*\d*|xx+|asdf\w*|qwerty|abc\d*|dummy|foobar|lorem ipsum|slett(?:es)?|ikke bruk|do not use|nicht verwenden|niet gebruiken)$/i;

/** Names that are none: digits or signs only, an e-mail address, or what was typed to try something out. */
export const nameOdd = textRule(["name"], (text) => {
  if (TRIAL.test(text)) return { code: "name.trial", severity: "warning" };
  if (text.includes("@") && isAddress(text)) return { code: "name.isEmail", severity: "warning" };
  return LETTERS.test(text) ? null : { code: "name.noLetters", severity: "warning" };
});
