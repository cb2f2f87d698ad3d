import { describe, expect, test } from "@jest/globals";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { FixedMapping } from "../../../src/register/intake/reading";
import type { SheetSnapshot } from "../../../src/register/intake/snapshot";
import { sheet, workbook } from "./snapshots";
import type { Rows } from "./snapshots";

const CUSTOMERS: Rows = [
  ["Kundenr", "Navn", "Telefon"],
  [1, "Ask AS", "22334455"],
  [2, "Eik AS", "22334466"],
];
const INVOICES: Rows = [
  ["Kundenr", "Fakturanr", "Fakturadato", "Forfall", "Beløp"],
  [1, 100, "03.01.2026", "17.01.2026", 1250.5],
  [2, 101, "14.01.2026", "28.01.2026", 300],
  [2, 102, "15.01.2026", "29.01.2026", 40],
];
const PAYMENTS: Rows = [
  ["Fakturanr", "Betalingsdato", "Innbetalt"],
  [100, "20.01.2026", 50],
];
const NOTHING: Rows = [[]];

/** Lists side by side with blank columns between, the first `gap` rows of the right one blank. */
function beside(left: Rows, right: Rows, gap = 0): Rows {
  const width = Math.max(...left.map((row) => row.length));
  const rows = Math.max(left.length, right.length + gap);
  return Array.from({ length: rows }, (_, at) => [...Array.from({ length: width }, (_, column) => left[at]?.[column] ?? null), null, ...(right[at - gap] ?? [])]);
}

function read(rows: Rows, more: Partial<SheetSnapshot> = {}, fixed: FixedMapping = {}, remembered: FixedMapping = {}) {
  const snapshot = workbook(sheet("Ark1", rows, more));
  const readings = readSheets(snapshot, { fixed, remembered });
  const register = readRegister(snapshot, readings, { currency: "NOK", language: "nb", country: "NO", master: "sources" });
  return { readings, register };
}

function counts(rows: Rows, more: Partial<SheetSnapshot> = {}) {
  const { readings, register } = read(rows, more);
  const { customers, invoices, payments } = register;
  return { lists: readings.map(({ holds, rows: records }) => [holds, records]), register: [customers.count, invoices.count, payments.count] };
}

describe("every list on a sheet is read", () => {
  test.each<[string, Rows, readonly (readonly [string, number])[], readonly number[]]>([
    ["one below the other", [...CUSTOMERS, ...NOTHING, ...INVOICES], [["customers", 2], ["invoices", 3]], [2, 3, 0]],
    ["under titles", [["Kunder"], ...CUSTOMERS, ...NOTHING, ["Fakturaer"], ...INVOICES, ["Innbetalinger"], ...PAYMENTS], [["customers", 2], ["invoices", 3], ["payments", 1]], [2, 3, 1]],
    ["without a row between", [...INVOICES, ["Kundenr", "Navn", "Telefon", "E-post", "Poststed"], [1, "Ask AS", "22334455", "a@ask.no", "Oslo"]], [["invoices", 3], ["customers", 1]], [1, 3, 0]],
    ["invoices of two layouts", [...INVOICES, ...NOTHING, ["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp"], [103, 1, "20.01.2026", "03.02.2026", 99]], [["invoices", 3], ["invoices", 1]], [2, 4, 0]],
    ["side by side, with a column that both have", beside(INVOICES, PAYMENTS), [["invoices", 3], ["payments", 1]], [2, 3, 1]],
    ["side by side, begun in different rows", beside(CUSTOMERS, INVOICES, 3), [["customers", 2], ["invoices", 3]], [2, 3, 0]],
    ["two side by side over a third", [...beside(CUSTOMERS, PAYMENTS), ...NOTHING, ...INVOICES], [["customers", 2], ["payments", 1], ["invoices", 3]], [2, 3, 1]],
    ["the same invoice on both lists counts once", [...INVOICES, ...NOTHING, ["Fakturanr", "Kundenr", "Rest", "Forfall"], [101, 2, 300, "28.01.2026"]], [["invoices", 3], ["invoices", 1]], [2, 3, 0]],
    ["an empty column within a list parts nothing", INVOICES.map((row) => [...row.slice(0, 2), null, ...row.slice(2)]), [["invoices", 3]], [2, 3, 0]],
    ["nor does one beside columns that are sparsely filled", [["Kundenr", "Navn", null, "Orgnr", "Telefon"], [1, "Ask AS", null, 974760673, "22334455"], [2, "Eik AS"], [3, "Or AS"], [4, "Alm AS"], [5, "Hegg AS"]], [["customers", 5]], [5, 0, 0]],
  ])("%s", (_layout, rows, lists, register) => {
    expect(counts(rows)).toEqual({ lists, register });
  });

  test("tables, and plain cells below one of them", () => {
    const tables = [
      { name: "Kunder", firstRow: 0, firstColumn: 0, rows: 3, columns: 3, hasHeadings: true, hasTotals: false },
      { name: "Innbetalinger", firstRow: 0, firstColumn: 4, rows: 2, columns: 3, hasHeadings: true, hasTotals: false },
    ];
    expect(counts([...beside(CUSTOMERS, PAYMENTS), ...NOTHING, ...INVOICES], { tables })).toEqual({
      lists: [["customers", 2], ["payments", 1], ["invoices", 3]],
      register: [2, 3, 1],
    });
  });
});

