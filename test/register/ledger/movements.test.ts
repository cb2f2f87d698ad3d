import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { toIso } from "../../../src/register/calendar/day";
import { booksOf } from "../../../src/register/ledger/books";
import { movements } from "../../../src/register/ledger/movements";
import { openItems } from "../../../src/register/ledger/openItems";
import { eachPosting } from "../../../src/register/ledger/postings";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type GivenInvoice, type GivenPayment } from "../registers";

const someDay = fc.integer({ min: 0, max: 120 }).map((offset) => toIso(day("2024-01-01") + offset));
const amount = fc.integer({ min: -3000, max: 9000 }).map((units) => units / 100);
const customer = fc.constantFrom("1", "2");
const number = fc.integer({ min: 1, max: 9 }).map(String);
const without = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
const invoice = fc
  .record({ customer, number, amount, date: fc.option(someDay, { nil: undefined }), paidOn: fc.option(someDay, { nil: undefined }), remaining: fc.option(amount, { nil: undefined, freq: 1 }), credits: fc.option(number, { nil: undefined }) })
  .map((one) => without(one) as GivenInvoice);
const payment = fc.record({ customer, amount, date: someDay, invoice: fc.option(number, { nil: undefined }) }).map((one) => without(one) as GivenPayment);
const ledgers = fc.record({
  customers: fc.constantFrom([{ id: "1" }, { id: "2" }], [{ id: "1", openingBalance: 12.5 }, { id: "2" }]),
  invoices: fc.array(invoice, { maxLength: 12 }),
  payments: fc.array(payment, { maxLength: 8 }),
  statedOn: someDay,
});

test("opening balance and movements are the closing balance, for every account, and the postings are the movements", () => {
  fc.assert(
    fc.property(ledgers, someDay, someDay, (given, a, b) => {
      const [from, to] = a < b ? [day(a), day(b)] : [day(b), day(a)];
      const books = booksOf(registerWith(given), defaultSettings);
      const closing = openItems(books, to);
      const posted = new Map<number, number>();
      eachPosting(closing, from, ({ account, amount: of }) => posted.set(account, (posted.get(account) ?? 0) + of));
      for (const row of movements(openItems(books, from), closing).get(0) ?? []) {
        expect(row.opening + row.invoiced - row.credited - row.paid - row.undated).toBe(row.closing);
        expect(row.opening + (posted.get(row.account) ?? 0) - row.undated).toBe(row.closing);
      }
    }),
    { numRuns: 400 },
  );
});

test("where everything is dated, nothing is settled without a day", () => {
  const dated = ledgers.map((given) => ({ ...given, invoices: given.invoices.map(({ remaining: _, ...one }) => ({ date: "2024-02-01", ...one })), payments: [] }));
  fc.assert(
    fc.property(dated, someDay, (given, asOf) => {
      const books = booksOf(registerWith(given), defaultSettings);
      const moved = movements(openItems(books, day("2024-01-31")), openItems(books, day(asOf)));
      if (asOf > "2024-01-31") for (const row of moved.get(0) ?? []) expect(row.undated).toBe(0);
    }),
  );
});

test("a credit note that was settled before the invoice that it names was written has not settled it", () => {
  const given = {
    customers: [{ id: "1" }],
    invoices: [
      { customer: "1", number: "4", date: "2024-02-01", amount: 100 },
      { customer: "1", number: "1", date: "2024-01-01", amount: -100, paidOn: "2024-01-01", credits: "4" },
    ],
  };
  const books = booksOf(registerWith(given), defaultSettings);
  expect(movements(openItems(books, day("2024-01-31")), openItems(books, day("2024-02-01"))).get(0)).toEqual([
    { account: 0, opening: 0, invoiced: 10_000, credited: 0, paid: 0, undated: 0, closing: 10_000 },
  ]);
});
