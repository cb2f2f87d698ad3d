import { inFields } from "../onTexts";
import type { Repair } from "../repair";

const IBAN = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/;

/** Account numbers of the IBAN form in capitals and groups of four, as they are printed (ISO 13616): `NO93 8601 1117 947`. */
export const iban: Repair = {
  rule: "iban.format",
  certainty: "safe",
  keeps: "digits",
  on: inFields(["iban", "account"], (text) => {
    const compact = text.toUpperCase().replace(/^IBAN[\s:.]*/, "").replace(/[\s.-]/g, "");
    return IBAN.test(compact) && remainder97(compact) === 1 ? compact.replace(/(.{4})(?=.)/g, "$1 ") : text;
  }),
};

/** ISO 7064, MOD 97-10: country and check digits go to the end, letters count from 10. */
function remainder97(compact: string): number {
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
