import { found } from "../found";
import { HomeFaults } from "../homeFaults";
import { bothKinds, filledCells } from "../partyCells";
import { PartyCountries } from "../partyCountries";
import { isPostcode, postcodeCountry, withLeadingZeros } from "../postcodes";
import type { Rule } from "../rule";

/** A postcode of another form than its country's. Where Excel has eaten leading zeros, they are proposed. */
export const postcode: Rule = function* (register, { country }) {
  for (const parties of bothKinds(register)) {
    const countries = new PartyCountries(parties, country);
    const home = new HomeFaults(register, parties, "postcode", countries);
    for (const { index, id, text } of filledCells(parties, "postcode")) {
      const said = countries.isAssumed(index) ? postcodeCountry(text) : undefined;
      const judgedBy = said === undefined ? countries.of(index) : said;
      const isGood = judgedBy === null || isPostcode(text, judgedBy);
      const padded = isGood ? undefined : withLeadingZeros(text, judgedBy);
      const at = { severity: "warning", field: "postcode", key: id, value: text } as const;
      const finding = isGood
        ? null
        : padded === undefined
          ? found(register, parties.at, index, { code: "postcode.format", ...at })
          : found(register, parties.at, index, { code: "postcode.zeros", ...at, suggestion: padded, values: { padded } });
      const isGuess = countries.isAssumed(index) && said === undefined && padded === undefined;
      if (isGuess) home.add(index, finding);
      else if (finding) yield finding;
    }
    yield* home.settled();
  }
};
