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
const PAYMENTS: readonly Row[] = [
  {"Kundenr": 1, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 101},
  {"Kundenr": 2, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 102},
  {"Kundenr": 3, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 103},
];

test.each([
  [[{"Kundenr": 1, "Betalingsdato": "2026-06-30", "Innbetalt beløp": 10, "Fakturanr": 101}], [], "on the report date"],
  [[{"Kundenr": 1, "Betalingsdato": "2026-07-01", "Innbetalt beløp": 10, "Fakturanr": 101}], ["payment.dateFuture Betalinger!B5"], "after it"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf(INVOICES), Betalinger: rowsOf([...PAYMENTS, ...odd]) };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(expected);
});
