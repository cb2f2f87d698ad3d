import { expect, test } from "@jest/globals";
import { NO_DAY } from "../../../src/register/calendar/day";
import { analysisPeriod, purchasesPerMonth } from "../../../src/register/classification/analysisPeriod";
import { customerType } from "../../../src/register/classification/customerType";
import { lifeCycle } from "../../../src/register/classification/lifeCycle";
import type { Cell } from "../../../src/register/cells";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { analyse } from "../../../src/register/reports/analysis";
import { behavioursOf } from "../../../src/register/reports/classified";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given, type GivenInvoice } from "../registers";

const cycleOptions = { asOf: day("2024-12-31"), newMonths: 3, activeMonths: 12, formerMonths: 24, historyFrom: day("2020-01-01") };

test.each([
  ["never bought", NO_DAY, NO_DAY, "prospect"],
  ["first purchase on the first day of the three months", day("2024-10-01"), day("2024-10-01"), "new"],
  ["the day before that", day("2024-09-30"), day("2024-12-01"), "active"],
  ["last purchase on the first day of the year", day("2022-01-01"), day("2024-01-01"), "active"],
  ["the day before the year", day("2022-01-01"), day("2023-12-31"), "inactive"],
  ["longer than two years ago", day("2022-01-01"), day("2022-12-31"), "former"],
])("life cycle: %s", (_, first, last, expected) => {
  expect(lifeCycle(first, last, cycleOptions)).toBe(expected);
});

test("nobody is new in a workbook that begins in those months: who bought then may have bought before", () => {
  const asOf = { ...cycleOptions, historyFrom: day("2024-11-01") };
  expect(lifeCycle(day("2024-11-05"), day("2024-11-05"), asOf)).toBe("active");
});

test.each<[string, Partial<Record<FieldName, Cell>>, string | null]>([
  ["an organisation number", { name: "Fjord Fisk", organisationNumber: "974760673" }, "business"],
  ["a legal form", { name: "Mini Gifts Distributors Ltd." }, "business"],
  ["a municipality, also with a number", { name: "Bergen kommune", organisationNumber: "964338531" }, "public"],
  ["a sports club", { name: "Rosenborg idrettslag" }, "association"],
  ["a birthday", { name: "Kari Nordmann", birthday: 30_000 }, "private"],
  ["first and last name without a firm", { firstName: "Kari", lastName: "Nordmann" }, "private"],
  ["a name alone says nothing", { name: "Kari Nordmann" }, null],
])("customer type: %s", (_, values, expected) => {
  expect(customerType(registerWith({ customers: [{ id: "1", ...values }] }).customers, 0)).toBe(expected);
});

const paid = (days: number, late: number, count = 3): readonly GivenInvoice[] =>
  Array.from({ length: count }, (_, i) => ({ customer: "1", number: `${days}/${late}/${i}`, date: "2024-06-01", due: iso("2024-06-01", days - late), amount: 100, paidOn: iso("2024-06-01", days) }));

function iso(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

test.each<[string, Given, string | null]>([
  ["nothing bought, nothing owed", { customers: [{ id: "1" }], invoices: [{ customer: "2", date: "2024-06-01", amount: 1, paidOn: "2024-06-02" }] }, null],
  ["paid within a day", { invoices: paid(1, 0) }, "cash"],
  ["two quick payments are no habit yet", { invoices: paid(1, 0, 2) }, "credit"],
  ["paid on time after weeks", { invoices: paid(20, 0) }, "credit"],
  ["fifteen days late on average is still credit", { invoices: paid(45, 15) }, "credit"],
  ["sixteen is a risk", { invoices: paid(46, 16) }, "risk"],
  ["one item open for more than sixty days, whatever came before", { invoices: [...paid(1, 0), { customer: "1", date: "2024-09-01", due: "2024-10-31", amount: 5 }] }, "risk"],
  ["sixty days exactly are not yet", { invoices: [...paid(1, 0), { customer: "1", date: "2024-09-01", due: "2024-11-01", amount: 5 }] }, "cash"],
  ["nobody pays late in a workbook without payments", { invoices: [{ customer: "1", date: "2020-01-01", amount: 5 }] }, null],
])("payment behaviour: %s", (_, given, expected) => {
  const analysis = analyse(registerWith({ customers: [{ id: "1" }], ...given }), day("2024-12-31"), defaultSettings);
  expect(behavioursOf(analysis)[0]).toBe(expected);
});

test("who buys twice a month is followed by month, rarer buyers by quarter", () => {
  const asOf = day("2024-12-31");
  expect(analysisPeriod(purchasesPerMonth(24, day("2024-01-01"), asOf), 1.9)).toBe("month");
  expect(analysisPeriod(purchasesPerMonth(12, day("2024-01-01"), asOf), 2)).toBe("quarter");
  // One purchase yesterday is no habit of thirty a month.
  expect(purchasesPerMonth(1, day("2024-12-30"), asOf)).toBe(1);
});
