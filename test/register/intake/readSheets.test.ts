import { describe, expect, test } from "@jest/globals";
import type { FieldName } from "../../../src/register/fields/catalogue";
import type { SheetReading } from "../../../src/register/intake/reading";
import type { SheetVisibility } from "../../../src/register/intake/snapshot";
import { readSheets } from "../../../src/register/intake/readSheets";
import { csvSnapshot, hasData, sheet, withDates, workbook, xlsxSnapshot } from "./snapshots";
import type { Rows } from "./snapshots";

const onData = hasData ? test : test.skip;
const READING_A_FILE = 60_000;

/** Fields by heading, those without a field left out. */
function fieldsOf(reading: SheetReading | undefined): Record<string, FieldName> {
  return Object.fromEntries((reading?.columns ?? []).flatMap(({ heading, field }) => (field === null ? [] : [[heading, field]])));
}

function readOne(rows: Rows, name = "Ark1"): SheetReading {
  const [reading] = readSheets(workbook(sheet(name, rows)));
  if (!reading) throw new Error("a sheet has a reading");
  return reading;
}

test("the commonest export of all: customer, number, dates, amount and what is left", () => {
  const rows: Rows = [
    ["Kundenr", "Fakturanr", "Fakturadato", "Forfall", "Beløp", "Rest"],
    [10001, 2001, 45000, 45014, 1250, 0],
    [10002, 2002, 45001, 45015, 300.5, 300.5],
    [10001, 2003, 45002, 45016, 99, 0],
  ];
  const [reading] = readSheets(workbook(withDates(sheet("Ark1", rows), 2, 3)));
  expect(reading).toMatchObject({ holds: "invoices", headingRow: 0, dataRows: { first: 1, last: 3 }, rows: 3 });
  expect(fieldsOf(reading)).toEqual({
    Kundenr: "customerNumber", Fakturanr: "invoiceNumber", Fakturadato: "invoiceDate", Forfall: "dueDate", Beløp: "gross", Rest: "remaining",
  });
});

test("a copy that a person has made of a report is no list, and neither is another workbook's journal", () => {
  const rows: Rows = [["Kunder", "Klasse"], [12, "A"], [30, "B"]];
  const table = { firstRow: 0, firstColumn: 0, rows: 3, columns: 2, hasHeadings: true, hasTotals: false };
  const of = (name: string) => readSheets(workbook(sheet("Ark1", rows, { tables: [{ ...table, name }] })))[0]?.holds;
  expect([of("KR_abc_classes13"), of("Kunder")]).toEqual(["other", "customers"]);
  expect(readOne([["kundekartotek.journal", "1"], ["tab", "Kundenr."], ["column", "Navn"]]).holds).toBe("other");
});

test("a hidden journal whose first cell somebody has overwritten is no list; a sheet of that name that everybody sees is", () => {
  const rows = [["Kundenr", "Navn"], ["1", "Berg AS"], ["2", "Dal AS"]];
  const of = (name: string, visibility: SheetVisibility) => readSheets(workbook(sheet(name, rows, { visibility })))[0]?.holds;
  expect([of("_kundekartotek", "veryHidden"), of("_Kundekartotek2", "hidden"), of("_kundekartotek", "visible"), of("Kunder", "veryHidden")])
    .toEqual(["other", "other", "customers", "customers"]);
});

describe("files with known content", () => {
  onData("receivables: the day of settlement is the paid date", async () => {
    const [reading] = readSheets(await xlsxSnapshot("receivables/ar-2012-2013.xlsx"));
    expect(reading).toMatchObject({ holds: "invoices", rows: 1706 });
    expect(fieldsOf(reading)).toMatchObject({
      customerID: "customerNumber", invoiceNumber: "invoiceNumber", InvoiceDate: "invoiceDate", DueDate: "dueDate", InvoiceAmount: "gross",
      Disputed: "disputed", SettledDate: "paidDate",
    });
  }, READING_A_FILE);

  onData("classicmodels: orders are invoices; the required date is no due date, the sales rep's number no customer's", async () => {
    const readings = readSheets(await xlsxSnapshot("classicmodels/classicmodels.xlsx"));
    expect(readings.map(({ holds, rows }) => [holds, rows])).toEqual([["customers", 122], ["invoices", 326], ["invoiceLines", 2996], ["payments", 273]]);
    const [customers, orders, lines, payments] = readings.map(fieldsOf);
    expect(customers).toEqual({
      customerNumber: "customerNumber", customerName: "name", contactLastName: "lastName", contactFirstName: "firstName", phone: "phone",
      addressLine1: "street", city: "place", state: "region", postalCode: "postcode", country: "country", creditLimit: "creditLimit",
    });
    expect(orders).toEqual({ orderNumber: "invoiceNumber", orderDate: "invoiceDate", status: "status", comments: "notes", customerNumber: "customerNumber" });
    expect(lines).toEqual({ orderNumber: "invoiceNumber", productCode: "product", quantityOrdered: "quantity", priceEach: "unitPrice" });
    expect(payments).toEqual({ customerNumber: "customerNumber", checkNumber: "voucher", paymentDate: "paymentDate", amount: "paymentAmount" });
  }, READING_A_FILE);

  onData("the tax authority's workbook: its journals and charts of accounts are none of our lists", async () => {
    const readings = readSheets(await xlsxSnapshot("saft/saft_888888888_view.xlsx"));
    expect(readings.filter(({ holds }) => holds !== "other").map(({ sheet: name, holds, rows }) => [name, holds, rows])).toEqual([
      ["Kunder", "customers", 6],
      ["Leverandører", "suppliers", 6],
    ]);
    for (const [name, number] of [["Kunder", "customerNumber"], ["Leverandører", "supplierNumber"]] as const) {
      const found = Object.values(fieldsOf(readings.find((reading) => reading.sheet === name)));
      expect(found).toEqual(expect.arrayContaining([number, "name", "organisationNumber", "vatId", "paymentTerms", "currency"]));
    }
  }, READING_A_FILE);

  onData.each([["febrl1", 1000], ["fake_1000", 1000], ["restaurant", 864], ["dnb_companies", 1000]])("%s: customers with at most two columns unread", (set, rows) => {
    const [reading] = readSheets(csvSnapshot(`duplicates/${set}/records.csv`, "records"));
    expect(reading).toMatchObject({ holds: "customers", rows });
    expect(reading?.columns.filter(({ field }) => field === null).length).toBeLessThanOrEqual(2);
    expect(fieldsOf(reading)).toMatchObject({ id: "customerNumber" });
  });
});

test("a heading that says one thing over cells that say another goes by the cells", () => {
  const reading = readOne([
    ["Kundenr", "Navn", "Telefon"],
    ["1", "Berg AS", "post@berg.no"],
    ["2", "Dal AS", "kontakt@dal.no"],
    ["3", "Vik AS", "vik@vik.no"],
  ]);
  expect(fieldsOf(reading)).toEqual({ Kundenr: "customerNumber", Navn: "name", Telefon: "email" });
});

test("P47: personal numbers of every kind are known under any heading: D-numbers, synthetic ones, those of 2032", () => {
  const numbers = ["31129956715", "17912099997", "29422059278", "46879700922", "01023200054", "01023200062", "010232 00070"];
  const reading = readOne([["Nr", "Navn", "Merke"], ...numbers.map((number, i) => [i + 1, `Person ${i}`, number])]);
  expect(fieldsOf(reading)).toMatchObject({ Merke: "personalNumber" });
});
