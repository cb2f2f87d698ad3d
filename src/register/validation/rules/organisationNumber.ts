import { found } from "../found";
import { HomeFaults } from "../homeFaults";
import { bareNumber, numberFault } from "../organisationNumbers";
import { bothKinds, filledCells } from "../partyCells";
import { PartyCountries } from "../partyCountries";
import { isPersonalNumber } from "../personalNumbers";
import type { Rule } from "../rule";

/** Norwegian organisation numbers, of parties in Norway. What could be the number of another country is held back as such. */
export const organisationNumber: Rule = function* (register, { country }) {
  for (const parties of bothKinds(register)) {
    const countries = new PartyCountries(parties, country);
    const home = new HomeFaults(register, parties, "organisationNumber", countries);
    for (const { index, id, text } of filledCells(parties, "organisationNumber")) {
      if (isPersonalNumber(text)) continue;
      const digits = bareNumber(text);
      const mayBeForeign = !/^[89]\d{8}$/.test(digits);
      const of = countries.of(index);
      if (of !== "NO" && !(of === null && !countries.isNamed(index) && country === "NO" && !mayBeForeign)) continue;
      const fault = numberFault(digits);
      const severity = fault === "firstDigit" ? "warning" : "error";
      const finding = fault && found(register, parties.at, index, { code: `organisationNumber.${fault}`, severity, field: "organisationNumber", key: id, value: text });
      if (countries.isAssumed(index)) home.add(index, mayBeForeign ? finding : null);
      if (finding && !(countries.isAssumed(index) && mayBeForeign)) yield finding;
    }
    yield* home.settled();
  }
};
