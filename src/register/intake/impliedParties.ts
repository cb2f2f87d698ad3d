import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Parties } from "../register";
import type { DocumentColumns } from "./documentTable";
import { looksLike } from "./looksLike";
import { nameKey, numberKey, withoutZeros } from "./partyKeys";

interface Implied {
  readonly number: string;
  name: string;
  readonly country: string;
  readonly source: number;
  readonly row: number;
}

/** How often the documents of each party name each country. */
type Countries = Map<Implied, Map<string, number>>;

/** The customers, or suppliers, that documents name, where the workbook has no list of them: by number, else by name. */
export function impliedParties(tables: readonly DocumentColumns[], numberField: "customerNumber" | "supplierNumber"): Parties {
  const countries: Countries = new Map();
  const numbered = customersWithNumber(tables, countries);
  return asParties([...numbered, ...customersWithNameOnly(tables, numbered, countries)], countries, numberField);
}

function customersWithNumber(tables: readonly DocumentColumns[], countries: Countries): Implied[] {
  const parties: Implied[] = [];
  const byNumber = new Map<string, Implied>();
  const byBareNumber = new Map<string, Implied>();
  const add = (party: Implied) => {
    parties.push(party);
    return party;
  };
  for (const mentioned of mentions(tables)) {
    if (mentioned.number === "") continue;
    const key = numberKey(mentioned.number);
    let party = byNumber.get(key);
    if (!party) {
      // 0017 on one sheet and 17 on another are one customer; both on one sheet are two.
      const alike = byBareNumber.get(withoutZeros(key));
      party = alike && alike.source !== mentioned.source ? alike : add(mentioned);
      byNumber.set(key, party);
      if (!alike) byBareNumber.set(withoutZeros(key), party);
    }
    if (party.name === "") party.name = mentioned.name;
    count(countries, party, mentioned.country);
  }
  return parties;
}

function customersWithNameOnly(tables: readonly DocumentColumns[], numbered: readonly Implied[], countries: Countries): Implied[] {
  const known = new Map(numbered.filter(({ name }) => name !== "").map((party) => [nameKey(party.name), party]));
  const parties: Implied[] = [];
  for (const mentioned of mentions(tables)) {
    if (mentioned.number !== "" || mentioned.name === "") continue;
    const key = nameKey(mentioned.name);
    const party = known.get(key) ?? mentioned;
    count(countries, party, mentioned.country);
    if (known.has(key)) continue;
    known.set(key, mentioned);
    parties.push(mentioned);
  }
  return parties;
}

function* mentions(tables: readonly DocumentColumns[]): Generator<Implied> {
  for (const { row, source, partyNumber, partyName, partyCountry } of tables) {
    for (const [index, at] of row.entries()) {
      yield { number: partyNumber[index] ?? "", name: partyName[index] ?? "", country: partyCountry[index] ?? "", source: source[index] ?? 0, row: at };
    }
  }
}

function count(countries: Countries, party: Implied, country: string): void {
  if (country === "") return;
  const counts = countries.get(party) ?? new Map<string, number>();
  countries.set(party, counts);
  counts.set(country, (counts.get(country) ?? 0) + 1);
}

/** The country that most of the party's documents name; of several, the first by its letters, so that the order of rows never shows. */
function usualCountry(counts: ReadonlyMap<string, number> | undefined): string {
  const [most] = [...(counts ?? [])].sort(([a, rare], [b, often]) => often - rare || (a < b ? -1 : 1));
  return most?.[0] ?? "";
}

function asParties(implied: readonly Implied[], countries: Countries, numberField: "customerNumber" | "supplierNumber"): Parties {
  const values = new Map<FieldName, Cell[]>();
  const column = (field: "customerNumber" | "supplierNumber" | "name" | "country", of: (party: Implied) => string) => {
    const cells = implied.map((party) => of(party) || null);
    if (cells.some((cell) => cell !== null)) values.set(field, cells);
  };
  column(numberField, (party) => party.number);
  column("name", (party) => party.name);
  column("country", (party) => usualCountry(countries.get(party)));
  return {
    count: implied.length,
    at: { source: Uint16Array.from(implied, (party) => party.source), row: Uint32Array.from(implied, (party) => party.row) },
    id: implied.map(({ number, name, row }) => (looksLike.norwegianPersonalNumber(number) ? `row:${row + 1}` : number || name)),
    values,
    implied: new Uint8Array(implied.length).fill(1),
  };
}
