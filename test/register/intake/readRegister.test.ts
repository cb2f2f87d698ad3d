import { describe, expect, test } from "@jest/globals";
import { NO_DAY, fromIso } from "../../../src/register/calendar/day";
import { readRegister } from "../../../src/register/intake/readRegister";
import type { ReadRegisterOptions } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/register/intake/snapshot";
import type { Register } from "../../../src/register/register";
import { hasData, sheet, withDates, workbook, xlsxSnapshot } from "./snapshots";

const onData = hasData ? test : test.skip;
const READING_A_FILE = 60_000;

function register(snapshot: WorkbookSnapshot, options: Partial<ReadRegisterOptions> = {}): Register {
  return readRegister(snapshot, readSheets(snapshot), { currency: "NOK", language: "nb", country: "NO", master: "sources", ...options });
}

function registerOf(...sheets: readonly SheetSnapshot[]): Register {
  return register(workbook(...sheets));
}

const customers = sheet("Kunder", [
  ["Kundenr", "Navn", "Org.nr"],
  ["0010", "Berg AS", 974760673],
  ["0011", "Dal & Sønn", null],
  [12, "Vik AS", null],
]);

describe("the commonest export", () => {
  const read = registerOf(
    withDates(
      sheet("Ark1", [
        ["Kundenr", "Fakturanr", "Fakturadato", "Forfall", "Beløp", "Rest"],
        [10001, 2001, 45000, 45014, 1250, 0],
        [10002, 2002, 45001.5, 45015, 300.5, 300.5],
        [10001, 2003, 45002, 45016, -99, -99],
        ["Sum", null, null, null, 1451.5, 201.5],
      ]),
      2,
      3,
    ),
  );

  test("its customers are those that the invoices name", () => {
    expect(read.customers.id).toEqual(["10001", "10002"]);
    expect([...read.customers.implied]).toEqual([1, 1]);
    expect([...read.invoices.customer]).toEqual([0, 1, 0]);
  });

  test("amounts are whole øre, times are cut off, the total is no invoice", () => {
    expect(read.invoices.count).toBe(3);
    expect([...read.invoices.gross]).toEqual([125000, 30050, -9900]);
    expect([...read.invoices.remaining]).toEqual([0, 30050, -9900]);
    expect([...read.invoices.date]).toEqual([45000, 45001, 45002]);
    expect(read.invoices.number).toEqual(["2001", "2002", "2003"]);
  });

  test("an amount below zero is a credit note, and what is left was left on the newest day", () => {
    expect([...read.invoices.kind]).toEqual([0, 0, 1]);
    expect(read.statedOn).toBe(45002);
    expect(read.misfits).toEqual([]);
  });
});

describe("files with known content", () => {
  onData("receivables: every invoice has its customer, dates and the day it was paid", async () => {
    const { customers: known, invoices, misfits } = register(await xlsxSnapshot("receivables/ar-2012-2013.xlsx"));
    expect([known.count, invoices.count, misfits]).toEqual([100, 1706, []]);
    expect([invoices.customer.includes(-1), invoices.date.includes(NO_DAY), invoices.due.includes(NO_DAY)]).toEqual([false, false, false]);
    expect(invoices.number[0]).toBe("0000611365");
    expect(invoices.gross[0]).toBe(5594);
    expect(invoices.paidOn[0]).toBe(fromIso("2013-01-15"));
    expect(invoices.disputed[1]).toBe(1);
  }, READING_A_FILE);

  onData("classicmodels: sales from the lines, payments and customers agree with the published sums", async () => {
    const { customers: known, invoices, lines, payments } = register(await xlsxSnapshot("classicmodels/classicmodels.xlsx"), { currency: "USD" });
    expect([known.count, invoices.count, lines.count, payments.count]).toEqual([122, 326, 2996, 273]);
    expect([...invoices.customer, ...payments.customer].includes(-1)).toBe(false);
    expect(payments.amount.reduce((sum, amount) => sum + amount, 0)).toBe(885383923);
    const cancelled = new Set(invoices.number.filter((_, i) => invoices.status[i] === "Cancelled"));
    const sales = lines.amount.reduce((sum, amount, i) => sum + (cancelled.has(lines.invoiceNumber[i] ?? "") ? 0 : amount), 0);
    expect([cancelled.size, sales]).toEqual([6, 936533643]);
  }, READING_A_FILE);
});

