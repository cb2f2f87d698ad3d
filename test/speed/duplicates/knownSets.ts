import Papa from "papaparse";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { DuplicateInput } from "../../../src/register/duplicates/input";
import { duplicateInput } from "../../../src/register/duplicates/records";
import type { WideSet } from "./wide/wideSets";

/** A set of records with known duplicates, read as the add-in reads a sheet. */
export interface KnownSet {
  readonly input: DuplicateInput;
  readonly cluster: readonly number[];
}

/** `read` gives the text of one of the set's files. */
export function knownSet(name: string, read: (file: string) => string): KnownSet {
  const clusters = new Map(rowsOf(read("truth.csv")).slice(1).map(([id = "", cluster = ""]) => [id, cluster]));
  const numbers = new Map([...new Set(clusters.values())].map((cluster, at) => [cluster, at]));
  const { ids, input } = asRead(name, rowsOf(read("records.csv")));
  return { input, cluster: ids.map((id) => numbers.get(clusters.get(id) ?? "") ?? -1 - numbers.size) };
}

/** A made list, read as the add-in reads a sheet. */
export function wideSet({ name, headings, rows, cluster }: WideSet): KnownSet {
  const { ids, input } = asRead(name, [["id", ...headings], ...rows.map((row, at) => [`r${100_000 + at}`, ...row])]);
  return { input, cluster: ids.map((id) => cluster[Number(id.slice(1)) - 100_000] ?? -1) };
}

function asRead(name: string, texts: readonly (readonly string[])[]): { readonly ids: readonly string[]; readonly input: DuplicateInput } {
  const cells = texts.map((row) => row.map((text) => (text === "" ? null : text)));
  const formats = cells.slice(0, 60).map((row) => row.map(() => "General"));
  const sheet = { id: "1", name, visibility: "visible", own: null, ownCode: null, firstRow: 0, firstColumn: 0, cells, formats, tables: [] } as const;
  const snapshot = { sheets: [sheet], date1904: false };
  const readings = readSheets(snapshot, { fixed: {}, remembered: {} });
  const { customers, sources } = readRegister(snapshot, readings, { language: "nb", country: "NO", currency: "NOK", master: "sources" });
  return { ids: customers.id, input: duplicateInput(customers, { kind: "customers", sources, snapshot }) };
}

function rowsOf(text: string): string[][] {
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}
