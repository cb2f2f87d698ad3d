import { found } from "../found";
import { bothKinds, filledCells } from "../partyCells";
import { PartyCountries } from "../partyCountries";
import type { Rule } from "../rule";
import { vatCountry, wrongVatIdOf } from "../vatIds";

/** Northern Ireland has letters of its own for trade with the EU. */
const sameCountry: Readonly<Record<string, string>> = { XI: "GB" };

/** A VAT number of another country than the address: possible, and it decides whether VAT is charged. */
export const vatIdCountry: Rule = function* (register, { country: home }) {
  for (const parties of bothKinds(register)) {
    const countries = new PartyCountries(parties, home);
    for (const { index, id, text } of filledCells(parties, "vatId")) {
      const letters = vatCountry(text);
      const address = countries.of(index);
      if (letters === undefined || address === null || !countries.isNamed(index)) continue;
      if (wrongVatIdOf(text) !== null) continue;
      if ((sameCountry[letters] ?? letters) === address) continue;
      const fault = { code: "vatId.otherCountry", severity: "info", field: "vatId", key: id, value: text } as const;
      yield found(register, parties.at, index, { ...fault, values: { country: { country: letters }, address: { country: address } } });
    }
  }
};
