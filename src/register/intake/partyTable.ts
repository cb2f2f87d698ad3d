import type { Cell } from "../cells";
import { cellText } from "../cells";
import { fieldNames } from "../fields/catalogue";
import type { FieldName } from "../fields/catalogue";
import type { Parties, Source } from "../register";
import type { ColumnValues } from "./columnValues";
import { looksLike } from "./looksLike";
import { partyColumns } from "./partyColumns";
import { PartyIndex } from "./partyIndex";
import { nameKey, numberKey } from "./partyKeys";

type PartyNumber = "customerNumber" | "supplierNumber";

/**
 * The customers, or suppliers, of all their sheets as one list. A number that stands on two sheets with the same name, or
 * with no name on one of them, is one party: the first sheet's values go before, the second's fill what is missing.
 */
export function partiesFrom(sheets: readonly ColumnValues[], number: PartyNumber, sources: readonly Source[]): Parties {
  const readings = sheets.map((values) => partyColumns(values, fieldNames));
  const fields = fieldNames.filter((field) => readings.some((read) => read.has(field)));
  const columns = new Map<FieldName, Cell[]>(fields.map((field) => [field, []]));
  const source: number[] = [];
  const row: number[] = [];
  const known = new Map<string, number>();
  sheets.forEach((values, at) => {
    const { rows, sheet, index } = values.source;
    const read = readings[at] ?? new Map<FieldName, Cell[]>();
    const before = source.length;
    for (let i = 0; i < rows.length; i++) {
      const key = numberKey(cellText(read.get(number)?.[i]));
      const party = key === "" ? undefined : known.get(key);
      const isSame = party !== undefined && party < before && sameName(columns.get("name")?.[party], read.get("name")?.[i]);
      if (isSame) {
        fill(columns, read, party, i);
        continue;
      }
      if (key !== "" && party === undefined) known.set(key, source.length);
      source.push(index);
      row.push((rows[i] ?? 0) + sheet.firstRow);
      for (const [field, column] of columns) column.push(read.get(field)?.[i] ?? null);
    }
  });
  const at = { source: Uint16Array.from(source), row: Uint32Array.from(row) };
  const numbers = columns.get(number) ?? [];
  return { count: source.length, at, id: idsOf(numbers, at, sources), values: columns, implied: new Uint8Array(source.length) };
}

/** For finding the parties that documents name. */
export function indexOf(parties: Parties, number: PartyNumber): PartyIndex {
  const numbers = parties.values.get(number) ?? [];
  const names = parties.values.get("name") ?? [];
  const first = parties.values.get("firstName") ?? [];
  const last = parties.values.get("lastName") ?? [];
  const rows = Array.from({ length: parties.count }, (_, i) => i);
  return new PartyIndex(
    rows.map((i) => cellText(numbers[i])),
    rows.map((i) => cellText(names[i]) || `${cellText(first[i])} ${cellText(last[i])}`.trim()),
  );
}

function sameName(a: Cell | undefined, b: Cell | undefined): boolean {
  const [first, second] = [nameKey(cellText(a)), nameKey(cellText(b))];
  return first === second || first === "" || second === "";
}

function fill(columns: ReadonlyMap<FieldName, Cell[]>, read: ReadonlyMap<FieldName, Cell[]>, party: number, i: number): void {
  for (const [field, column] of columns) column[party] ??= read.get(field)?.[i] ?? null;
}

/** Ids as `Parties.id` says; two sheets' rows of the same number and position are told apart by the sheet's name. */
function idsOf(numbers: readonly Cell[], at: Parties["at"], sources: readonly Source[]): string[] {
  const times = new Map<string, number>();
  for (const number of numbers) {
    const key = numberKey(cellText(number));
    if (key !== "") times.set(key, (times.get(key) ?? 0) + 1);
  }
  const used = new Set<string>();
  return Array.from(at.row, (row, i) => {
    const number = cellText(numbers[i]);
    const isName = number !== "" && !looksLike.norwegianPersonalNumber(number);
    const repeated = (times.get(numberKey(number)) ?? 0) > 1;
    const id = !isName ? `row:${row + 1}` : repeated ? `${number}#${row + 1}` : number;
    const onSheet = used.has(id) ? `${id}@${sources[at.source[i] ?? 0]?.sheet ?? ""}` : id;
    // Two lists side by side have the row in common.
    let unique = onSheet;
    for (let time = 2; used.has(unique); time++) unique = `${onSheet}:${time}`;
    used.add(unique);
    return unique;
  });
}
