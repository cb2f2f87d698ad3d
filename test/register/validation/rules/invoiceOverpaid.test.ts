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
  {"Fakturanr": 101, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Betalt beløp": 0},
  {"Fakturanr": 102, "Kundenr": 2, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 2000, "Betalt beløp": 0},
  {"Fakturanr": 103, "Kundenr": 3, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 3000, "Betalt beløp": 0},
];

test.each([
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Betalt beløp": 1000}], [], "paid in full"],
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Betalt beløp": 1000.01}], ["invoice.overpaid Fakturaer!F5"], "an øre too much"],
  [[{"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Betalt beløp": 2000}], ["invoice.overpaid Fakturaer!F5"], "paid twice"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf([...INVOICES, ...odd]) };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(expected);
});

test("payments that name the invoice are counted together", () => {
  const payments = rowsOf([600, 600].map((amount) => ({ Kundenr: 1, Betalingsdato: "2026-02-01", "Innbetalt beløp": amount, Fakturanr: 101 })));
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf(INVOICES), Betalinger: payments };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(["invoice.overpaid Fakturaer!E2"]);
});
