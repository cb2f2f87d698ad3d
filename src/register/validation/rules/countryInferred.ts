import { list, say } from "../../message";
import type { Parties } from "../../register";
import type { Finding } from "../finding";
import { foundOnSheet } from "../found";
import { bothKinds } from "../partyCells";
import { partyTexts } from "../partyTexts";
import { PartyCountries } from "../partyCountries";
import type { Rule } from "../rule";

/** Fields whose values only a country tells right from wrong: where a row has none, nothing was assumed of it. */
const judgedByCountry = ["postcode", "phone", "mobile", "fax", "organisationNumber"] as const;

/** What was assumed of rows that name no country: the country that they speak for, or that nothing tells it and they are not judged. */
export const countryInferred: Rule = function* (register, { country: home }) {
  for (const parties of bothKinds(register)) {
    const countries = new PartyCountries(parties, home);
    for (const [source, counts] of foreignIn(parties, countries, home)) {
      const unknown = counts.get(null) ?? 0;
      const known = [...counts].flatMap(([code, count]) => (code === null ? [] : [{ code, count }])).sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
      const rows = known.reduce((sum, { count }) => sum + count, 0);
      const named = list(known.map(({ code, count }) => say("country.rows", { country: { country: code }, count })));
      const finding = (code: string, values: Parameters<typeof say>[1]): Finding => foundOnSheet(register, source, { code, severity: "info", field: "country", values: values ?? {} });
      if (named) yield finding("country.inferred", { count: rows, countries: named });
      if (unknown > 0) yield finding("country.notTold", { count: unknown });
    }
  }
};

/** By list, how many rows without a country of their own are taken for each other country than home; null stands for "not known". */
function foreignIn(parties: Parties, countries: PartyCountries, home: string): ReadonlyMap<number, ReadonlyMap<string | null, number>> {
  const lists = new Map<number, Map<string | null, number>>();
  const columns = judgedByCountry.map((field) => partyTexts(parties, field) ?? []);
  const isJudged = (index: number): boolean => columns.some((texts) => (texts[index] ?? "") !== "");
  for (let index = 0; index < parties.count; index++) {
    if (parties.implied[index] === 1 || countries.isNamed(index)) continue;
    const code = countries.of(index);
    if (code === home || (code === null && !isJudged(index))) continue;
    const source = parties.at.source[index] ?? -1;
    const counts = lists.get(source) ?? new Map<string | null, number>();
    lists.set(source, counts.set(code, (counts.get(code) ?? 0) + 1));
  }
  return lists;
}
