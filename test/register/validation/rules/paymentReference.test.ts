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
  [[{"Kundenr": 1, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 101}], [], "known"],
  [[{"Kundenr": 1, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": 999}], ["payment.invoiceUnknown Betalinger!D5"], "stands nowhere"],
  [[{"Kundenr": 1, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": "0101"}], [], "with a zero before it"],
  [[{"Kundenr": 1, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": "101, 102"}], [], "two in one cell"],
  [[{"Kundenr": 1, "Betalingsdato": "2026-02-01", "Innbetalt beløp": 10, "Fakturanr": null}], [], "names none"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf(INVOICES), Betalinger: rowsOf([...PAYMENTS, ...odd]) };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(expected);
});

test("where most payments name none that is known, it is said once", () => {
  const odd = Array.from({ length: 12 }, (_, i) => ({ ...PAYMENTS[0], Fakturanr: 9000 + i }));
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf(INVOICES), Betalinger: rowsOf([...PAYMENTS, ...odd]) };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(["payment.invoicesUnknown Betalinger"]);
});