describe("which customer a document names", () => {
  const invoice = (...keys: readonly (readonly [string | number | null, string | null])[]) =>
    sheet("Fakturaer", [["Kundenr", "Kundenavn", "Fakturanr", "Fakturadato", "Beløp"], ...keys.map(([number, name], i) => [number, name, i + 1, 45000, 100])]);

  test.each([
    ["0010", null, 0, "as it stands"],
    [10, null, 0, "a number cell has lost its zeros"],
    ["012", null, 2, "the list's number cell has lost them"],
    [" 12 ", null, 2, "blanks at the ends"],
    [null, "dal & SØNN", 1, "by name, without regard to case"],
    ["99", "Berg AS", -1, "a number that is not known is not overruled by the name"],
    ["99", null, -1, "nobody"],
  ])("%p %p is customer %d: %s", (number, name, customer, _why) => {
    // Rows with customers that are known make the columns readable as such.
    const read = registerOf(customers, invoice([number, name], ["0010", "Berg AS"], ["0011", "Dal & Sønn"]));
    expect(read.invoices.customer[0]).toBe(customer);
    expect(read.invoices.customerKey[0]).toBe(number === null ? name : String(number).trim());
  });

  test("leading zeros are not ignored where that would make two customers one", () => {
    const both = sheet("Kunder", [["Kundenr", "Navn"], ["7", "Ask AS"], ["007", "Eik AS"]]);
    expect([...registerOf(both, invoice(["7", null], ["007", null], ["07", null])).invoices.customer]).toEqual([0, 1, -1]);
  });
});

describe("what a customer is called", () => {
  test.each([
    [[["Kundenr", "Navn"], ["A1", "Ask AS"], ["A2", "Eik AS"]], ["A1", "A2"], "by number"],
    [[["Navn", "E-post"], ["Ask AS", "a@ask.no"], ["Eik AS", "e@eik.no"]], ["row:2", "row:3"], "by sheet row where there is no number"],
    [[["Kundenr", "Navn"], ["A1", "Ask AS"], ["A1", "Eik AS"], ["A3", "Ek"]], ["A1#2", "A1#3", "A3"], "by both where a number stands twice"],
    [[["Kundenr", "Navn"], ["13097248022", "Kari Ask"], ["5", "Eik AS"]], ["row:2", "5"], "never by a personal number"],
    [[["id", "Navn"], ["r1", "Ask AS"], ["r2", "Eik AS"]], ["r1", "r2"], "a column `id` is a number where it is unique"],
  ])("%#: %s → %p (%s)", (rows, ids) => {
    expect(registerOf(sheet("Kunder", rows)).customers.id).toEqual(ids);
  });
});

describe("credit notes", () => {
  test.each([
    ["Kreditnota", 100, "type word in Norwegian"],
    ["Credit note", 100, "in English"],
    ["Gutschrift", 100, "in German"],
    ["Creditnota", 100, "in Dutch"],
    ["CN", 100, "abbreviated"],
    ["Kreditnota", -100, "negative already: not turned round twice"],
    ["Faktura", -100, "an amount below zero is a credit whatever the word"],
  ])("%s of %d is -100.00 (%s)", (type, amount) => {
    const { invoices } = registerOf(
      sheet("Fakturaer", [["Fakturanr", "Kunde", "Type", "Dato", "Beløp"], [1, "Ask AS", type, "01.03.2026", amount], [2, "Eik AS", "Faktura", "02.03.2026", 50]]),
    );
    expect([...invoices.kind]).toEqual([1, 0]);
    expect([...invoices.gross]).toEqual([-10000, 5000]);
  });
});

