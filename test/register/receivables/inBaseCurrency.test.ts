import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { analyse } from "../../../src/register/reports/analysis";
import { answersOf } from "../../../src/register/reports/answers";
import { customerBalancesReport } from "../../../src/register/reports/customerBalancesReport";
import { overviewReport } from "../../../src/register/reports/overviewReport";
import { speaker } from "../../../src/locales/speak";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given, type GivenInvoice } from "../registers";

const euro = (given: Omit<GivenInvoice, "customer" | "currency">): GivenInvoice => ({ customer: "1", currency: "EUR", ...given });
const kroner = { customer: "1", number: "N", date: "2024-03-01", amount: 1000, currency: "NOK" } as const;

const analysisOf = (given: Given, rates: readonly string[] = []) =>
  analyse(registerWith({ currencies: ["NOK", "EUR", "USD"], ...given }), day("2024-06-30"), { ...defaultSettings, rates });
const totalOf = (given: Given, rates: readonly string[] = []) => answersOf(analysisOf(given, rates)).outstandingInBase;

test.each<[string, Given, readonly string[], number | null, string]>([
  ["P36: without a rate there is no total, and that is said", { invoices: [kroner, euro({ date: "2024-03-01", amount: 100 })] }, [], null, "converted.noRate"],
  ["P36: at a rate that is stated with its day", { invoices: [kroner, euro({ date: "2024-03-01", amount: 100 })] }, ["EUR=11.62@2024-05-31"], 2162, "converted.byRate"],
  [
    "P36: the newest rate up to the report date; what came later was not known then",
    { invoices: [kroner, euro({ date: "2024-03-01", amount: 100 })] },
    ["EUR=11@2024-01-31", "EUR=12@2024-06-30", "EUR=13@2024-07-01"],
    2200,
    "converted.byRate",
  ],
  ["P36: a rate of a later day is none", { invoices: [kroner, euro({ date: "2024-03-01", amount: 100 })] }, ["EUR=13@2024-07-01"], null, "converted.noRate"],
  ["P36: one currency with a rate does not help the other", { invoices: [kroner, euro({ date: "2024-03-01", amount: 100 }), { ...kroner, currency: "USD" }] }, ["EUR=11@2024-01-31"], null, "converted.noRate"],
  [
    "P36: at the rates of the open documents, each of its own day",
    { invoices: [kroner, euro({ date: "2024-03-01", amount: 100, exchangeRate: 11 }), euro({ date: "2024-04-01", amount: 10, exchangeRate: 12 })] },
    [],
    1000 + 1100 + 120,
    "converted.byDocuments",
  ],
  ["P36: an open document without a rate leaves none", { invoices: [kroner, euro({ date: "2024-03-01", amount: 100, exchangeRate: 11 }), euro({ date: "2024-04-01", amount: 10 })] }, [], null, "converted.noRate"],
  ["P36: a settled document needs none", { invoices: [kroner, euro({ date: "2024-03-01", amount: 100 })], payments: [{ customer: "1", date: "2024-04-01", amount: 100, currency: "EUR" }] }, [], 1000, "text"],
  [
    "P36: a payment that found no invoice counts at its own rate",
    { invoices: [kroner], payments: [{ customer: "1", date: "2024-04-01", amount: 100, currency: "EUR", exchangeRate: 11.5 }] },
    [],
    1000 - 1150,
    "converted.byDocuments",
  ],
  ["P36: a stated rate goes before the documents' own", { invoices: [euro({ date: "2024-03-01", amount: 100, exchangeRate: 11 })] }, ["EUR=12@2024-06-30"], 1200, "converted.byRate"],
])("%s", (_, given, rates, value, basis) => {
  const total = totalOf(given, rates);
  expect([total?.value, total?.basis.say]).toEqual([value, basis]);
});

test("P36: currencies stand apart in every sum, whatever rates there are", () => {
  const { aging, agingByCurrency } = answersOf(analysisOf({ invoices: [kroner, euro({ date: "2024-03-01", amount: 100 })] }, ["EUR=11.62@2024-05-31"]));
  expect([aging.total.outstanding, agingByCurrency["EUR"]?.total.outstanding]).toEqual([1000, 100]);
});

test("P36: with one currency there is nothing to convert, and nothing is said", () => {
  expect(totalOf({ invoices: [kroner] })).toBeUndefined();
  expect(totalOf({ invoices: [euro({ date: "2024-03-01", amount: 100 })] })).toBeUndefined();
});

test("P36: balances and overview name the rate and its day", () => {
  const analysis = analysisOf({ invoices: [kroner, euro({ date: "2024-03-01", amount: 100 })] }, ["EUR=11.6235@2024-05-31"]);
  for (const { figures } of [customerBalancesReport(analysis), overviewReport(analysis)]) {
    const figure = figures.find(({ code }) => code === "outstandingInBase");
    expect(figure?.value).toBe(2162.35);
    expect(figure?.basis && speaker("nb")(figure.basis)).toBe("EUR til kurs 11,6235 per 31.05.2024");
  }
  const table = customerBalancesReport(analysis).tables.find(({ name }) => name === "currencies");
  expect(table?.rows.map((row) => [row[0], row[1], row[3]])).toEqual([["NOK", 1000, 1000], ["EUR", 100, 1162.35]]);
});

const customersOf = (given: Given, rates: readonly string[] = []) => totalOf(given, rates)?.customers.map(({ customer, value, missing }) => [customer, value, missing.join()]);

test("each customer is converted on its own, and a missing rate is named", () => {
  const given: Given = {
    invoices: [kroner, euro({ date: "2024-03-01", amount: 100 }), { ...kroner, customer: "2", amount: 70 }, { ...kroner, customer: "3", currency: "USD" }, { ...euro({ date: "2024-03-02", amount: 10 }), customer: "3" }],
  };
  expect(customersOf(given, ["EUR=11@2024-05-31"])).toEqual([["1", 2100, ""], ["2", 70, ""], ["3", null, "USD"]]);
});

test("customers count at their own documents' rates where no rate is stated, also where others have none", () => {
  const given: Given = { invoices: [kroner, euro({ date: "2024-03-01", amount: 100, exchangeRate: 11.5 }), { ...kroner, customer: "2", currency: "EUR", amount: 10 }] };
  expect(customersOf(given)).toEqual([["1", 2150, ""], ["2", null, "EUR"]]);
});

test("customers come to the total to the øre, whatever the rounding", () => {
  const amounts = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 50_000, max: 150_000 }), (cents, rate) => {
      const invoices = cents.map((amount, i): GivenInvoice => ({ customer: String((i % 4) + 1), number: `F${i}`, currency: "EUR", date: "2024-03-01", amount: amount / 100 }));
      const answer = totalOf({ invoices: [kroner, ...invoices] }, [`EUR=${rate / 10_000}@2024-05-31`]);
      const sum = (answer?.customers ?? []).reduce((total, { value }) => total + Math.round((value ?? NaN) * 100), 0);
      if (answer) expect(sum).toBe(Math.round((answer.value ?? NaN) * 100));
    }),
  );
});
