import { expect, test } from "@jest/globals";
import { CellError, type Cell } from "../../../../src/register/cells";
import { sheet, withDates, workbook } from "../../intake/snapshots";
import { book, codesIn, findingsOf, inShort } from "../findingsOf";

const invoices = (...odd: readonly (readonly Cell[])[]) => [
  ["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp"],
  [101, 1, "05.01.2026", "19.01.2026", 1000],
  [102, 2, "06.01.2026", "20.01.2026", 2000],
  [103, 3, "07.01.2026", "21.01.2026", 3000],
  ...odd,
];

test.each([
  ["a word among amounts", [104, 1, "08.01.2026", "22.01.2026", "avtales"], ["cell.notNumber Fakturaer!E5"]],
  ["a word among dates", [104, 1, "08.01.2026", "snarest", 10], ["cell.notDate Fakturaer!D5"]],
  ["a day that does not exist", [104, 1, "08.01.2026", "31.02.2026", 10], ["cell.notDate Fakturaer!D5"]],
  ["an amount with decimals as text", [104, 1, "08.01.2026", "22.01.2026", "1 234,50"], []],
  ["a dash for no amount yet is no number's fault", [104, 1, "08.01.2026", "22.01.2026", "-"], ["invoice.amountMissing Fakturaer!E5"]],
  ["an error of a formula", [104, 1, "08.01.2026", "22.01.2026", CellError.of("#REF!") ?? null], ["cell.error Fakturaer!E5"]],
  ["an error in place of the customer is not a missing customer too", [104, CellError.of("#N/A") ?? null, "08.01.2026", "22.01.2026", 5], ["cell.error Fakturaer!B5"]],
] as const)("%s", (_why, odd, expected) => {
  expect(codesIn({ Fakturaer: invoices(odd) })).toEqual(expected);
});

test("an error is called by its name in Excel", () => {
  const [found] = findingsOf(workbook(sheet("Fakturaer", invoices([104, 1, "08.01.2026", "22.01.2026", CellError.of("#DIV/0!") ?? null]))));
  expect(found).toMatchObject({ severity: "error", field: "gross", value: "#DIV/0!", message: { say: "finding.cell.error", values: { value: "#DIV/0!" } } });
});

test("dates that could be read in two ways are told of, where nothing else decides", () => {
  const rows = [
    ["Invoice no", "Customer no", "Invoice date", "Amount"],
    [101, 1, 46000, 1000],
    [102, 2, 46001, 2000],
    [103, 3, "03/04/2026", 3000],
  ];
  const snapshot = withDates(workbook(sheet("Invoices", rows)).sheets[0] ?? sheet("", []), 2);
  // Norwegians write the day first, Americans the month; English alone, as in Canada, decides nothing.
  expect(findingsOf(workbook(snapshot), { country: "NO" })).toEqual([]);
  expect(findingsOf(workbook(snapshot), { country: "US", language: "en" })).toEqual([]);
  expect(findingsOf(workbook(snapshot), { country: "CA", language: "en" }).map(inShort)).toEqual(["cell.ambiguousDate Invoices!C4"]);
});

test("findings stand where the list stands, not where a list usually does", () => {
  const moved = sheet("Fakturaer", invoices([104, 1, "08.01.2026", "22.01.2026", "avtales"]), { firstRow: 9, firstColumn: 2 });
  expect(findingsOf(workbook(moved)).map(({ row, column }) => [row, column])).toEqual([[13, 6]]);
});

test("a column that holds something else is told of once, and so is an error in it", () => {
  const rows = Array.from({ length: 30 }, (_, i) => [200 + i, 1, "08.01.2026", "22.01.2026", 10, i === 7 ? (CellError.of("#N/A") ?? null) : "etter avtale med Kari"]);
  const sheets = { Fakturaer: [["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp", "Restbeløp"], ...rows] };
  const remembered = { Fakturaer: { holds: "invoices", columns: { remaining: "Restbeløp" } } } as const;
  expect(findingsOf(book(sheets), { remembered }).map(inShort)).toEqual(["column.misread Fakturaer", "cell.error Fakturaer!F9"]);
});
