import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromIso, toIso } from "../../../src/register/calendar/day";
import { booksOf } from "../../../src/register/ledger/books";
import { openItems } from "../../../src/register/ledger/openItems";
import { bucketOf } from "../../../src/register/receivables/agedItems";
import { aging, type Aging } from "../../../src/register/receivables/aging";
import { defaultSettings, type Settings } from "../../../src/register/settings";
import { day, registerWith, type Given, type GivenInvoice, type GivenPayment } from "../registers";

interface Named {
  readonly result: Aging;
  readonly id: readonly string[];
}

function namedAging(given: Given, asOf: string): Named {
  const books = booksOf(registerWith(given), defaultSettings);
  return { result: aging(openItems(books, day(asOf)), { limits: [30, 60, 90], basis: "dueDate", unallocated: "gross" }), id: books.accounts.id };
}

/** Everything a person sees, by the customers' ids. */
function shown({ result, id }: Named): unknown {
  return result.currencies.map(({ currency, total, movements, accounts }) => ({
    currency,
    total,
    movements,
    accounts: accounts.map(({ account, ...row }) => ({ id: id[account], ...row })),
  }));
}

function agingOf(given: Given, asOf: string, settings: Settings = defaultSettings): Aging {
  const options = { limits: settings["aging.limits"], basis: settings["aging.basis"], unallocated: settings["aging.unallocated"] };
  return aging(openItems(booksOf(registerWith(given), settings), day(asOf)), options);
}

test.each([
  [-5, 0, ""],
  [0, 0, "due on the day itself is not overdue"],
  [1, 1, ""],
  [30, 1, "a limit belongs to the bucket below it"],
  [31, 2, ""],
  [60, 2, ""],
  [61, 3, ""],
  [90, 3, ""],
  [91, 4, ""],
  [4000, 4, "very old debt is in the last bucket, which has no end"],
])("P30: %d days past due is bucket %d %s", (days, bucket) => {
  expect(bucketOf(days, [30, 60, 90])).toBe(bucket);
});

const due = (iso: string, amount: number) => ({ customer: "1", date: "2016-01-01", due: iso, amount });

test("six debits of 100 as a peer's test has them", () => {
  const invoices = ["2017-02-01", "2017-01-02", "2016-12-03", "2016-11-03", "2016-10-04", "2016-01-01"].map((iso) => due(iso, 100));
  const [nok] = agingOf({ invoices }, "2017-02-01", { ...defaultSettings, "aging.limits": [30, 60, 90, 120] }).currencies;
  expect(nok?.total).toEqual({ notDue: 10000, buckets: [10000, 10000, 10000, 10000, 10000], unallocated: 0, outstanding: 60000 });
});

test("P38: any ascending limits, and the invoice date as basis", () => {
  const invoices = [{ customer: "1", date: "2024-01-01", due: "2024-12-31", amount: 100 }];
  const settings: Settings = { ...defaultSettings, "aging.limits": [7], "aging.basis": "invoiceDate" };
  expect(agingOf({ invoices }, "2024-01-09", settings).currencies[0]?.total.buckets).toEqual([0, 10000]);
});

test("net of unallocated: the oldest claim is set off first, and totals stay", () => {
  const given = { invoices: [due("2024-01-01", 100), due("2024-03-01", 50), { customer: "1", number: "K", date: "2024-02-01", amount: -120 }] };
  const gross = agingOf(given, "2024-03-10").currencies[0];
  const net = agingOf(given, "2024-03-10", { ...defaultSettings, "aging.unallocated": "net" }).currencies[0];
  expect(gross?.total).toEqual({ notDue: 0, buckets: [5000, 0, 10000, 0], unallocated: -12000, outstanding: 3000 });
  expect(net?.total).toEqual({ notDue: 0, buckets: [3000, 0, 0, 0], unallocated: 0, outstanding: 3000 });
});

test("P34: a customer with nothing but an advance is listed", () => {
  const [nok] = agingOf({ payments: [{ customer: "9", date: "2024-01-01", amount: 40 }] }, "2024-01-01").currencies;
  expect(nok?.accounts).toMatchObject([{ unallocated: -4000, outstanding: -4000, overdue: 0 }]);
});

test("P36: currencies are never added", () => {
  const given: Given = {
    currencies: ["NOK", "EUR"],
    invoices: [due("2024-01-01", 100), { ...due("2024-01-01", 7), currency: "EUR" }],
  };
  expect(agingOf(given, "2024-06-01").currencies.map((one) => [one.currency, one.total.outstanding])).toEqual([[0, 10000], [1, 700]]);
});

test("a debt to nobody known is listed under what the sheet calls it", () => {
  const register = registerWith({ customers: [{ id: "1" }], invoices: [{ customer: "Ola", date: "2024-01-01", amount: 5 }] });
  const result = aging(openItems(booksOf(register, defaultSettings), day("2024-06-01")), { limits: [30], basis: "dueDate", unallocated: "gross" });
  expect(result.currencies[0]?.accounts).toMatchObject([{ account: 1, outstanding: 500 }]);
});

const from = fromIso("2024-01-01") ?? 0;
const someDay = fc.integer({ min: 0, max: 120 }).map((offset) => toIso(from + offset));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const number = fc.integer({ min: 1, max: 12 }).map(String);
const customer = fc.constantFrom("1", "2", "3", undefined);
const currency = fc.constantFrom("NOK", "NOK", "EUR");
const amount = fc.integer({ min: -3000, max: 9000 }).map((units) => units / 100);

