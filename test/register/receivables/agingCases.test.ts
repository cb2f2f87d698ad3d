import { expect, test } from "@jest/globals";
import { addMonths, toIso } from "../../../src/register/calendar/day";
import { booksOf } from "../../../src/register/ledger/books";
import { openItems } from "../../../src/register/ledger/openItems";
import { fromMinor } from "../../../src/register/money/minorUnits";
import { aging } from "../../../src/register/receivables/aging";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";

/**
 * What other systems' public tests and issues assert about receivables, as facts. Where they disagree, `decided` says what we
 * do and why. Left out are cases about what no workbook of ours holds: several ledger accounts of one customer (20, 22,
 * 27), revaluation journals (10) and exchange differences (23, 24: one currency's money never settles another's).
 */
interface Case {
  readonly name: string;
  readonly given: Given;
  readonly asOf?: string;
  /** Open amounts by document number; what is left of payments as `payments`; settled documents are not there. */
  readonly open: Readonly<Record<string, number>>;
  /** Not due, 1–30, 31–60, 61–90, over 90, unallocated. */
  readonly aged?: readonly number[];
  readonly decided?: string;
}

const X = day("2024-06-15");
const on = (offset: number) => toIso(X + offset);
const invoice = (number: string, amount: number, rest: object = {}) => ({ customer: "1", number, amount, date: on(0), due: on(30), ...rest });
const credit = (number: string, amount: number, credits?: string) => ({ customer: "1", number, amount: -amount, date: on(0), ...(credits === undefined ? {} : { credits }) });
const payment = (amount: number, rest: object = {}) => ({ customer: "1", amount, date: on(0), ...rest });
/** One invoice with several due dates stands on as many rows. */
const instalments = (...amounts: readonly number[]) => amounts.map((amount, k) => invoice("T", amount, { due: on(30 * (k + 1)) }));

