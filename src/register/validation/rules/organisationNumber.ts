import { stdnum } from "stdnum";
import { cellText, isBlank } from "../../cells";
import { countryCode } from "../../customer/country";
import { bothKinds, found, partyCells, partyCountry } from "../found";
import type { Rule } from "../rule";

/**
 * A Norwegian organisation number has nine digits, the last a check digit modulo 11 with the weights 3 2 7 6 5 4 3 2
 * (Brønnøysundregistrene). Numbers given out begin with 8 or 9; another first digit passes the check but deserves a look.
 */
export const organisationNumber: Rule = function* (register, { country }) {
  const norway = stdnum["NO"]?.["orgnr"];
  for (const parties of bothKinds(register)) {
    for (const { index, id, value } of partyCells(parties, "organisationNumber")) {
      if (isBlank(value) || partyCountry(parties, index, country, countryCode) !== "NO") continue;
      const compact = cellText(value).replace(/^NO(?=[\s\d])|MVA$|[\s.\u00a0-]/gi, "");
      const fault = !/^\d{9}$/.test(compact) ? "length" : !norway?.validate(compact).isValid ? "checkDigit" : !/^[89]/.test(compact) ? "firstDigit" : null;
      if (!fault) continue;
      yield found(register, parties.at, index, {
        code: `organisationNumber.${fault}`,
        severity: fault === "firstDigit" ? "warning" : "error",
        field: "organisationNumber",
        key: id,
        value,
      });
    }
  }
};
