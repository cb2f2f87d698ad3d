import { expect, test } from "@jest/globals";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import { unreadRows } from "../../../src/register/intake/unreadRows";
import type { SheetSnapshot } from "../../../src/register/intake/snapshot";
import { sheet, workbook } from "./snapshots";
import type { Rows } from "./snapshots";

const HEADINGS = ["Kundenr", "Kundenavn", "Fakturanr", "Fakturadato", "Forfall", "Beløp"];
const FIRST = [1, "Ask AS", 100, "03.01.2026", "17.01.2026", 1250.5];
const SECOND = [2, "Eik AS", 101, "14.01.2026", "28.01.2026", 300];
const THIRD = [1, "Ask AS", 102, "20.01.2026", "03.02.2026", 99];
const NOTHING = [null, null, null, null, null, null];

/** Invoice numbers and amounts in øre that come out of such a sheet, and its reading. */
function read(rows: Rows, more: Partial<SheetSnapshot> = {}) {
  const snapshot = workbook(sheet("Ark1", rows, more));
  const readings = readSheets(snapshot);
  const { invoices, misfits } = readRegister(snapshot, readings, { currency: "NOK", language: "nb", country: "NO", master: "sources" });
  const [first] = readings;
  const reading = readings.find(({ holds }) => holds !== "other") ?? first;
  return { reading, numbers: invoices.number, amounts: [...invoices.gross], misfits };
}

const ALL = { numbers: ["100", "101", "102"], amounts: [125050, 30000, 9900], misfits: [] };

test.each<[string, Rows, number]>([
  ["headings on the first row", [HEADINGS, FIRST, SECOND, THIRD], 0],
  ["a title, a date and a blank row above", [["Fakturajournal 2026"], ["Utskrift 31.01.2026"], NOTHING, HEADINGS, FIRST, SECOND, THIRD], 3],
  ["a title that is itself a known word", [["Faktura"], HEADINGS, FIRST, SECOND, THIRD], 1],
  ["an address block above, as invoice programs print it", [["Firma", "Nord AS"], ["Org.nr", 974760673], ["Periode", "Januar"], NOTHING, HEADINGS, FIRST, SECOND, THIRD], 4],
  ["headings on two lines, the upper ones merged", [["Kunde", null, "Faktura", null, null, null], ["Nr", "Navn", "Nr", "Dato", "Forfall", "Beløp"], FIRST, SECOND, THIRD], 1],
  ["a row of units below the headings", [HEADINGS, [null, null, null, "dd.mm.åååå", null, "kr"], FIRST, SECOND, THIRD], 0],
  ["a sum at the end", [HEADINGS, FIRST, SECOND, THIRD, ["Sum", null, null, null, null, 1649.5]], 0],
  ["a sum without a word", [HEADINGS, FIRST, SECOND, THIRD, [null, null, null, null, null, 1649.5]], 0],
  ["subtotals within", [HEADINGS, FIRST, ["Sum Ask AS", null, null, null, null, 1250.5], SECOND, THIRD, ["Totalt", null, null, null, null, 1649.5]], 0],
  ["a sum in the name column", [HEADINGS, FIRST, SECOND, THIRD, [null, "Totalsum:", null, null, null, 1649.5]], 0],
  ["a sum beside the customer's number", [HEADINGS, FIRST, [1, "Sum Ask AS", null, null, null, 1250.5], SECOND, THIRD], 0],
  ["subtotals as Excel makes them", [HEADINGS, FIRST, ["1 Totalt", null, null, null, null, 1250.5], SECOND, [null, "Eik AS Totalt", null, null, null, 300], THIRD], 0],
  ["subtotals as Excel makes them in German", [HEADINGS, FIRST, [null, "Ask AS Ergebnis", null, null, null, 1250.5], SECOND, THIRD, [null, "Gesamtergebnis", null, null, null, 1649.5]], 0],
  ["the word under another heading", [HEADINGS, FIRST, SECOND, THIRD, [null, null, null, null, "Sum", 1649.5]], 0],
  ["titles of groups", [HEADINGS, ["Januar", null, null, null, null, null], FIRST, SECOND, [null, "Kunde Ask AS", null, null, null, null], THIRD], 0],
  ["notes behind", [HEADINGS, FIRST, SECOND, THIRD, NOTHING, ["* Kilde: regnskapet, avstemt mot banken"]], 0],
  ["blank rows within", [HEADINGS, FIRST, NOTHING, SECOND, NOTHING, NOTHING, THIRD], 0],
  ["the headings again on each printed page", [HEADINGS, FIRST, SECOND, HEADINGS, THIRD], 0],
  ["the headings again behind a blank row and a title", [["Januar", null, null, null, null, null], HEADINGS, FIRST, SECOND, NOTHING, ["Februar", null, null, null, null, null], HEADINGS, THIRD], 1],
  ["the headings again behind a blank row", [HEADINGS, FIRST, NOTHING, HEADINGS, SECOND, THIRD], 0],
  ["a list of payments below, under a title", [HEADINGS, FIRST, SECOND, THIRD, NOTHING, ["Innbetalinger", null, null, null, null, null], ["Kundenr", "Fakturanr", "Betalingsdato", "Innbetalt", null, null], [1, 100, "20.01.2026", 50, null, null]], 0],
  ["another list below", [HEADINGS, FIRST, SECOND, THIRD, NOTHING, ["Kundenr", "Kundenavn", "E-post", "Telefon", "Sted", null], [1, "Ask AS", "a@ask.no", "22334455", "Oslo", null]], 0],
])("%s", (_layout, rows, headingRow) => {
  const { reading, ...invoices } = read(rows);
  expect(reading).toMatchObject({ holds: "invoices", headingRow, rows: 3 });
  expect(invoices).toEqual(ALL);
});