const cases: readonly Case[] = [
  { name: "1: an invoice in three instalments", given: { invoices: instalments(30, 50, 20) }, open: { T1: 30, T2: 50, T3: 20 }, aged: [100, 0, 0, 0, 0, 0] },
  { name: "2: a payment over instalments settles the earliest due first", given: { invoices: instalments(30, 50, 20), payments: [payment(40)] }, open: { T2: 40, T3: 20 } },
  {
    name: "3: 40 paid and all of it credited",
    given: { ...withCredit(instalments(30, 50, 20), "T", 100), payments: [payment(40, { invoice: "T" })] },
    open: { payments: -40 },
    decided: "A credit note says that the claim never was, so it comes before money; the 40 paid are the customer's. A peer keeps the claim and shows the credit apart; the balance is the same.",
  },
  { name: "4: all of it credited", given: withCredit(instalments(30, 50, 20), "T", 100), open: {} },
  { name: "5: 40 paid on 60, 100 and 40", given: { invoices: instalments(60, 100, 40), payments: [payment(40, { invoice: "T" })] }, open: { T1: 20, T2: 100, T3: 40 } },
  { name: "6: and 100 credited", given: { ...withCredit(instalments(60, 100, 40), "T", 100), payments: [payment(40, { invoice: "T" })] }, open: { T2: 20, T3: 40 } },
  { name: "7: a credit note that is to stay a balance of its own", given: { invoices: [invoice("A", 100, { date: on(-1) }), credit("K", 100)], payments: [payment(40)] }, open: { A: 60, K: -100 } },
  { name: "8: half paid on the invoice itself", given: { invoices: [invoice("A", 100, { paid: 50, paidOn: on(0) })] }, open: { A: 50 } },
  { name: "9: an advance without an invoice", given: { payments: [payment(1000)] }, open: { payments: -1000 }, aged: [0, 0, 0, 0, 0, -1000] },
  {
    name: "11: paid, credited in full, and the credit moved to another invoice",
    given: { invoices: [invoice("A", 100), invoice("B", 100, { due: on(40) }), credit("K", 100, "A")], payments: [payment(100, { invoice: "A" })] },
    open: {},
  },
  { name: "12: 40 credited by a journal", given: { invoices: [invoice("A", 100), credit("J", 40, "A")] }, open: { A: 60 } },
  { name: "13: 100 credited by a journal", given: { invoices: [invoice("A", 100), credit("J", 100, "A")] }, open: {} },
  { name: "14: a credit by journal without an invoice", given: { invoices: [credit("J", 100)] }, open: { J: -100 }, aged: [0, 0, 0, 0, 0, -100] },
  { name: "15: two invoices of a customer", given: { invoices: [invoice("A", 100, { date: on(-1) }), invoice("B", 85)] }, open: { A: 100, B: 85 }, aged: [185, 0, 0, 0, 0, 0] },
  { name: "16: a return and an invoice, paid the day after", given: { invoices: [invoice("A", 100), credit("R", 10)], payments: [payment(80, { date: on(1) })] }, open: { A: 100, R: -10 } },
  { name: "17: paid the day after", given: { invoices: [invoice("A", 100)], payments: [payment(100, { date: on(1) })] }, open: { A: 100 } },
  {
    name: "18: paid too much the day after",
    given: { invoices: [invoice("A", 100)], payments: [payment(110, { date: on(1) })] },
    open: { A: 100 },
    decided: "Nothing after the day shows on the day; a peer shows the 10 that are over already.",
  },
  { name: "18, the day after", given: { invoices: [invoice("A", 100)], payments: [payment(110, { date: on(1) })] }, asOf: on(1), open: { payments: -10 } },
  { name: "19: one payment for two invoices, half for each", given: { invoices: [invoice("A", 100), invoice("B", 100)], payments: [payment(50, { invoice: "A" }), payment(50, { invoice: "B" })] }, open: { A: 50, B: 50 } },
  { name: "21: a customer in another currency", given: { currencies: ["NOK", "USD"], invoices: [invoice("A", 100, { currency: "USD" })] }, open: { A: 100 } },
  {
    name: "25: an advance before an invoice in two instalments",
    given: { invoices: instalments(50, 50), payments: [payment(50, { date: on(-5) })] },
    open: { T2: 50 },
    decided: "The earliest due first, as in case 2; a peer spreads an advance over both.",
  },
  { name: "26: an øre is left and still listed", given: { invoices: [invoice("A", 100)], payments: [payment(99.99)] }, open: { A: 0.01 } },
  { name: "28: an invoice of tomorrow, paid on today", given: { invoices: [invoice("A", 100, { date: on(1) })], payments: [payment(40, { invoice: "A" })] }, open: { payments: -40 }, aged: [0, 0, 0, 0, 0, -40] },
  { name: "29: two terms by invoice date", given: { invoices: [invoice("T", 50, { due: on(15) }), invoice("T", 50, { due: on(30) })] }, open: { T1: 50, T2: 50 } },
  { name: "30: part of it returned", given: { invoices: [invoice("A", 200), credit("R", 100, "A")] }, open: { A: 100 } },
  { name: "31: nothing paid", given: { invoices: [invoice("A", 200)] }, open: { A: 200 }, aged: [200, 0, 0, 0, 0, 0] },
  {
    name: "32: and 50 paid without a name",
    given: { invoices: [invoice("A", 200)], payments: [payment(50)] },
    open: { A: 150 },
    aged: [150, 0, 0, 0, 0, 0],
    decided: "Money without a name settles the earliest due. A credit note without a name stays on its own date (42), where this peer nets both in the youngest bucket.",
  },
  { name: "33: and 125 for the invoice", given: { invoices: [invoice("A", 200)], payments: [payment(50), payment(125, { invoice: "A" })] }, open: { A: 25 } },
  { name: "34: 150 of 200 paid", given: { invoices: [invoice("A", 200)], payments: [payment(150)] }, open: { A: 50 } },
  { name: "34: all of it paid", given: { invoices: [invoice("A", 200)], payments: [payment(150), payment(50)] }, open: {} },
  {
    name: "40 to 42: part paid, unpaid, and a credit note that names nothing",
    asOf: "1980-07-01",
    given: {
      invoices: [
        { customer: "1", number: "1", date: "1980-01-13", due: "1980-01-13", amount: 11.5 },
        { customer: "1", number: "6", date: "1980-05-13", due: "1980-05-13", amount: 6.75 },
        { customer: "1", number: "7", date: "1980-06-22", amount: -3 },
      ],
      payments: [payment(1.5, { date: "1980-03-18" }), payment(2, { date: "1980-03-20" })],
    },
    open: { "1": 8, "6": 6.75, "7": -3 },
    aged: [0, 0, 6.75, 0, 8, -3],
  },
  {
    name: "43: an invoice settled by a credit note and a payment",
    asOf: "1980-07-01",
    given: {
      invoices: [{ customer: "1", number: "8", date: "1980-06-24", amount: 28 }, { customer: "1", number: "9", date: "1980-06-25", amount: -27, credits: "8" }],
      payments: [payment(1, { date: "1980-06-26" })],
    },
    open: {},
  },
  { name: "44: prepaid 160, paid back 120 and 50", given: { payments: [payment(120), payment(40), payment(-120, { date: on(0) }), payment(-50)] }, open: { payments: 10 }, aged: [0, 0, 0, 0, 0, 10] },
  { name: "45: an advance has no due date and stands on its own", given: { invoices: [invoice("A", 10, { date: on(1) })], payments: [payment(40, { date: on(-100) })] }, open: { payments: -40 }, aged: [0, 0, 0, 0, 0, -40] },
  { name: "46: an invoice of May paid in June, in the middle of May", asOf: "2024-05-15", given: { invoices: [invoice("A", 100, { date: "2024-05-02", due: "2024-05-10", paidOn: "2024-06-05" })] }, open: { A: 100 }, aged: [0, 100, 0, 0, 0, 0] },
  { name: "47: not due has a column of its own", given: { invoices: [invoice("A", 100, { due: on(1) })] }, open: { A: 100 }, aged: [100, 0, 0, 0, 0, 0] },
  {
    name: "48: sixty days of credit, ten days old, without a due date",
    given: { customers: [{ id: "1", paymentTerms: 60 }], invoices: [{ customer: "1", number: "A", date: on(-10), amount: 100 }] },
    open: { A: 100 },
    aged: [100, 0, 0, 0, 0, 0],
  },
  {
    name: "P35: without terms, the general terms",
    given: { invoices: [{ customer: "1", number: "A", date: on(-15), amount: 100 }] },
    open: { A: 100 },
    aged: [0, 100, 0, 0, 0, 0],
  },
  {
    name: "49: open refunds and payments are in the sum",
    given: { invoices: [invoice("A", 100, { date: on(-60), due: on(-40) }), credit("K", 30)], payments: [payment(20, { customer: "2" })] },
    open: { A: 100, K: -30, payments: -20 },
    aged: [0, 0, 100, 0, 0, -50],
  },
  {
    name: "P32: payments before the due date do not make what is left older or younger",
    given: { invoices: [invoice("A", 5500, { date: on(-80), due: on(-45) })], payments: [payment(120, { date: on(-70), invoice: "A" })] },
    open: { A: 5380 },
    aged: [0, 0, 5380, 0, 0, 0],
  },
  {
    name: "P33: a credit note without a name is in the customer's total and settles nothing",
    given: { invoices: [invoice("A", 50), credit("K", 30)] },
    open: { A: 50, K: -30 },
    aged: [50, 0, 0, 0, 0, -30],
  },
];

