import { cellText } from "../cells";
import { partyKey } from "../customer/partyKey";
import type { RegisterKind } from "../customer/registerPlan";
import type { FieldName } from "../fields/catalogue";
import type { ColumnReading, SheetReading } from "../intake/reading";
import type { WorkbookSnapshot } from "../intake/snapshot";
import type { Parties } from "../register";
import type { InputColumn } from "./input";

/**
 * What the user's own list says of the register's parties in columns that the register does not take over, such as personal numbers. A row is the party's
 * that is recognised by the same; rows that share that with another say nothing.
 */
export function sourceColumns(kind: RegisterKind, parties: Parties, { sheets }: WorkbookSnapshot, readings: readonly SheetReading[]): InputColumn[] {
  const isLeftOut = ({ field, heading }: ColumnReading) => (field === null ? heading !== "" : !parties.values.has(field));
  const lists = readings.filter(({ own, holds, dataRows, columns }) => own === null && holds === kind && dataRows !== null && columns.some(isLeftOut));
  if (lists.length === 0) return [];
  const keyOfParty = (party: number) => partyKey(kind, (field) => parties.values.get(field)?.[party] ?? null).key;
  const party = onlyOnes(Array.from({ length: parties.count }, (_, index) => keyOfParty(index)));
  const columns = new Map<string, InputColumn & { readonly texts: string[] }>();
  for (const { sheetId, dataRows, columns: read } of lists) {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (!sheet || !dataRows) continue;
    const place = new Map(read.flatMap(({ field, column }): [FieldName, number][] => (field === null ? [] : [[field, column - sheet.firstColumn]])));
    const rows = sheet.cells.slice(dataRows.first - sheet.firstRow, dataRows.last + 1 - sheet.firstRow);
    const row = onlyOnes(rows.map((cells) => partyKey(kind, (field) => cells[place.get(field) ?? -1] ?? null).key));
    for (const { field, heading, column } of read.filter(isLeftOut)) {
      const name = field ?? heading;
      const { texts } = columns.get(name) ?? { texts: new Array<string>(parties.count).fill("") };
      columns.set(name, { name, field, texts });
      for (const [key, at] of row) {
        const known = party.get(key);
        if (known !== undefined) texts[known] = cellText(rows[at]?.[column - sheet.firstColumn]);
      }
    }
  }
  return [...columns.values()];
}

/** Where each key stands, of those that stand once. */
function onlyOnes(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  keys.forEach((key, at) => {
    if (places.has(key)) twice.add(key);
    places.set(key, at);
  });
  for (const key of twice) places.delete(key);
  return places;
}
