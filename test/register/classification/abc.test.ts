import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { analyse } from "../../../src/register/reports/analysis";
import { answersOf } from "../../../src/register/reports/answers";
import { defaultSettings, type Settings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";

function abcOf(given: Given, settings: Partial<Settings> = {}) {
  return answersOf(analyse(registerWith(given), day("2024-12-31"), { ...defaultSettings, ...settings })).abc;
}

/** One invoice for each customer, as `{ customer: amount }`. */
const sales = (amounts: Record<string, number>) => ({
  invoices: Object.entries(amounts).map(([customer, amount]) => ({ customer, date: "2024-06-01", amount })),
});

const classes = (given: Given, settings?: Partial<Settings>) => abcOf(given, settings).customers.map((one) => one.customer + one.class).join(" ");

test.each<[string, Given, string, Partial<Settings>?]>([
  ["the customer who crosses 80 % is still A", sales({ a: 50, b: 40, c: 6, d: 4 }), "aA bA cB dC"],
  ["who stands exactly at 80 % is the last A", sales({ a: 60, b: 20, c: 15, d: 5 }), "aA bA cB dC"],
  ["one customer with more than 80 % is A alone", sales({ a: 97, b: 2, c: 1 }), "aA bC cC"],
  ["equal revenue goes by number, so that no run differs from another", sales({ b: 50, a: 50 }), "aA bA"],
  ["no positive revenue is C", sales({ a: 100, b: 0, c: -20 }), "aA bC cC"],
  ["all at zero are C", sales({ a: 0, b: 0 }), "aC bC"],
  ["edges are compared in øre, where 0.8 times 0.3 is 0.24 and not a little more", sales({ a: 0.24, b: 0.05, c: 0.01 }), "aA bB cB", { "abc.limits": [80, 100] }],
  ["limits are a setting", sales({ a: 50, b: 40, c: 10 }), "aA bB cB", { "abc.limits": [50, 99] }],
  [
    "credit notes are deducted",
    { invoices: [...sales({ a: 100, b: 90 }).invoices, { customer: "a", date: "2024-06-02", amount: -95 }] },
    "bA aB",
  ],
  [
    "before credit notes, where gross is asked for, and who has nothing else is not there",
    { invoices: [...sales({ a: 100, b: 90 }).invoices, { customer: "c", date: "2024-06-02", amount: -95 }] },
    "aA bA",
    { "abc.revenue": "gross" },
  ],
  [
    "without VAT where the sheet tells",
    { invoices: [{ customer: "a", date: "2024-06-01", amount: 125, net: 100 }, { customer: "b", date: "2024-06-01", amount: 110, net: 110 }] },
    "bA aA",
  ],
  [
    "by margin",
    { invoices: [{ customer: "a", date: "2024-06-01", amount: 100, cost: 99 }, { customer: "b", date: "2024-06-01", amount: 50, cost: 10 }] },
    "bA aC",
    { "abc.revenue": "margin" },
  ],
  [
    "twelve months: what was bought before makes nobody A, but lists them",
    { invoices: [{ customer: "a", date: "2023-12-31", amount: 900 }, { customer: "b", date: "2024-01-01", amount: 10 }] },
    "bA aC",
  ],
  ["all months", { invoices: [{ customer: "a", date: "2020-12-31", amount: 900 }, { customer: "b", date: "2024-01-01", amount: 10 }] }, "aA bC", { "abc.months": 0 }],
  ["what is dated after the day is not there", { invoices: [{ customer: "a", date: "2025-01-01", amount: 900 }] }, ""],
  ["a cancelled order is no sale", { invoices: [{ customer: "a", date: "2024-01-01", amount: 900, status: "Cancelled" }] }, ""],
])("%s", (_, given, expected, settings = {}) => {
  expect(classes(given, settings)).toBe(expected);
});

test("other currencies are left out and counted", () => {
  const register = registerWith({
    currencies: ["NOK", "EUR"],
    invoices: [{ customer: "a", date: "2024-06-01", amount: 1 }, { customer: "b", date: "2024-06-01", amount: 900, currency: "EUR" }],
  });
  const { abc } = analyse(register, day("2024-12-31"), defaultSettings);
  expect(abc.customers).toHaveLength(1);
  expect(abc.leftOut.otherCurrency).toBe(1);
});

test("classes come in order, nobody is lost, and nobody after 80 % is A", () => {
  const amounts = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: -500, max: 100_000 }).map((units) => units / 100), { minKeys: 1 });
  fc.assert(
    fc.property(amounts, (given) => {
      const { customers, A, B, C } = abcOf(sales(given));
      expect(customers.map((one) => one.class).join("")).toMatch(/^A*B*C*$/);
      expect(A.customers + B.customers + C.customers).toBe(Object.keys(given).length);
      const cents = customers.map((one) => Math.max(0, Math.round(one.revenue * 100)));
      const total = cents.reduce((sum, one) => sum + one, 0);
      customers.forEach((one, i) => {
        const before = cents.slice(0, i).reduce((sum, value) => sum + value, 0);
        expect(one.class === "A").toBe((cents[i] ?? 0) > 0 && before * 100 < 80 * total);
      });
    }),
  );
});
