import { expect, test } from "@jest/globals";
import type { IndicatorCode } from "../../../src/register/indicators/indicator";
import { analyse } from "../../../src/register/reports/analysis";
import { answersOf } from "../../../src/register/reports/answers";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";
import { paidInvoices, sharedData } from "../sharedData";

function indicator(code: IndicatorCode, given: Given, asOf = "2024-12-31") {
  const answers = answersOf(analyse(registerWith(given), day(asOf), defaultSettings));
  return answers.indicators.find((one) => one.code === code);
}

const sale = (date: string, amount: number, rest: object = {}) => ({ customer: "1", date, amount, ...rest });

test.each<[IndicatorCode, string, Given, number | null, string]>([
  ["averagePaymentDays", "each invoice the same", { invoices: [sale("2024-01-01", 100, { paidOn: "2024-01-11" }), sale("2024-01-01", 900, { paidOn: "2024-01-31" })] }, 20, "indicator.basis.paidInvoices"],
  ["weightedPaymentDays", "by amount", { invoices: [sale("2024-01-01", 100, { paidOn: "2024-01-11" }), sale("2024-01-01", 900, { paidOn: "2024-01-31" })] }, 28, "indicator.basis.paidInvoices"],
  [
    "averagePaymentDays", "the final payment of several",
    { invoices: [sale("2024-01-01", 100)], payments: [{ customer: "1", date: "2024-01-11", amount: 60 }, { customer: "1", date: "2024-01-21", amount: 40 }] },
    20, "indicator.basis.paidInvoices",
  ],
  [
    "weightedPaymentDays", "each payment by its own amount",
    { invoices: [sale("2024-01-01", 100)], payments: [{ customer: "1", date: "2024-01-11", amount: 60 }, { customer: "1", date: "2024-01-21", amount: 40 }] },
    14, "indicator.basis.paidInvoices",
  ],
  ["averagePaymentDays", "half paid is not paid", { invoices: [sale("2024-01-01", 100)], payments: [{ customer: "1", date: "2024-01-11", amount: 60 }] }, null, "indicator.basis.nonePaid"],
  ["averagePaymentDays", "settled by a credit note alone is not paid", { invoices: [sale("2024-01-01", 100, { number: "A" }), sale("2024-01-05", -100, { credits: "A" })] }, null, "indicator.basis.nonePaid"],
  ["averagePaymentDays", "counted by the day of payment, not of invoice", { invoices: [sale("2023-12-01", 100, { paidOn: "2024-01-01" }), sale("2022-01-01", 100, { paidOn: "2022-01-02" })] }, 31, "indicator.basis.paidInvoices"],
  ["averageDaysLate", "early is negative", { invoices: [sale("2024-01-01", 100, { due: "2024-01-15", paidOn: "2024-01-05" }), sale("2024-01-01", 100, { due: "2024-01-15", paidOn: "2024-01-17" })] }, -4, "indicator.basis.paidWithDue"],
  ["averageDaysLateClipped", "early is on time", { invoices: [sale("2024-01-01", 100, { due: "2024-01-15", paidOn: "2024-01-05" }), sale("2024-01-01", 100, { due: "2024-01-15", paidOn: "2024-01-17" })] }, 1, "indicator.basis.paidWithDue"],
  ["averageDaysLate", "an assumed due date tells nothing", { invoices: [sale("2024-01-01", 100, { paidOn: "2024-01-05" })] }, null, "indicator.basis.nonePaid"],
  ["daysSalesOutstanding", "366 days in 2024", { invoices: [sale("2023-01-01", 5, { paidOn: "2023-01-02" }), sale("2024-06-01", 300, { paidOn: "2024-06-02" }), sale("2024-06-01", 100)] }, 91.5, "indicator.basis.daysOutstanding"],
  ["daysSalesOutstanding", "no sales: undefined, not nothing", { invoices: [sale("2022-01-01", 100)] }, null, "indicator.basis.noSales"],
  ["debtorTurnover", "opening and closing", { invoices: [sale("2023-06-01", 100, { paidOn: "2024-02-01" }), sale("2024-06-01", 300)] }, 1.5, "indicator.basis.turnover"],
  ["debtorTurnover", "no history before the period: closing alone", { invoices: [sale("2024-06-01", 300)] }, 1, "indicator.basis.turnoverClosing"],
  ["debtorTurnover", "nothing outstanding", { invoices: [sale("2024-06-01", 300, { paidOn: "2024-07-01" })] }, null, "indicator.basis.noReceivables"],
  ["shareOverdue", "of claims, credit apart", { invoices: [sale("2024-01-01", 100), sale("2024-12-30", 300), sale("2024-12-30", -50)] }, 0.25, "indicator.basis.overdue"],
  ["averageRevenuePerCustomer", "by customers with sales", { customers: [{ id: "1" }, { id: "2" }, { id: "3" }], invoices: [sale("2024-01-01", 100), { ...sale("2024-01-01", 50), customer: "2" }] }, 75, "indicator.basis.customers"],
  ["salesThisMonth", "the month to the day", { invoices: [sale("2024-11-30", 1), sale("2024-12-01", 10), sale("2024-12-31", 20)] }, 30, "indicator.basis.invoices"],
  ["salesSameDaysLastYear", "", { invoices: [sale("2023-12-01", 10), sale("2023-11-30", 20), sale("2024-12-01", 40)] }, 10, "indicator.basis.invoices"],
  ["salesSameDaysLastYear", "before the workbook begins", { invoices: [sale("2024-12-01", 40)] }, null, "indicator.basis.historyFrom"],
  ["salesChange", "", { invoices: [sale("2023-12-01", 10), sale("2024-12-01", 12.5)] }, 0.25, "indicator.basis.change"],
  ["activeCustomers", "", { invoices: [sale("2024-12-01", 40), { ...sale("2020-12-01", 40), customer: "2" }] }, 1, "indicator.basis.withInvoice"],
  ["newCustomers", "", { invoices: [sale("2020-12-01", 40), sale("2024-12-01", 40), { ...sale("2024-12-01", 40), customer: "2" }] }, 1, "indicator.basis.firstInvoice"],
  ["newCustomers", "who was new is not known where history begins later", { invoices: [sale("2024-12-01", 40)] }, null, "indicator.basis.historyFrom"],
  ["invoices", "credit notes are none", { invoices: [sale("2024-12-01", 40), sale("2024-12-01", -40)] }, 1, "indicator.basis.withoutCredits"],
])("%s: %s", (code, _, given, value, basis) => {
  const found = indicator(code, given);
  expect(found?.basis.say).toBe(basis);
  if (value === null) expect(found?.value).toBeNull();
  else expect(found?.value).toBeCloseTo(value, 9);
});

test("the same days last year: mid-month to the same day, a whole month with the whole month", () => {
  const invoices = [sale("2023-02-28", 1), sale("2024-02-28", 2), sale("2024-02-29", 4), sale("2025-02-28", 8)];
  expect(indicator("salesSameDaysLastYear", { invoices }, "2025-02-28")?.value).toBe(6);
  expect(indicator("salesSameDaysLastYear", { invoices }, "2024-02-28")?.value).toBe(1);
});

test("an empty register has no figure that is not a number or null", () => {
  const { indicators } = answersOf(analyse(registerWith({}), day("2024-12-31"), defaultSettings));
  expect(indicators.every(({ value }) => value === null || Number.isFinite(value))).toBe(true);
});

const file = sharedData("receivables/ar-2012-2013.xlsx");

(file === undefined ? test.skip : test)("payment time of the known receivables: 27.60 days over 1,178 invoices", async () => {
  const found = indicator("averagePaymentDays", { invoices: await paidInvoices(file ?? "") }, "2012-12-31");
  expect(found).toMatchObject({ from: "2012-01-01", to: "2012-12-31", basis: { values: { count: 1178 } } });
  expect(found?.value).toBeCloseTo(27.60271646859083, 10);
});
