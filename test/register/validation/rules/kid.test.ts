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
  {"Fakturanr": 101, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "12344"},
  {"Fakturanr": 102, "Kundenr": 2, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "602243"},
  {"Fakturanr": 103, "Kundenr": 3, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "23457"},
  {"Fakturanr": 104, "Kundenr": 4, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "34561"},
  {"Fakturanr": 105, "Kundenr": 5, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "45674"},
  {"Fakturanr": 106, "Kundenr": 6, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "56788"},
  {"Fakturanr": 201, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "90001"},
  {"Fakturanr": 202, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "90019"},
  {"Fakturanr": 203, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "90027"},
  {"Fakturanr": 204, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "90035"},
  {"Fakturanr": 205, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "90043"},
];

test.each([
  [[{"Fakturanr": 301, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "771238"}], [], "right"],
  [[{"Fakturanr": 301, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "771239"}], ["kid.checkDigit Fakturaer!F13"], "the others pass modulus 10"],
  [[{"Fakturanr": 301, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": "A-77"}], ["kid.format Fakturaer!F13"], "letters"],
  [[{"Fakturanr": 301, "Kundenr": 1, "Fakturadato": "2026-01-05", "Forfall": "2026-01-19", "Beløp": 1000, "KID": null}], [], "none"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  const sheets = { Kunder: customersWith({}), Fakturaer: rowsOf([...INVOICES, ...odd]) };
  expect(codesIn(sheets, { asOf: "2026-06-30" })).toEqual(expected);
});

test("where the column agrees on no check, none is called wrong", () => {
  const odd = ["11111", "22222", "33333", "44444", "55555", "66666"].map((KID, i) => ({ ...INVOICES[0], Fakturanr: 400 + i, KID }));
  expect(codesIn({ Kunder: customersWith({}), Fakturaer: rowsOf(odd) }, { asOf: "2026-06-30" })).toEqual([]);
});
