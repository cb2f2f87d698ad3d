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
  {"Fakturanr": 101, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000},
  {"Fakturanr": 102, "Kundenr": 2, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 2000},
  {"Fakturanr": 103, "Kundenr": 3, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 3000},
];

test.each([
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "1905-07-10", "Forfall": "1905-07-20", "Beløp": 1000}], ["invoice.dateTooOld Fakturaer!C5"], "a number read as a date"],
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2036-01-19", "Beløp": 1000}], ["invoice.dueFar Fakturaer!D5"], "a mistyped year"],
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2027-01-19", "Beløp": 1000}], [], "a year to pay"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf([...INVOICES, ...odd]) };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(expected);
});