test("an empty column and one that is nothing of ours do not disturb the others", () => {
  const wide = (row: Rows[number]) => [null, ...row.slice(0, 3), null, ...row.slice(3), row === HEADINGS ? "Avdeling" : 7];
  const { reading, ...invoices } = read([HEADINGS, FIRST, SECOND, THIRD].map(wide));
  expect(invoices).toEqual(ALL);
  expect(reading?.columns.map(({ column }) => column)).toEqual([1, 2, 3, 5, 6, 7, 8]);
});

test("rows and columns are those of the sheet, also where its used range begins further in", () => {
  const { reading, ...invoices } = read([HEADINGS, FIRST, SECOND, THIRD], { firstRow: 4, firstColumn: 2 });
  expect(invoices).toEqual(ALL);
  expect(reading).toMatchObject({ headingRow: 4, dataRows: { first: 5, last: 7 } });
  expect(reading?.columns[0]).toMatchObject({ column: 2, heading: "Kundenr", field: "customerNumber" });
});

test("an Excel table tells where the list is; what stands beside it is not read", () => {
  const rows = [["Hjelpetall", null, null, null, null, null, "Kunde", "Beløp"], [...HEADINGS, 1, 2], [...FIRST, 5, 5], [...SECOND, 5, 5], [...THIRD, 5, 5], ["Totalt", null, null, null, null, 1649.5, 5, 5]];
  const table = { name: "Tabell1", firstRow: 1, firstColumn: 0, rows: 5, columns: 6, hasHeadings: true, hasTotals: true };
  const { reading, ...invoices } = read(rows, { tables: [table] });
  expect(invoices).toEqual(ALL);
  expect(reading?.columns).toHaveLength(6);
});

test("a small table beside the list is not taken for it", () => {
  const rates = [["Kode", "Navn"], ["A", "Alt"], [null, null], [null, null]];
  const rows = [HEADINGS, FIRST, SECOND, THIRD].map((row, i) => [...row, null, ...(rates[i] ?? [])]);
  const table = { name: "Koder", firstRow: 0, firstColumn: 7, rows: 2, columns: 2, hasHeadings: true, hasTotals: false };
  const { reading, ...invoices } = read(rows, { tables: [table] });
  expect(reading?.holds).toBe("invoices");
  expect(invoices).toEqual(ALL);
});

test("a firm named Total is no total", () => {
  expect(read([HEADINGS, FIRST, [3, "Total Energi AS", 101, "14.01.2026", "28.01.2026", 300], THIRD]).numbers).toEqual(["100", "101", "102"]);
});

test.each<[string, Rows]>([
  ["products", [["Varenr", "Varenavn", "Pris", "Lagerbeholdning"], ["A1", "Spade", 199, 12], ["A2", "Rive", 149, 3]]],
  ["staff", [["Ansattnr", "Navn", "E-post", "Avdeling", "Lønn"], [1, "Ola Ås", "ola@firma.no", "Salg", 500000], [2, "Kari Bø", "kari@firma.no", "Drift", 510000]]],
  ["a chart of accounts", [["Kontonr", "Kontonavn", "Mva-kode"], [1500, "Kundefordringer", null], [2400, "Leverandørgjeld", null]]],
  ["free text", [["Husk å ringe banken"], ["og sende purringer"]]],
  ["a budget", [["Konto", "Januar", "Februar"], ["Salg", 100, 120], ["Varekost", 50, 55]]],
  ["nothing", []],
])("a sheet of %s is none of our lists", (_what, rows) => {
  expect(read(rows).reading).toMatchObject({ holds: "other", rows: 0 });
});

test("rows that are no records are told apart, and only those that nobody can name are worth a warning", () => {
  const rows = [
    HEADINGS,
    ["Januar", null, null, null, null, null],
    FIRST,
    [null, null, null, null, null, 1250.5],
    SECOND,
    ["Sum Eik AS", null, null, null, null, 300],
    HEADINGS,
    THIRD,
    [null, null, null, null, null, 777],
    [null, null, null, null, null, 1649.5],
  ];
  const { reading } = read(rows);
  expect(reading?.leftOut.map(({ row, nature }) => [row, nature])).toEqual([[1, "title"], [3, "total"], [5, "total"], [6, "headings"], [8, "unnamed"], [9, "total"]]);
  expect(unreadRows(reading ? [reading] : []).map(({ code, row, message }) => [code, row, message.values])).toEqual([
    ["sheet.rowsUnread", 8, { sheet: "Ark1", count: 1, rows: "9" }],
  ]);
});
