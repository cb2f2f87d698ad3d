import { found } from "../found";
import { HomeFaults } from "../homeFaults";
import { bothKinds, filledCells } from "../partyCells";
import { PartyCountries } from "../partyCountries";
import { isPhone } from "../phoneNumbers";
import type { Rule } from "../rule";

/** A telephone number that does not exist in the numbering plan of its country. */
export const phone: Rule = function* (register, { country }) {
  for (const parties of bothKinds(register)) {
    const countries = new PartyCountries(parties, country);
    for (const field of ["phone", "mobile", "fax"] as const) {
      const home = new HomeFaults(register, parties, field, countries);
      for (const { index, id, text } of filledCells(parties, field)) {
        const isGood = isPhone(text, countries.of(index), country);
        const finding = isGood ? null : found(register, parties.at, index, { code: "phone.format", severity: "warning", field, key: id, value: text });
        if (countries.isAssumed(index)) home.add(index, finding);
        else if (finding) yield finding;
      }
      yield* home.settled();
    }
  }
};