function withCredit(invoices: Given["invoices"], names: string, amount: number): Given {
  return { invoices: [...(invoices ?? []), credit("K", amount, names)] };
}

test.each(cases.map((one) => [one.decided === undefined ? one.name : `${one.name}. ${one.decided}`, one] as const))("case %s", (_, { given, asOf, open, aged }) => {
  const books = booksOf(registerWith(given), defaultSettings);
  const ledger = openItems(books, asOf === undefined ? X : day(asOf));
  const numbers = new Map<string, number>();
  const found: Record<string, number> = {};
  const shared = new Set(books.documents.number.filter((number, i, all) => all.indexOf(number) !== i));
  books.documents.number.forEach((number, i) => {
    const place = (numbers.get(number) ?? 0) + 1;
    numbers.set(number, place);
    if (ledger.open[i] !== 0) found[shared.has(number) ? `${number}${place}` : number] = fromMinor(ledger.open[i] ?? 0, "NOK");
  });
  const unapplied = ledger.unapplied.reduce((sum, amount) => sum + amount, 0);
  if (unapplied !== 0) found["payments"] = -fromMinor(unapplied, "NOK");
  expect(found).toEqual(open);

  if (aged === undefined) return;
  const total = aging(ledger, { limits: [30, 60, 90], basis: "dueDate", unallocated: "gross" }).currencies[0]?.total;
  expect([total?.notDue, ...(total?.buckets ?? []), total?.unallocated].map((amount) => fromMinor(amount ?? NaN, "NOK"))).toEqual(aged);
});

test("P29: the report of a day is the same whenever the workbook was written", () => {
  const invoices = [invoice("A", 100, { date: on(-50), due: on(-20), paidOn: on(5) })];
  const later = { invoices: [...invoices, invoice("B", 7, { date: on(60) })], payments: [payment(7, { date: on(70) })], statedOn: toIso(addMonths(X, 24)) };
  for (const given of [{ invoices }, later]) {
    const ledger = openItems(booksOf(registerWith(given), defaultSettings), X);
    expect(ledger.open.reduce((sum, amount) => sum + amount, 0)).toBe(10000);
  }
});
