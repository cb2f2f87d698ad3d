import { companyNumberWithZeros, isCompanyNumber, judgesCompaniesOf } from "../companyNumbers";
import { found } from "../found";
import { HomeFaults } from "../homeFaults";
import { bothKinds, filledCells } from "../partyCells";
import { PartyCountries } from "../partyCountries";
import { isPersonalNumber } from "../personalNumbers";
import type { Rule } from "../rule";

/** Numbers of companies outside Norway, by the form and check digit of their own register. */
export const companyNumber: Rule = function* (register, { country }) {
  for (const parties of bothKinds(register)) {
    const countries = new PartyCountries(parties, country);
    const home = new HomeFaults(register, parties, "organisationNumber", countries);
    for (const { index, id, text } of filledCells(parties, "organisationNumber")) {
      const of = countries.of(index);
      if (of === null || !judgesCompaniesOf(of) || isPersonalNumber(text)) continue;
      const isGood = isCompanyNumber(text, of);
      const suggestion = isGood ? undefined : companyNumberWithZeros(text, of);
      const fault = { severity: "warning", field: "organisationNumber", key: id, value: text, values: { country: { country: of } } } as const;
      const finding = isGood
        ? null
        : found(register, parties.at, index, suggestion === undefined ? { code: "organisationNumber.foreign", ...fault } : { code: "organisationNumber.zeros", ...fault, suggestion, values: { padded: suggestion } });
      if (countries.isAssumed(index)) home.add(index, finding);
      else if (finding) yield finding;
    }
    yield* home.settled();
  }
};