test("the same invoice on two sheets counts once, and each sheet fills what the other lacks", () => {
  const journal = sheet("Fakturajournal", [["Kundenr", "Fakturanr", "Fakturadato", "Beløp"], [1, 100, "01.03.2026", 500], [2, 101, "02.03.2026", 70]]);
  const open = sheet("Åpne poster", [["Kundenr", "Fakturanr", "Forfallsdato", "Restbeløp"], [1, 100, "15.03.2026", 200], [3, 90, "15.01.2026", 10]]);
  const { invoices } = registerOf(journal, open);
  expect(invoices.number).toEqual(["100", "101", "90"]);
  expect([...invoices.remaining]).toEqual([20000, NaN, 1000]);
  expect(invoices.due[0]).toBe(fromIso("2026-03-15"));
});

describe("our register tab", () => {
  const tab = sheet("Kundekartotek", [["Kundenr.", "Navn"], ["0010", "Berg AS, Oslo"]], { own: "register", ownCode: "customers" });

  test.each([
    ["register" as const, ["Berg AS, Oslo"], "the tab is the master; the user's sheet is an import"],
    ["sources" as const, ["Berg AS", "Dal & Sønn", "Vik AS"], "the sources alone, for comparing with the tab"],
  ])("as master %s", (master, names, _why) => {
    expect(register(workbook(customers, tab), { master }).customers.values.get("name")).toEqual(names);
  });
});

test("payments that stand among the invoices of a customer ledger are payments", () => {
  const { invoices, payments } = registerOf(
    sheet("Reskontro", [
      ["Kundenr", "Bilagstype", "Fakturanr", "Dato", "Forfallsdato", "Beløp"],
      [1, "Faktura", 100, "01.03.2026", "15.03.2026", 500],
      [1, "Innbetaling", 7001, "10.03.2026", null, -200],
      [2, "Faktura", 101, "02.03.2026", "16.03.2026", 70],
    ]),
  );
  expect([invoices.number, [...invoices.gross]]).toEqual([["100", "101"], [50000, 7000]]);
  expect([[...payments.amount], [...payments.date], payments.reference]).toEqual([[20000], [fromIso("2026-03-10")], ["7001"]]);
});

test.each<[string, number[], number[]]>([
  ["as money received", [200, 50, -30], [20000, 5000, -3000]],
  ["as a ledger writes what lowers the claim; the positive one is money paid back", [-200, -50, 30], [20000, 5000, -3000]],
])("a sheet of payments written %s", (_how, written, read) => {
  const rows = written.map((amount, at) => [1, 100 + at, "10.03.2026", amount]);
  const { payments } = registerOf(sheet("Innbetalinger", [["Kundenr", "Fakturanr", "Betalingsdato", "Beløp"], ...rows]));
  expect([...payments.amount]).toEqual(read);
});

test("money paid back among the payments of a customer ledger raises what is owed", () => {
  const { payments } = registerOf(
    sheet("Reskontro", [
      ["Kundenr", "Bilagstype", "Fakturanr", "Dato", "Forfallsdato", "Beløp"],
      [1, "Faktura", 100, "01.03.2026", "15.03.2026", 500],
      [1, "Innbetaling", 7001, "10.03.2026", null, -500],
      [1, "Innbetaling", 7002, "10.03.2026", null, -200],
      [1, "Innbetaling", 7003, "12.03.2026", null, 200],
    ]),
  );
  expect([...payments.amount]).toEqual([50000, 20000, -20000]);
});

test("invoices of suppliers are no claims on customers", () => {
  const { invoices, customers: known } = registerOf(
    sheet("Leverandørfakturaer", [["Leverandørnr", "Leverandør", "Fakturanr", "Fakturadato", "Beløp"], [1, "Kraft AS", "A1", "01.03.2026", 100], [2, "Nett AS", "A2", "02.03.2026", 100]]),
  );
  expect([invoices.count, known.count]).toEqual([0, 0]);
});

