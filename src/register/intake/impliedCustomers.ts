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

/** The customers that documents name, where the workbook has no list of customers: by number, else by name. */
export function impliedCustomers(tables: readonly DocumentColumns[]): Parties {
  const parties: Implied[] = [];
  const byNumber = new Map<string, Implied>();
  const byBareNumber = new Map<string, Implied>();
  const byName = new Map<string, Implied>();
  const add = (party: Implied) => {
    parties.push(party);
    return party;
  };

  for (const table of tables) {
    for (let i = 0; i < table.row.length; i++) {
      const number = table.partyNumber[i] ?? "";
      if (number === "") continue;
      const [source, row, name] = [table.source[i] ?? 0, table.row[i] ?? 0, table.partyName[i] ?? ""];
      const key = numberKey(number);
      let party = byNumber.get(key);
      if (!party) {
        // 0017 on one sheet and 17 on another are one customer; both on one sheet are two.
        const alike = byBareNumber.get(withoutZeros(key));
        party = alike && alike.source !== source ? alike : add({ number, name, source, row });
        byNumber.set(key, party);
        if (!alike) byBareNumber.set(withoutZeros(key), party);
      }
      if (party.name === "") party.name = name;
    }
  }
  for (const party of parties) if (party.name !== "" && !byName.has(nameKey(party.name))) byName.set(nameKey(party.name), party);
  for (const table of tables) {
    for (let i = 0; i < table.row.length; i++) {
      const name = table.partyName[i] ?? "";
      if (table.partyNumber[i] !== "" || name === "" || byName.has(nameKey(name))) continue;
      byName.set(nameKey(name), add({ number: "", name, source: table.source[i] ?? 0, row: table.row[i] ?? 0 }));
    }
  }
  return asParties(parties);
}

function asParties(implied: readonly Implied[]): Parties {
  const values = new Map<FieldName, Cell[]>();
  const column = (field: "customerNumber" | "name", of: (party: Implied) => string) => {
    const cells = implied.map((party) => of(party) || null);
    if (cells.some((cell) => cell !== null)) values.set(field, cells);
  };
  column("customerNumber", (party) => party.number);
  column("name", (party) => party.name);
  return {
    count: implied.length,
    at: { source: Uint16Array.from(implied, (party) => party.source), row: Uint32Array.from(implied, (party) => party.row) },
    id: implied.map(({ number, name, row }) => (looksLike.norwegianPersonalNumber(number) ? `row:${row + 1}` : number || name)),
    values,
    implied: new Uint8Array(implied.length).fill(1),
  };
}
