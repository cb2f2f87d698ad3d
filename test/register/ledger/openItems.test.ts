import { expect, test } from "@jest/globals";
import { fromMinor } from "../../../src/register/money/minorUnits";
import { booksOf } from "../../../src/register/ledger/books";
import { openItems } from "../../../src/register/ledger/openItems";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";

const J1 = { customer: "1", date: "2024-01-01", due: "2024-01-15" };

/** Open amounts by document number, and what is left of payments together as `unapplied`; zeros left out. */
function open(given: Given, asOf: string): Record<string, number> {
  const books = booksOf(registerWith(given), defaultSettings);
  const ledger = openItems(books, day(asOf));
  const found: Record<string, number> = {};
  ledger.open.forEach((amount, i) => {
    if (amount !== 0) found[books.documents.number[i] ?? ""] = fromMinor(amount, "NOK");
  });
  const unapplied = ledger.unapplied.reduce((sum, amount) => sum + amount, 0);
  if (unapplied !== 0) found["unapplied"] = fromMinor(unapplied, "NOK");
  return found;
}

test.each<[string, Given, string, Record<string, number>]>([
  ["an invoice of the day itself counts", { invoices: [{ ...J1, number: "A", amount: 100 }] }, "2024-01-01", { A: 100 }],
  ["an invoice of tomorrow does not", { invoices: [{ ...J1, number: "A", amount: 100 }] }, "2023-12-31", {}],
  ["paid in full on its day: that day is paid", { invoices: [{ ...J1, number: "A", amount: 100, paidOn: "2024-01-20" }] }, "2024-01-20", {}],
  ["the day before it is open in full", { invoices: [{ ...J1, number: "A", amount: 100, paidOn: "2024-01-20" }] }, "2024-01-19", { A: 100 }],
  [
    "a paid amount on a day leaves the rest open",
    { invoices: [{ ...J1, number: "A", amount: 100, paid: 30, paidOn: "2024-01-20" }] },
    "2024-01-20",
    { A: 70 },
  ],
  ["a zero in the paid column of a paid invoice is an empty column", { invoices: [{ ...J1, number: "A", amount: 100, paid: 0, paidOn: "2024-01-20" }] }, "2024-02-01", {}],
  ["status paid without a day", { invoices: [{ ...J1, number: "A", amount: 100, status: "Betalt" }] }, "2024-02-01", {}],
  ["partly paid is not paid", { invoices: [{ ...J1, number: "A", amount: 100, status: "Delvis betalt" }] }, "2024-02-01", { A: 100 }],
  ["a cancelled invoice is no claim", { invoices: [{ ...J1, number: "A", amount: 100, status: "Kansellert" }] }, "2024-02-01", {}],
  ["the stated rest wins over the amount", { invoices: [{ ...J1, number: "A", amount: 100, remaining: 40 }] }, "2024-02-01", { A: 40 }],
  [
    "the stated rest wins over payments up to its day, which then have no invoice",
    { invoices: [{ ...J1, number: "A", amount: 100, remaining: 100 }], payments: [{ customer: "1", date: "2024-01-10", amount: 100, invoice: "A" }] },
    "2024-02-01",
    { A: 100, unapplied: 100 },
  ],
  [
    "payments that account for what the rest leaves out are not counted twice",
    { invoices: [{ ...J1, number: "A", amount: 100, remaining: 40 }], payments: [{ customer: "1", date: "2024-01-10", amount: 60 }] },
    "2024-02-01",
    { A: 40 },
  ],
  [
    "payments after the day of the stated rest lower it",
    {
      invoices: [{ ...J1, number: "A", amount: 100, remaining: 40 }],
      payments: [{ customer: "1", date: "2024-01-25", amount: 15, invoice: "A" }],
      statedOn: "2024-01-20",
    },
    "2024-02-01",
    { A: 25 },
  ],
  [
    "before the day of the stated rest, payments tell what was open",
    {
      invoices: [{ ...J1, number: "A", amount: 100, remaining: 40 }],
      payments: [{ customer: "1", date: "2024-01-10", amount: 60, invoice: "A" }],
    },
    "2024-01-09",
    { A: 100 },
  ],
  [
    "what no payment accounts for is taken as settled already",
    {
      invoices: [{ ...J1, number: "A", amount: 100, remaining: 0 }],
      payments: [{ customer: "1", date: "2024-01-10", amount: 60, invoice: "A" }],
    },
    "2024-01-09",
    { A: 60 },
  ],
  [
    "and nameless payments settle what the sheet says was settled, as they do on the day of the stated rest",
    {
      invoices: [{ ...J1, number: "A", amount: 100, remaining: 0 }, { ...J1, number: "B", amount: 100, due: "2024-01-02" }],
      payments: [{ customer: "1", date: "2024-01-10", amount: 100 }],
      statedOn: "2024-03-01",
    },
    "2024-02-01",
    { B: 100 },
  ],
  ["an invoice without an amount is the sum of its lines", { invoices: [{ ...J1, number: "A" }], lines: [{ invoice: "A", amount: 0.1 }, { invoice: "A", amount: 0.2 }] }, "2024-02-01", { A: 0.3 }],
  [
    "lines alone are an invoice",
    { lines: [{ invoice: "X", customer: "1", date: "2024-01-01", amount: 10 }, { invoice: "X", customer: "1", date: "2024-01-01", amount: 5 }] },
    "2024-02-01",
    { X: 15 },
  ],
  ["lines without a customer are none", { lines: [{ invoice: "X", date: "2024-01-01", amount: 10 }] }, "2024-02-01", {}],
  ["an invoice without any date counts on every day", { invoices: [{ customer: "1", number: "A", amount: 100 }] }, "1990-01-01", { A: 100 }],
  ["without an invoice date it counts from the due date less the terms", { invoices: [{ customer: "1", due: "2024-01-15", number: "A", amount: 100 }] }, "2024-01-01", { A: 100 }],
])("open items: %s", (_, given, asOf, expected) => {
  expect(open(given, asOf)).toEqual(expected);
});

