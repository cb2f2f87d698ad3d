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
const NOTHING = [null, null, null, null, null, null];

const SELLERS: Rows = [
  ["Nr", "Navn", "Telefon", "E-post", null, null],
  [7, "Kari Selger", "22334455", "kari@firma.no", null, null],
];

function unread(rows: Rows, more: Partial<SheetSnapshot> = {}) {
  const snapshot = workbook(sheet("Ark1", rows, more));
  return unreadLists(snapshot, readSheets(snapshot)).map(({ code, row, column }) => [code, row, column]);
}

test.each<[string, Rows, unknown[]]>([
  ["one list", INVOICES, []],
  ["invoices of another layout below are read", [...INVOICES, NOTHING, ...MORE], []],
  ["a list below that could be anybody's", [...INVOICES, NOTHING, ...SELLERS], [["sheet.listUnread", 4, 0]]],
  ["and one above", [...SELLERS, NOTHING, ...INVOICES], [["sheet.listUnread", 0, 0]]],
  ["the same under a title that says nothing of ours", [...INVOICES, ["Selgere", null, null, null, null, null], ...SELLERS], [["sheet.listUnread", 4, 0]]],
  ["the same under a title that says who they are", [...INVOICES, ["Kunder", null, null, null, null, null], ...SELLERS], []],
  ["an address block above, as invoice programs print it", [["Firma", "Nord AS", null, null, null, null], ["Org.nr", 974760673, null, null, null, null], NOTHING, ...INVOICES], []],
  ["headings of a list that is still empty", [...INVOICES, NOTHING, MORE[0] ?? []], []],
])("%s", (_layout, rows, lists) => {
  expect(unread(rows)).toEqual(lists);
});

test("a list that a person has said holds nothing of ours is left in peace", () => {
  const snapshot = workbook(sheet("Ark1", [...INVOICES, NOTHING, ...SELLERS]));
  expect(unreadLists(snapshot, readSheets(snapshot, { fixed: { "Ark1:2": { holds: "other", columns: {} } } }))).toEqual([]);
});
