import { clearCountry, countryClues, type RowTexts } from "./countryClues";
import { isPostcode, withLeadingZeros } from "./postcodes";

/** Where the rows of one list belong that name no country. */
export interface AssumedCountries {
  /**
   * ISO 3166-1 code by row: what the row itself says, else what holds for the list; null where nothing tells. Only for rows
   * that name no country.
   */
  of(row: number): string | null;
  /** True where the row has the country by what it says itself. */
  isSaid(row: number): boolean;
  /** The country of rows that say nothing themselves; null where it is not known. */
  readonly list: string | null;
}

/** The rows of a list that name no country, by whatever number the list has for them, with their texts. */
export interface UnnamedRows {
  readonly rows: Iterable<number>;
  readonly texts: (row: number) => RowTexts;
  /** Whether other rows of the list name their country: then one without is at home, as people write it. */
  readonly areOthersNamed: boolean;
}

/** Rows that speak for one country before it counts for those which say nothing. */
const FEWEST_ROWS = 3;
const NEARLY_ALL = 0.9;
/** Postcodes that must look like the country's. */
const MOST = 0.6;
const FEWEST_POSTCODES = 5;

/**
 * Judges by VAT numbers, calling codes, postcodes of a form of their own, accounts, domains, legal forms and currencies. A
 * list belongs to the home country unless nearly all rows that say something speak for another, or its postcodes cannot be
 * home's.
 */
export function assumeCountries({ rows, texts, areOthersNamed }: UnnamedRows, home: string): AssumedCountries {
  const said = new Map<number, string>();
  const votes = new Map<string, number>();
  const postcodes: string[] = [];
  let [count, voters] = [0, 0];
  for (const row of rows) {
    count++;
    const text = texts(row);
    const postcode = text("postcode");
    if (postcode !== "") postcodes.push(postcode);
    const clues = withPostcode(countryClues(text), postcode, home);
    const country = clearCountry(clues);
    if (country !== undefined) said.set(row, country);
    const vote = country ?? onlyOf(clues);
    if (vote === undefined) continue;
    voters++;
    votes.set(vote, (votes.get(vote) ?? 0) + 1);
  }
  const list = areOthersNamed ? home : countryOfList({ votes, voters, count, postcodes, certain: countsOf(said), home });
  return { list, of: (row) => said.get(row) ?? list, isSaid: (row) => said.has(row) };
}

/** A postcode of home's form speaks for home where it is not the other country's, and for the other where it is not home's. */
function withPostcode(clues: ReadonlyMap<string, number>, postcode: string, home: string): ReadonlyMap<string, number> {
  if (clues.size === 0 || postcode === "") return clues;
  const isHome = isPostcode(postcode, home);
  const weighed = new Map(clues);
  for (const [country, weight] of clues) {
    if (country === home || isPostcode(postcode, country) === isHome) continue;
    if (isHome) weighed.set(home, (weighed.get(home) ?? 0) + 2);
    else weighed.set(country, weight + 1);
  }
  return weighed;
}

function onlyOf(clues: ReadonlyMap<string, number>): string | undefined {
  const [first, ...others] = clues.keys();
  return others.length === 0 ? first : undefined;
}

function countsOf(said: ReadonlyMap<number, string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const country of said.values()) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

interface Evidence {
  /** Rows that speak for each country, also where a hint is all that they have. */
  readonly votes: ReadonlyMap<string, number>;
  readonly voters: number;
  /** All rows, also those that say nothing. */
  readonly count: number;
  readonly postcodes: readonly string[];
  /** Rows that say it beyond doubt. */
  readonly certain: ReadonlyMap<string, number>;
  readonly home: string;
}

function countryOfList({ votes, voters, count, postcodes, certain, home }: Evidence): string | null {
  const share = (country: string): number => (postcodes.length === 0 ? 1 : postcodes.filter((code) => isPostcodeIn(code, country)).length / postcodes.length);
  const mayBeHome = postcodes.length < FEWEST_POSTCODES || share(home) * 2 >= 1;
  // A few foreigners among many who say nothing speak for themselves alone.
  const isTelling = voters >= FEWEST_ROWS && (voters * 2 >= count || !mayBeHome);
  const atHome = votes.get(home) ?? 0;
  const [first] = [...votes].filter(([country]) => country !== home).sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
  if (isTelling && first) {
    const [country, many] = first;
    const isClear = many >= voters * NEARLY_ALL && atHome === 0 && certain.has(country) && share(country) >= MOST;
    if (isClear) return country;
  }
  return mayBeHome && !(isTelling && atHome * 2 < voters) ? home : null;
}

/** Also without the zeros at its front, which Excel takes away: else a list of Oslo would be of nowhere. */
function isPostcodeIn(code: string, country: string): boolean {
  return isPostcode(withLeadingZeros(code, country) ?? code, country);
}