test("rows and columns of each list are those of the sheet", () => {
  const { readings, register } = read([...beside(CUSTOMERS, PAYMENTS), ...NOTHING, ...INVOICES], { firstRow: 2, firstColumn: 1 });
  expect(readings.map(({ list, headingRow, dataRows, span }) => [list, headingRow, dataRows, span])).toEqual([
    ["Ark1:1", 2, { first: 3, last: 4 }, { first: 1, last: 3 }],
    ["Ark1:2", 2, { first: 3, last: 3 }, { first: 5, last: 7 }],
    ["Ark1:3", 6, { first: 7, last: 9 }, { first: 1, last: 7 }],
  ]);
  const { sources, payments, invoices } = register;
  const of = (source: number | undefined) => sources[source ?? -1];
  expect(of(payments.at.source[0])).toMatchObject({ sheet: "Ark1", holds: "payments" });
  expect([payments.at.row[0], of(payments.at.source[0])?.columns.get("paymentAmount")]).toEqual([3, 7]);
  expect([invoices.at.row[2], of(invoices.at.source[2])?.columns.get("gross")]).toEqual([9, 5]);
});

describe("mappings of one list among several", () => {
  const rows = [...INVOICES, ...NOTHING, ...PAYMENTS];
  const held = (fixed: FixedMapping, remembered: FixedMapping = {}, of: Rows = rows) => read(of, {}, fixed, remembered).readings.map(({ holds }) => holds);

  test("a list's own name says what it holds; the others stay what they are", () => {
    expect(held({ "Ark1:2": { holds: "other", columns: {} } })).toEqual(["invoices", "other"]);
    expect(held({ "Ark1:1": { holds: "other", columns: {} } })).toEqual(["other", "payments"]);
  });

  test("the sheet's name is for the list that has the headings", () => {
    expect(held({ Ark1: { holds: "invoices", columns: { paidAmount: "Innbetalt" } } })).toEqual(["invoices", "invoices"]);
    expect(read(rows, {}, { Ark1: { holds: "invoices", columns: { paidAmount: "Innbetalt" } } }).readings[1]?.columns[2]?.field).toBe("paidAmount");
  });

  test("a sheet that holds nothing of ours has no lists at all", () => {
    expect(held({ Ark1: { holds: "other", columns: {} } })).toEqual(["other"]);
  });

  test("what was remembered of a list is known again by its headings when another list has come before it", () => {
    const remembered = {
      "Ark1:1": { holds: "invoices", columns: { invoiceNumber: "Fakturanr", invoiceDate: "Fakturadato", net: "Beløp" } },
      "Ark1:2": { holds: "payments", columns: { invoiceNumber: "Fakturanr", paymentDate: "Betalingsdato" } },
    } as const;
    const { readings } = read([...CUSTOMERS, ...NOTHING, ...rows], {}, {}, remembered);
    expect(readings.map(({ holds }) => holds)).toEqual(["customers", "invoices", "payments"]);
    expect(readings[1]?.columns[4]?.field).toBe("net");
  });
});
