import { expect, test } from "@jest/globals";
import type { Cell } from "../../../../src/register/cells";
import { book, codesIn, customersWith, findingsOf, type Where } from "../findingsOf";

const HEADINGS = ["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp", "Betalt dato", "Type", "Status"];

const GOOD: readonly (readonly Cell[])[] = [
  [101, 1, "2026-01-05", "2026-01-19", 1000, "2026-01-18", "Faktura", "Betalt"],
  [102, 2, "2026-02-05", "2026-02-19", 2000, null, "Faktura", "Sendt"],
  [103, 3, "2026-03-05", "2026-03-19", 3000.5, "2026-04-02", "Faktura", "Betalt"],
  [104, 3, "2026-03-06", null, -3000.5, null, "Kreditnota", "Sendt"],
];

/** What is found where these stand below four good invoices, from row 6 on. */
function found(...odd: readonly Readonly<Record<string, Cell>>[]): readonly string[] {
  return codesIn(sheets(...odd));
}

function sheets(...odd: readonly Readonly<Record<string, Cell>>[]) {
  const usual = { Fakturanr: 105, Kundenr: 1, Fakturadato: "2026-04-05", Forfall: "2026-04-19", Beløp: 500, Type: "Faktura", Status: "Sendt" };
  const rows = odd.map((row): Readonly<Record<string, Cell>> => ({ ...usual, ...row })).map((row) => HEADINGS.map((heading) => row[heading] ?? null));
  return { Kunder: customersWith({}), Fakturaer: [HEADINGS, ...GOOD, ...rows] };
}

test.each([
  ["nothing", {}, []],
  ["a customer that is not in the list", { Kundenr: 99 }, ["invoice.customerUnknown Fakturaer!B6"]],
  ["no customer", { Kundenr: null }, ["invoice.customerMissing Fakturaer!B6"]],
  ["a customer number with its zeros lost or added is found", { Kundenr: "001" }, []],
  ["due before it is written", { Forfall: "2026-04-04" }, ["invoice.dueBeforeDate Fakturaer!D6"]],
  ["due at once", { Forfall: "2026-04-05" }, []],
  ["no due date: terms stand in for it", { Forfall: null }, []],
  ["a credit note's due date means nothing", { Type: "Kreditnota", Forfall: "2026-01-01" }, []],
  ["after the report date", { Fakturadato: "2026-07-01", Forfall: "2026-07-15" }, ["invoice.dateFuture Fakturaer!C6"]],
  ["on the report date", { Fakturadato: "2026-06-30", Forfall: "2026-07-15" }, []],
  ["no number", { Fakturanr: null }, ["invoice.numberMissing Fakturaer!A6"]],
  ["no date, nor a due date", { Fakturadato: null, Forfall: null }, ["invoice.dateMissing Fakturaer!C6"]],
  ["no amount", { Beløp: null }, ["invoice.amountMissing Fakturaer!E6"]],
  ["an amount of nothing is an amount", { Beløp: 0 }, []],
  ["a word for a date is one fault, not a missing date too", { Fakturadato: "snart" }, ["cell.notDate Fakturaer!C6"]],
  ["a word for an amount is one fault, not a missing amount too", { Beløp: "gratis" }, ["cell.notNumber Fakturaer!E6"]],
] as const)("invoices: %s", (_why, odd, expected) => {
  expect(found(odd)).toEqual(expected);
});

test("paid before it was written: an advance is worth a note, half a year before is likely a mistyped date", () => {
  const severities = (paid: string) => findingsOf(book(sheets({ "Betalt dato": paid }))).map(({ code, severity }) => [code, severity]);
  expect(severities("2026-04-01")).toEqual([["invoice.paidBeforeDate", "info"]]);
  expect(severities("2025-10-01")).toEqual([["invoice.paidBeforeDate", "warning"]]);
  expect(severities("2026-04-05")).toEqual([]);
});

