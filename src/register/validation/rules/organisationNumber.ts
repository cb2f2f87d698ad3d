import { found } from "../found";
import { HomeFaults } from "../homeFaults";
import { modulo11 } from "../modulo11";
import { bothKinds, filledCells } from "../partyCells";
import { PartyCountries } from "../partyCountries";
import { isPersonalNumber } from "../personalNumbers";
import type { Rule } from "../rule";

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/** What people write around the digits: `NO … MVA`, `Org.nr.`, the note of the register, the scheme 0192 of Peppol. */
const AROUND = /^0192:|^(?:ORG(?:\.| )*N(?:R|UMMER)?\b|NO)[\s.:]*(?=\d)|(?:MVA)?[\s,(]*FORETAKSREGISTERET\)?$|MVA$/g;
const SEPARATORS = /[\s.\-/]/g;

type NumberFault = "length" | "checkDigit" | "firstDigit";

/**
 * A Norwegian organisation number has nine digits, the last a check digit modulo 11 with the weights 3 2 7 6 5 4 3 2
 * (Brønnøysundregistrene). Numbers given out begin with 8 or 9; another first digit passes the check but deserves a look.
 */
export const organisationNumber: Rule = function* (register, { country }) {
  for (const parties of bothKinds(register)) {
    const countries = new PartyCountries(parties, country);
    const home = new HomeFaults(register, parties, "organisationNumber", country);
    for (const { index, id, text } of filledCells(parties, "organisationNumber")) {
      if (countries.of(index) !== "NO" || isPersonalNumber(text)) continue;
      const digits = text.toUpperCase().trim().replace(AROUND, "").replace(SEPARATORS, "");
      const fault = faultOf(digits);
      const severity = fault === "firstDigit" ? "warning" : "error";
      const finding = fault && found(register, parties.at, index, { code: `organisationNumber.${fault}`, severity, field: "organisationNumber", key: id, value: text });
      const mayBeForeign = countries.isAssumed(index) && !/^[89]\d{8}$/.test(digits);
      if (mayBeForeign) home.add(index, finding);
      else {
        if (countries.isAssumed(index)) home.add(index, null);
        if (finding) yield finding;
      }
    }
    yield* home.settled();
  }
};

function faultOf(digits: string): NumberFault | null {
  if (!/^\d{9}$/.test(digits)) return "length";
  if (modulo11(digits, WEIGHTS) !== 0) return "checkDigit";
  return digits.startsWith("8") || digits.startsWith("9") ? null : "firstDigit";
}
