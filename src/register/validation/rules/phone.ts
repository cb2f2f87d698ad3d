import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { cellText, isBlank } from "../../cells";
import { countryCode } from "../../customer/country";
import { bothKinds, found, partyCells, partyCountry } from "../found";
import type { Rule } from "../rule";

/** A telephone number that does not exist in the numbering plan of its country. */
export const phone: Rule = function* (register, { country }) {
  for (const parties of bothKinds(register)) {
    for (const field of ["phone", "mobile"] as const) {
      for (const { index, id, value } of partyCells(parties, field)) {
        if (isBlank(value)) continue;
        const home = partyCountry(parties, index, country, countryCode);
        if (!isPhone(cellText(value), home)) {
          yield found(register, parties.at, index, { code: "phone.format", severity: "warning", field, key: id, value });
        }
      }
    }
  }
};

/** Without a known country only a number that names its own can be judged; any other is let through. */
function isPhone(text: string, country: string | null): boolean {
  const written = text.replace(/^00/, "+");
  if (!written.startsWith("+") && (country === null || !isSupportedCountry(country))) return true;
  const known = country !== null && isSupportedCountry(country) ? country : undefined;
  return parsePhoneNumberFromString(written, known)?.isValid() ?? false;
}