/** Leaves out what is undefined, as a sheet without that column does. */
function compact<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const invoice = fc
  .record({
    customer, number, currency, amount: maybe(amount), date: maybe(someDay), due: maybe(someDay), remaining: fc.option(amount, { nil: undefined, freq: 1 }),
    paid: maybe(amount), paidOn: maybe(someDay), credits: maybe(number), kid: maybe(number), status: fc.constantFrom("", "", "Betalt", "Kladd", "Kreditert"),
  })
  .map((one) => compact(one) as GivenInvoice);
const payment = fc
  .record({ customer, currency, amount, date: maybe(someDay), invoice: maybe(number), kid: maybe(number), reference: maybe(number) })
  .map((one) => compact(one) as GivenPayment);
const ledgers = fc.record({
  customers: fc.constantFrom([{ id: "1" }, { id: "2" }], [{ id: "1", openingBalance: 120.5 }, { id: "2", openingBalance: -40 }]),
  currencies: fc.constant(["NOK", "EUR"]),
  invoices: fc.array(invoice, { maxLength: 14 }),
  payments: fc.array(payment, { maxLength: 10 }),
  statedOn: someDay,
});
const settings = fc.record({
  "aging.unallocated": fc.constantFrom("gross" as const, "net" as const),
  "aging.basis": fc.constantFrom("dueDate" as const, "invoiceDate" as const),
});

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

test("P28: not due, buckets and unallocated are what is outstanding, which is invoices less credits less payments", () => {
  fc.assert(
    fc.property(ledgers, someDay, settings, (given, asOf, chosen) => {
      for (const one of agingOf(given, asOf, { ...defaultSettings, ...chosen }).currencies) {
        for (const row of [one.total, ...one.accounts]) {
          expect(row.notDue + sum(row.buckets) + row.unallocated).toBe(row.outstanding);
        }
        expect(sum(one.accounts.map((account) => account.outstanding))).toBe(one.total.outstanding);
        expect(one.movements.invoiced - one.movements.credited - one.movements.paid).toBe(one.total.outstanding);
      }
    }),
    { numRuns: 600 },
  );
});

test("P28: per customer too, outstanding is its invoices less its credits less its payments", () => {
  fc.assert(
    fc.property(ledgers, someDay, (given, asOf) => {
      const register = registerWith(given);
      const ledger = openItems(booksOf(register, defaultSettings), day(asOf));
      const { documents, payments } = ledger.books;
      const expected = new Map<string, number>();
      const add = (account: number | undefined, of: number | undefined, value: number) =>
        expected.set(`${account}/${of}`, (expected.get(`${account}/${of}`) ?? 0) + value);
      documents.amount.forEach((value, i) => ledger.counted[i] === 1 && add(documents.account[i], documents.currency[i], value - (ledger.statedOnly[i] ?? 0)));
      payments.amount.forEach((value, p) => (payments.day[p] ?? 0) <= day(asOf) && add(payments.account[p], payments.currency[p], -value));
      const result = aging(ledger, { limits: [30, 60, 90], basis: "dueDate", unallocated: "gross" });
      const found = new Map<string, number>(result.currencies.flatMap((one) => one.accounts.map((row): [string, number] => [`${row.account}/${one.currency}`, row.outstanding])));
      for (const [key, value] of expected) expect(found.get(key) ?? 0).toBeCloseTo(value, 6);
    }),
    { numRuns: 300 },
  );
});

test("no invoice is ever settled beyond its amount, and none beyond what the sheet says is left", () => {
  fc.assert(
    fc.property(ledgers, someDay, (given, asOf) => {
      const register = registerWith({ ...given, invoices: given.invoices.map(({ remaining: _r, paid: _p, ...one }) => one) });
      const { open, books } = openItems(booksOf(register, defaultSettings), day(asOf));
      open.forEach((left, i) => {
        const whole = books.documents.amount[i] ?? 0;
        expect(left * Math.sign(whole)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(left)).toBeLessThanOrEqual(Math.abs(whole));
      });
    }),
    { numRuns: 300 },
  );
});

test("rows in another order change nothing", () => {
  const shuffled = ledgers.chain((given) =>
    fc.record({
      given: fc.constant(given),
      invoices: fc.shuffledSubarray(given.invoices, { minLength: given.invoices.length }),
      payments: fc.shuffledSubarray(given.payments, { minLength: given.payments.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, someDay, ({ given, invoices, payments }, asOf) => {
      expect(shown(namedAging({ ...given, invoices, payments }, asOf))).toEqual(shown(namedAging(given, asOf)));
    }),
    { numRuns: 300 },
  );
});

test("P29: what happens after the day changes nothing, where nothing is stated without a day", () => {
  // Opening balances are dated by the first document, which a day before all of them does not know.
  const dated = ledgers.map((given) => ({
    ...given,
    customers: [{ id: "1" }, { id: "2" }],
    invoices: given.invoices.map(({ remaining: _r, paid: _p, status: _s, ...one }) => ({ date: "2024-02-02", ...one })),
    payments: given.payments.map((one) => ({ customer: "1", date: "2024-02-02", ...one })),
  }));
  fc.assert(
    fc.property(dated, someDay, (given, asOf) => {
      const until = {
        ...given,
        invoices: given.invoices.filter((one) => one.date <= asOf).map(({ paidOn, ...one }) => (paidOn === undefined || paidOn > asOf ? one : { ...one, paidOn })),
        payments: given.payments.filter((one) => one.date <= asOf),
      };
      expect(shown(namedAging(until, asOf))).toEqual(shown(namedAging(given, asOf)));
    }),
    { numRuns: 300 },
  );
});
