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
  {"Fakturanr": 101, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Status": "Sendt"},
  {"Fakturanr": 102, "Kundenr": 2, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 2000, "Status": "Sendt"},
  {"Fakturanr": 103, "Kundenr": 3, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 3000, "Status": "Sendt"},
  {"Fakturanr": 104, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "Status": "Kansellert"},
];
const PAYMENTS: readonly Row[] = [
  {"Kundenr": 1, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 101},
  {"Kundenr": 2, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 102},
  {"Kundenr": 3, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 103},
];

test.each([
  [[{"Kundenr": 1, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 101}], ["invoice.excluded Fakturaer!F5"], "of a claim"],
  [[{"Kundenr": 1, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 104}], ["payment.invoiceExcluded Betalinger!D5", "invoice.excluded Fakturaer!F5"], "of a cancelled invoice"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf(INVOICES), Betalinger: rowsOf([...PAYMENTS, ...odd]) };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(expected);
});
