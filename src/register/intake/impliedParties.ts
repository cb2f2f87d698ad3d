import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Parties } from "../register";
import type { DocumentColumns } from "./documentTable";
import { looksLike } from "./looksLike";
import { nameKey, numberKey, withoutZeros } from "./partyKeys";

interface Implied {
  readonly number: string;
  name: string;
  readonly source: number;
  readonly row: number;
}

/** The customers, or suppliers, that documents name, where the workbook has no list of them: by number, else by name. */
export function impliedParties(tables: readonly DocumentColumns[], numberField: "customerNumber" | "supplierNumber"): Parties {
  const numbered = customersWithNumber(tables);
  return asParties([...numbered, ...customersWithNameOnly(tables, numbered)], numberField);
}

function customersWithNumber(tables: readonly DocumentColumns[]): Implied[] {
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
  }
  return parties;
}

function customersWithNameOnly(tables: readonly DocumentColumns[], numbered: readonly Implied[]): Implied[] {
  const known = new Set(numbered.filter(({ name }) => name !== "").map(({ name }) => nameKey(name)));
  const parties: Implied[] = [];
  for (const mentioned of mentions(tables)) {
    const key = nameKey(mentioned.name);
    if (mentioned.number !== "" || mentioned.name === "" || known.has(key)) continue;
    known.add(key);
    parties.push(mentioned);
  }
  return parties;
}

function* mentions(tables: readonly DocumentColumns[]): Generator<Implied> {
  for (const { row, source, partyNumber, partyName } of tables) {
    for (const [index, at] of row.entries()) {
      yield { number: partyNumber[index] ?? "", name: partyName[index] ?? "", source: source[index] ?? 0, row: at };
    }
  }
}

function asParties(implied: readonly Implied[], numberField: "customerNumber" | "supplierNumber"): Parties {
  const values = new Map<FieldName, Cell[]>();
  const column = (field: "customerNumber" | "supplierNumber" | "name", of: (party: Implied) => string) => {
    const cells = implied.map((party) => of(party) || null);
    if (cells.some((cell) => cell !== null)) values.set(field, cells);
  };
  column(numberField, (party) => party.number);
  column("name", (party) => party.name);
  return {
    count: implied.length,
    at: { source: Uint16Array.from(implied, (party) => party.source), row: Uint32Array.from(implied, (party) => party.row) },
    id: implied.map(({ number, name, row }) => (looksLike.norwegianPersonalNumber(number) ? `row:${row + 1}` : number || name)),
    values,
    implied: new Uint8Array(implied.length).fill(1),
  };
}
