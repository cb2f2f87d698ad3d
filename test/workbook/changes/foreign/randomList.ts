import fc from "fast-check";
import { excelWith } from "../../excelWith";
import { TrackedList } from "./trackedList";

const COLUMNS = 4;
const headings = ["Kundenr", "Navn", "Telefon", "E-post"];

const text = fc.constantFrom("Nordlys AS", "007", "+47 22", "=1+1", "'t Hof", "2024-01-05", "SANN", "12,5", " x ", "#N/A", "-", "Ærlig & Sønn", "");
export const cell = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 50_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, 0.1, 45_000.25) },
);
export const format = fc.constantFrom("General", "General", "@", "dd.mm.yyyy", "0.00");

/** A list of customers: with a key, or with one that stands twice or is missing, or with rows that are quite the same. */
export interface RandomList {
  readonly isTable: boolean;
  readonly keys: readonly (string | number | null)[];
  readonly rows: readonly { readonly cells: readonly (string | number | boolean | null)[]; readonly formats: readonly string[] }[];
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
}

const MOST = 6;
const keys = fc.oneof(
  { weight: 4, arbitrary: fc.constant(Array.from({ length: MOST }, (_, at) => 100 + at)) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: MOST }, (_, at) => `00${String(at)}`)) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: MOST }, () => "lik")) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(100, 101, "102", null, "103"), { minLength: MOST, maxLength: MOST }) },
);
const row = fc.record({
  cells: fc.array(cell, { minLength: COLUMNS - 1, maxLength: COLUMNS - 1 }),
  formats: fc.array(format, { minLength: COLUMNS - 1, maxLength: COLUMNS - 1 }),
});
const distinct = fc.array(row, { minLength: 2, maxLength: MOST });
const repeated = fc.tuple(row, row, fc.array(fc.boolean(), { minLength: 2, maxLength: MOST })).map(([one, other, which]) => which.map((is) => (is ? one : other)));

export const randomList: fc.Arbitrary<RandomList> = fc.record({
  isTable: fc.boolean(),
  keys,
  rows: fc.oneof({ weight: 4, arbitrary: distinct }, { weight: 1, arbitrary: repeated }),
  formulas: fc.array(fc.record({ row: fc.nat(5), column: fc.integer({ min: 1, max: COLUMNS - 1 }) }), { maxLength: 2 }),
});

/** The list as a workbook, beside a sheet that nobody touches. */
export async function trackedList({ isTable, keys, rows, formulas }: RandomList): Promise<TrackedList> {
  const host = await excelWith((book) => {
    const sheet = book.addWorksheet("Kunder");
    const cells = rows.map((one, at) => [keys[at] ?? null, ...one.cells]);
    if (isTable) {
      const columns = headings.map((name) => ({ name, filterButton: true }));
      sheet.addTable({ name: "Kundeliste", ref: "A1", headerRow: true, columns, rows: cells });
    } else {
      sheet.addRow(headings);
      for (const line of cells) sheet.addRow(line);
    }
    rows.forEach(({ formats }, at) => {
      formats.forEach((numFmt, column) => (sheet.getCell(at + 2, column + 2).numFmt = numFmt));
    });
    for (const { row: at, column } of formulas) {
      if (at < rows.length) sheet.getCell(at + 2, column + 1).value = { formula: `A${String(at + 2)}&"x"`, result: `${String(keys[at] ?? "")}x` };
    }
    const notes = book.addWorksheet("Notater");
    notes.addRow(["Ring Nordlys", "007", 12.5]);
    notes.getCell("A3").value = { formula: "COUNTA(Kunder!A1:A99)", result: rows.length + 1 };
  });
  return new TrackedList(host, rows.length, COLUMNS);
}
