import { expect, test } from "@jest/globals";
import type { Cell } from "../../../../src/register/cells";
import { codesIn, customersWith } from "../findingsOf";

type Row = Readonly<Record<string, Cell>>;

/** Rows under the headings that any of them has. */
function rowsOf(rows: readonly Row[]): readonly (readonly Cell[])[] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))];
}

const INVOICES: readonly Row[] = [
  {"Fakturanr": 101, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Betalt beløp": 0, "Restbeløp": 1000},
  {"Fakturanr": 102, "Kundenr": 2, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 2000, "Betalt beløp": 0, "Restbeløp": 2000},
  {"Fakturanr": 103, "Kundenr": 3, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 3000, "Betalt beløp": 0, "Restbeløp": 3000},
];

test.each([
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Betalt beløp": 400, "Restbeløp": 600}], [], "the sum is right"],
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Betalt beløp": 0, "Restbeløp": 1200}], ["invoice.remainingAboveAmount Fakturaer!G5"], "more than the invoice"],
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Betalt beløp": 400, "Restbeløp": 700}], ["invoice.remainingMismatch Fakturaer!G5"], "three figures that do not agree"],
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Betalt beløp": null, "Restbeløp": 0}], [], "paid"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf([...INVOICES, ...odd]) };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(expected);
});
