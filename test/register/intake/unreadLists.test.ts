import { expect, test } from "@jest/globals";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { SheetSnapshot } from "../../../src/register/intake/snapshot";
import { unreadLists } from "../../../src/register/intake/unreadLists";
import { sheet, workbook } from "./snapshots";
import type { Rows } from "./snapshots";

const INVOICES: Rows = [
  ["Kundenr", "Kundenavn", "Fakturanr", "Fakturadato", "Forfall", "Beløp"],
  [1, "Ask AS", 100, "03.01.2026", "17.01.2026", 1250.5],
  [2, "Eik AS", 101, "14.01.2026", "28.01.2026", 300],
];
const MORE: Rows = [
  ["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp", null],
  [102, 1, "20.01.2026", "03.02.2026", 99, null],
];
const CUSTOMERS: Rows = [
  ["Kundenr", "Navn", "Telefon", null, null, null],
  [1, "Ask AS", "22334455", null, null, null],
];
const NOTHING = [null, null, null, null, null, null];

function unread(rows: Rows, more: Partial<SheetSnapshot> = {}) {
  const snapshot = workbook(sheet("Ark1", rows, more));
  return unreadLists(snapshot, readSheets(snapshot)).map(({ code, row, column }) => [code, row, column]);
}

test.each<[string, Rows, unknown[]]>([
  ["one list", INVOICES, []],
  ["invoices of another layout below, whose money would be missed", [...INVOICES, NOTHING, ...MORE], [["sheet.listUnread", 4, 0]]],
  ["customers above the invoices", [...CUSTOMERS, NOTHING, ...INVOICES], [["sheet.listUnread", 0, 0]]],
  ["the same headings again: the list goes on", [...INVOICES, NOTHING, ...INVOICES], []],
  ["another list below under its title alone", [...INVOICES, ["Tillegg", null, null, null, null, null], ...MORE], [["sheet.listUnread", 4, 0]]],
  ["an address block above, as invoice programs print it", [["Firma", "Nord AS", null, null, null, null], ["Org.nr", 974760673, null, null, null, null], NOTHING, ...INVOICES], []],
  ["headings on two lines", [["Kunde", null, "Faktura", null, null, null], ["Nr", "Navn", "Nr", "Dato", "Forfall", "Beløp"], ...INVOICES.slice(1)], []],
  ["headings of a list that is still empty", [...INVOICES, NOTHING, MORE[0] ?? []], []],
])("%s", (_layout, rows, lists) => {
  expect(unread(rows)).toEqual(lists);
});

test("a second table beside the first", () => {
  const rows = INVOICES.map((row, at) => [...row, null, ...[["Fakturanr", "Betalingsdato", "Beløp"], [100, "20.01.2026", 50], [null, null, null]][at] ?? []]);
  const table = { firstRow: 0, hasHeadings: true, hasTotals: false };
  const tables = [
    { ...table, name: "Faktura", firstColumn: 0, rows: 3, columns: 6 },
    { ...table, name: "Betaling", firstColumn: 7, rows: 2, columns: 3 },
  ];
  expect(unread(rows, { tables })).toEqual([["sheet.listUnread", 0, 7]]);
});