test.each([
  ["the same invoice twice", [{}, {}], ["invoice.numberRepeated Fakturaer!A7"]],
  ["twice, entered on another day and for another amount", [{}, { Fakturadato: "2026-04-07", Beløp: 50 }], ["invoice.numberRepeated Fakturaer!A7"]],
  ["one number for two customers", [{}, { Kundenr: 2, Forfall: "2026-05-01" }], ["invoice.numberRepeated Fakturaer!A7"]],
  ["a credit note and the invoice that it credits", [{}, { Type: "Kreditnota", Beløp: -500 }], []],
  ["instalments of one invoice", [{}, { Forfall: "2026-05-19" }, { Forfall: "2026-06-19" }], []],
  ["a series of numbers that starts again each year", [{}, { Fakturadato: "2025-04-05", Forfall: "2025-04-19" }], []],
  ["a cancelled invoice that was written again", [{ Status: "Kansellert" }, {}], ["invoice.excluded Fakturaer!H6"]],
] as const)("repeated numbers: %s", (_why, odd, expected) => {
  expect(found(...odd)).toEqual(expected);
});

test.each(["Kansellert", "cancelled", "Utkast", "Storniert", "makulert"])("an invoice that is «%s» is told of, and nothing else is asked of it", (status) => {
  const odd = { Status: status, Kundenr: 99, Forfall: "2020-01-01", Beløp: null, Fakturanr: null };
  expect(found(odd)).toEqual(["invoice.excluded Fakturaer!H6"]);
});

test("suppliers' documents are not ours: two of them may have the same number", () => {
  const invoices = [
    ["Fakturanr", "Kundenr", "Leverandørnr", "Fakturadato", "Forfall", "Beløp"],
    [101, 1, null, "2026-01-05", "2026-01-19", 1000],
    [102, 2, null, "2026-01-06", "2026-01-20", 1000],
    [7, null, 501, "2026-01-05", "2026-01-19", 300],
    [7, null, 502, "2026-01-05", "2026-01-19", 400],
  ];
  expect(codesIn({ Kunder: customersWith({}), Fakturaer: invoices })).toEqual([]);
});

test("a name that two customers have is not called unknown", () => {
  const customers = customersWith({ Kundenavn: "Hegg AS" });
  const invoices = [
    ["Fakturanr", "Kundenavn", "Fakturadato", "Forfall", "Beløp"],
    [101, "Ask Bygg AS", "2026-01-05", "2026-01-19", 1000],
    [102, "Hegg AS", "2026-01-06", "2026-01-20", 1000],
    [103, "Selje AS", "2026-01-07", "2026-01-21", 1000],
  ];
  expect(codesIn({ Kunder: customers, Fakturaer: invoices })).toEqual(["invoice.customerAmbiguous Fakturaer!B3", "invoice.customerUnknown Fakturaer!B4"]);
});

test("without a list of customers, those that invoices name are the customers", () => {
  expect(codesIn({ Fakturaer: [HEADINGS, ...GOOD] })).toEqual([]);
});

const missing: readonly (readonly [string, readonly string[], readonly string[], Where?])[] = [
  ["customers", ["Kundenr"], ["invoice.noCustomers Fakturaer"]],
  ["dates", ["Fakturadato"], ["invoice.noDates Fakturaer"]],
  ["amounts", ["Beløp"], ["invoice.noAmounts Fakturaer"]],
  ["due dates, which terms stand in for", ["Forfall"], []],
  ["payment dates, which sheets of payments may have", ["Betalt dato"], []],
];

test.each(missing)("a sheet without a column of %s is told of once, not on every row", (_why, without, expected) => {
  const kept = HEADINGS.map((heading, column) => ({ heading, column })).filter(({ heading }) => !without.includes(heading));
  const rows = [HEADINGS, ...GOOD].map((row) => kept.map(({ column }) => row[column] ?? null));
  expect(codesIn({ Kunder: customersWith({}), Fakturaer: rows })).toEqual(expected);
});
