import { expect, test } from "@jest/globals";
import type { FormatRun } from "../../../src/register/intake/snapshot";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import { sheet, workbook, type Rows } from "./snapshots";

function registerOf(rows: Rows, formatRuns: ReadonlyMap<number, readonly FormatRun[]>) {
  const book = workbook({ ...sheet("Ark", rows), formatRuns });
  return readRegister(book, readSheets(book), { language: "nb", country: "NO", currency: "NOK", master: "sources" });
}

test("each discount is a percentage or a number by the format of its own cell", () => {
  const rows = [["Kundenr", "Navn", "Rabatt"], ["1", "Berg AS", 0.1], ["2", "Dal AS", 15], ["3", "Fjell AS", 0.5]];
  const { customers } = registerOf(rows, new Map([[2, [{ row: 0, format: "0%" }, { row: 2, format: "General" }]]]));
  expect(customers.values.get("discount")).toEqual([10, 15, 0.5]);
});

test("a day in a column of amounts is no amount", () => {
  const rows = [["Fakturanr", "Kundenr", "Fakturadato", "Beløp"], ["1", "7", 46_010, 100], ["2", "7", 46_011, 46_115], ["3", "7", 46_012, 50]];
  const { invoices, misfits } = registerOf(rows, new Map([[3, [{ row: 0, format: "General" }, { row: 2, format: "dd.mm.yyyy" }, { row: 3, format: "General" }]]]));
  expect([...invoices.gross]).toEqual([10_000, NaN, 5_000]);
  expect(misfits.map(({ row, field, reason }) => [row, field, reason])).toEqual([[2, "gross", "notA"]]);
});
