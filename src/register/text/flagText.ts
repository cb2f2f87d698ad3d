import { foldLetters } from "./foldLetters";

const YES = new Set("ja j yes y x v true sann sant wahr waar on pa 1 ✓ ✔ ☑".split(" "));
const NO = new Set("nei n nein nee no false usann usant falsch onwaar off av 0 - – ☐".split(" "));

/** What a yes-or-no text says in Norwegian, English, German or Dutch; undefined for any other text. */
export function readFlagText(text: string): boolean | undefined {
  const word = foldLetters(text.trim());
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
