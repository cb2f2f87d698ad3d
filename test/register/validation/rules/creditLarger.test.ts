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
  {"Fakturanr": 101, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Type": "Faktura", "Krediterer faktura": null},
  {"Fakturanr": 102, "Kundenr": 2, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 2000, "Type": "Faktura", "Krediterer faktura": null},
  {"Fakturanr": 103, "Kundenr": 3, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 3000, "Type": "Faktura", "Krediterer faktura": null},
];

test.each([
  [[{"Fakturanr": 201, "Kundenr": 1, "Fakturadato": "2026-02-05", "Forfall": null, "Beløp": -1000, "Type": "Kreditnota", "Krediterer faktura": 101}], [], "the whole invoice"],
  [[{"Fakturanr": 201, "Kundenr": 1, "Fakturadato": "2026-02-05", "Forfall": null, "Beløp": -1000.5, "Type": "Kreditnota", "Krediterer faktura": 101}], ["credit.larger Fakturaer!E5"], "more than it"],
  [[{"Fakturanr": 201, "Kundenr": 1, "Fakturadato": "2026-02-05", "Forfall": null, "Beløp": -600, "Type": "Kreditnota", "Krediterer faktura": 101}, {"Fakturanr": 202, "Kundenr": 1, "Fakturadato": "2026-02-05", "Forfall": null, "Beløp": -600, "Type": "Kreditnota", "Krediterer faktura": 101}], ["credit.larger Fakturaer!E6"], "two that are more together"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf([...INVOICES, ...odd]) };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(expected);
});