const A = { customer: "1", number: "1001", date: "2024-01-01", due: "2024-01-31", amount: 100, kid: "0010013" };
const B = { customer: "1", number: "1002", date: "2024-01-05", due: "2024-01-20", amount: 250, kid: "0010021" };
const C = { customer: "1", number: "1003", date: "2024-01-08", due: "2024-02-28", amount: 100, kid: "0010039" };
const paid = (amount: number, rest: object = {}) => ({ customer: "1", date: "2024-01-10", amount, ...rest });

test.each<[string, Given, Record<string, number>]>([
  ["the named invoice, though another is due before", { invoices: [A, B], payments: [paid(100, { invoice: "1001" })] }, { "1002": 250 }],
  ["a number with leading zeros is the same number", { invoices: [A, B], payments: [paid(100, { invoice: "0001001" })] }, { "1002": 250 }],
  ["the KID", { invoices: [A, B, C], payments: [paid(100, { kid: "0010039" })] }, { "1001": 100, "1002": 250 }],
  ["the number in the text", { invoices: [A, B, C], payments: [paid(100, { reference: "Faktura nr. 1003, takk" })] }, { "1001": 100, "1002": 250 }],
  ["several invoices in one text", { invoices: [A, B, C], payments: [paid(200, { reference: "1001/1003" })] }, { "1002": 250 }],
  ["the only open invoice of exactly that amount", { invoices: [A, B, C], payments: [paid(250)] }, { "1001": 100, "1003": 100 }],
  ["two of that amount: the earliest due among all", { invoices: [A, B, C], payments: [paid(100)] }, { "1001": 100, "1002": 150, "1003": 100 }],
  ["a partial payment", { invoices: [A], payments: [paid(40)] }, { "1001": 60 }],
  ["too much for the named invoice goes on by due date", { invoices: [A, B], payments: [paid(130, { invoice: "1001" })] }, { "1002": 220 }],
  ["too much for all is left over", { invoices: [A], payments: [paid(130)] }, { unapplied: 30 }],
  ["an advance serves the invoice that comes later", { invoices: [A], payments: [paid(100, { date: "2023-12-20" })] }, {}],
  ["an advance goes to an invoice of its own day before a later one of its amount", { invoices: [B, { ...C, amount: 200 }], payments: [paid(200, { date: "2024-01-06" })] }, { "1002": 50, "1003": 200 }],
  ["another customer's invoice is not paid by name", { invoices: [A, { ...B, customer: "2" }], payments: [paid(300, { invoice: "1002" })] }, { "1002": 250, unapplied: 200 }],
  ["a payment that names only an invoice belongs to its customer", { invoices: [A, { ...B, customer: "2" }], payments: [{ date: "2024-01-10", amount: 250, invoice: "1002" }] }, { "1001": 100 }],
  ["a payment of nobody stays apart", { invoices: [A], payments: [{ date: "2024-01-10", amount: 100 }] }, { "1001": 100, unapplied: 100 }],
  ["instalments: one number on two rows, the earliest due first", { invoices: [{ ...A, amount: 60 }, { ...A, amount: 40, due: "2024-03-01" }], payments: [paid(70, { invoice: "1001" })] }, { "1001": 30 }],
  ["a linked credit note comes before money", { invoices: [A, { ...B, amount: -30, credits: "1001", number: "K1" }], payments: [paid(70)] }, {}],
  ["a credit note of its own stays its own", { invoices: [A, { ...B, amount: -30, number: "K1" }] }, { "1001": 100, K1: -30 }],
  ["a credit note beyond its invoice keeps what is over", { invoices: [A, { ...B, amount: -130, credits: "1001", number: "K1" }] }, { K1: -30 }],
  ["a credit note for an unknown invoice stays its own", { invoices: [A, { ...B, amount: -30, credits: "999", number: "K1" }] }, { "1001": 100, K1: -30 }],
  ["a credit note before the stated day is within the stated rest", { invoices: [{ ...A, remaining: 70 }, { ...B, amount: -30, remaining: 0, credits: "1001", number: "K1" }] }, { "1001": 70 }],
  ["money back for a credit note that it names", { invoices: [{ ...B, amount: -30, number: "K1" }], payments: [paid(-30, { invoice: "K1" })] }, {}],
  ["money back after an overpayment", { invoices: [A], payments: [paid(130), paid(-30, { date: "2024-01-12" })] }, {}],
  ["a payment that bounced opens its invoice again", { invoices: [A], payments: [paid(100, { invoice: "1001" }), paid(-100, { date: "2024-01-12", invoice: "1001" })] }, { "1001": 100 }],
  ["money back without cause is owed", { invoices: [A], payments: [paid(-10)] }, { "1001": 100, unapplied: -10 }],
  ["a payment in another currency pays nothing here", { currencies: ["NOK", "EUR"], invoices: [A], payments: [paid(100, { currency: "EUR" })] }, { "1001": 100, unapplied: 100 }],
  ["a sheet that says paid, and the payment too, settle once", { invoices: [{ ...A, paidOn: "2024-01-10" }, { ...C, due: "2024-01-12" }], payments: [paid(100)] }, { "1003": 100 }],
  [
    "what a nameless payment has over after a stated part payment goes to the earliest due",
    { invoices: [{ ...C, amount: 100, paid: 40 }, A], payments: [paid(90)] },
    { "1001": 50, "1003": 60 },
  ],
  ["a cancelled invoice takes no money", { invoices: [A, { ...C, due: "2024-01-12", status: "Cancelled" }], payments: [paid(100, { invoice: "1003" })] }, {}],
])("allocation: %s", (_, given, expected) => {
  expect(open(given, "2024-06-30")).toEqual(expected);
});

test("a stated rest without a day is counted as unknown for an earlier day, and only then", () => {
  const books = booksOf(registerWith({ invoices: [{ ...A, remaining: 0 }], statedOn: "2024-06-30" }), defaultSettings);
  expect(openItems(books, day("2024-02-01")).unknownSettlements).toBe(1);
  expect(openItems(books, day("2024-06-30")).unknownSettlements).toBe(0);
});