test("each amount is in the minor unit of its own currency, and the base currency comes first", () => {
  const { currencies, invoices } = registerOf(
    sheet("Fakturaer", [
      ["Kundenr", "Fakturanr", "Fakturadato", "Beløp", "Valuta"],
      [1, 100, "01.03.2026", 10.5, "EUR"],
      [1, 101, "01.03.2026", 10.5, "kr"],
      [1, 102, "01.03.2026", 1050, "JPY"],
      [1, 103, "01.03.2026", 10.5, null],
    ]),
  );
  expect(currencies).toEqual(["NOK", "EUR", "JPY"]);
  expect([[...invoices.currency], [...invoices.gross]]).toEqual([[1, 0, 2, 0], [1050, 1050, 1050, 1050]]);
});

test("of net, VAT and gross, two give the third", () => {
  const { invoices } = registerOf(
    sheet("Fakturaer", [["Kundenr", "Fakturanr", "Fakturadato", "Beløp eks. mva", "Mva"], [1, 100, "01.03.2026", 1000, 250], [2, 101, "02.03.2026", 80, 20]]),
  );
  expect([[...invoices.gross], [...invoices.net]]).toEqual([[125000, 10000], [100000, 8000]]);
});

test("a column that says yes under `Betalt` gives the status `Betalt`", () => {
  const { invoices } = registerOf(
    sheet("Salg", [["Fakturanr", "Kunde", "Fakturadato", "Beløp", "Betalt"], [1, "Ask AS", "01.03.2026", 10, "Ja"], [2, "Eik AS", "01.03.2026", 10, "Nei"], [3, "Or AS", "01.03.2026", 10, "Ja"]]),
  );
  expect(invoices.status).toEqual(["Betalt", "", "Betalt"]);
});

test("customers on two sheets are united: the same number and name is one, another name under it is another", () => {
  const first = sheet("Kunder Nord", [["Kundenr", "Navn", "Sted"], ["1", "Ask AS", null], ["2", "Eik AS", "Bodø"]]);
  const second = sheet("Kunder Sør", [["Kundenr", "Navn", "Sted", "E-post"], ["1", "ASK AS", "Oslo", "post@ask.no"], ["2", "Or AS", "Skien", null]]);
  const { customers: united } = registerOf(first, second);
  expect(united.id).toEqual(["1", "2#3", "2#3@Kunder Sør"]);
  expect(united.values.get("place")).toEqual(["Oslo", "Bodø", "Skien"]);
  expect(united.values.get("email")).toEqual(["post@ask.no", null, null]);
});

test("where no list of customers is, names that documents give are customers", () => {
  const { customers: implied, invoices } = registerOf(
    sheet("Ark1", [["Navn", "Dato", "Sum"], ["Ask AS", "03.01.2026", 100], ["Eik AS", "14.01.2026", 200], ["ask as ", "15.02.2026", 50]]),
  );
  expect(implied.id).toEqual(["Ask AS", "Eik AS"]);
  expect([...invoices.customer]).toEqual([0, 1, 0]);
});

test.each([
  ["as they stand", (rows: (string | number)[][]) => rows],
  ["in the opposite order", (rows: (string | number)[][]) => [...rows].reverse()],
])("customers known only from invoice lines have the country that most of their lines name, rows %s", (_, order) => {
  const rows = [
    ["A1", "17850", 45000, "Lys", 6, 2.55, "France"],
    ["A1", "17850", 45000, "Duk", 6, 3.39, "France"],
    ["A2", "17850", 45001, "Lys", 1, 2.55, "Belgium"],
    ["A3", "13047", 45001, "Lys", 8, 2.55, "Norway"],
  ];
  const lines = sheet("Linjer", [["InvoiceNo", "CustomerID", "InvoiceDate", "Description", "Quantity", "Price", "Country"], ...order(rows)]);
  const { customers: implied, lines: read } = registerOf(withDates(lines, 2));
  const countryOf = new Map(implied.id.map((id, i) => [id, implied.values.get("country")?.[i]]));
  expect(countryOf).toEqual(new Map([["17850", "France"], ["13047", "Norway"]]));
  expect(read.amount.reduce((sum, amount) => sum + amount, 0)).toBe(1530 + 2034 + 255 + 2040);
});
