import { expect, test } from "@jest/globals";
import type { Cell } from "../../../src/register/cells";
import { actionsReport } from "../../../src/register/reports/actionsReport";
import { analyse } from "../../../src/register/reports/analysis";
import { reportsOf } from "../../../src/register/reports/catalogue";
import { defaultSettings, type Settings } from "../../../src/register/settings";
import { day, registerWith, type Given, type GivenInvoice } from "../registers";

/** Buys every ten days in spring and then no more. */
const quiet = (customer: string): readonly GivenInvoice[] => ["2024-03-01", "2024-03-11", "2024-03-21"].map((date, i) => ({ customer, number: `${customer}${i}`, date, amount: 100 }));

const consented: Readonly<Record<string, Cell>> = { consent: true, email: "post@fjord.no", contactPerson: "Kari" };

function actions(given: Given, settings: Partial<Settings> = {}) {
  return actionsReport(analyse(registerWith(given), day("2024-06-30"), { ...defaultSettings, ...settings }));
}

function listed(given: Given, list: string, settings: Partial<Settings> = {}) {
  return actions(given, settings).tables.find(({ name }) => name === list)?.rows ?? [];
}

test("a customer gone quiet is listed with whom to ask for, and why", () => {
  const given = { customers: [{ id: "1", name: "Fjord Fisk", phone: "22334455", ...consented }], invoices: quiet("1") };
  expect(listed(given, "quiet")).toEqual([
    ["1", "Fjord Fisk", "Kari", "22334455", { link: { url: "mailto:post@fjord.no" }, shows: "post@fjord.no" }, day("2024-03-21"), 300, { text: { say: "actions.quiet.why", values: { silent: 101, interval: 10 } } }],
  ]);
});

test.each<[string, Readonly<Record<string, Cell>>, number]>([
  ["consent given", { consent: true }, 1],
  ["no answer is no consent", {}, 0],
  ["consent refused", { consent: false }, 0],
  ["a date of consent alone says that it was given", { consentDate: day("2024-01-01") }, 1],
  ["withdrawn before the day", { consent: true, consentWithdrawn: day("2024-06-30") }, 0],
  ["withdrawn after the day was still consent on it", { consent: true, consentWithdrawn: day("2024-07-01") }, 1],
])("for marketing: %s", (_, values, count) => {
  const given = { customers: [{ id: "1", ...values }], invoices: quiet("1") };
  expect(listed(given, "quiet")).toHaveLength(count);
  expect(listed(given, "quiet", { "actions.consentOnly": false })).toHaveLength(1);
  expect(actions(given).tables.find(({ name }) => name === "summary")?.rows[0]?.slice(1)).toEqual([count, 1 - count, 0]);
});

test("how many lack consent is said, also where that empties every list", () => {
  const report = actions({ customers: [{ id: "1" }], invoices: quiet("1") });
  expect(report.warnings).toEqual([{ say: "actions.noConsentColumn", values: { count: 1 } }]);
  const withColumn = actions({ customers: [{ id: "1" }, { id: "2", consent: true }], invoices: [...quiet("1"), ...quiet("2")] });
  expect(withColumn.warnings).toEqual([{ say: "actions.leftOut", values: { count: 1 } }]);
});

test.each<[string, readonly GivenInvoice[], Partial<Settings>, number]>([
  ["two purchases are no pace", quiet("1").slice(0, 2), {}, 0],
  ["who buys once a quarter is not quiet after three months", ["2023-07-01", "2023-10-01", "2024-01-01", "2024-04-01"].map((date, i) => ({ customer: "1", number: String(i), date, amount: 1 })), {}, 0],
  ["the times are a setting", quiet("1"), { "actions.quietTimes": 20 }, 0],
  ["so are the days", quiet("1"), { "actions.quietDays": 102 }, 0],
])("gone quiet: %s", (_, invoices, settings, count) => {
  expect(listed({ customers: [{ id: "1", ...consented }], invoices }, "quiet", settings)).toHaveLength(count);
});

test("baskets below half of the usual are small, from three purchases on", () => {
  const buys = (customer: string, amount: number, times: number) => Array.from({ length: times }, (_, i) => ({ customer, number: `${customer}${i}`, date: "2024-05-01", amount }));
  const customers = ["1", "2", "3", "4", "5"].map((id) => ({ id, ...consented }));
  const rows = listed({ customers, invoices: [...buys("1", 100, 3), ...buys("2", 100, 1), ...buys("3", 49, 3), ...buys("4", 100, 2), ...buys("5", 10, 2)] }, "small");
  expect(rows.map(([number]) => number)).toEqual(["3"]);
});

test("nobody asks a bad payer for a referral", () => {
  const customers = Array.from({ length: 6 }, (_, at) => ({ id: String(at), ...consented }));
  const invoices = customers.flatMap(({ id }, at) =>
    Array.from({ length: at + 1 }, (_, i) => ({ customer: id, number: `${id}/${i}`, date: "2024-01-01", due: "2024-01-15", amount: 10, ...(at === 5 && i === 0 ? {} : { paidOn: "2024-01-10" }) })).concat({ customer: id, number: `${id}/last`, date: `2024-06-0${at + 1}`, due: "2024-06-20", amount: 10, paidOn: "2024-06-15" }),
  );
  expect(listed({ customers, invoices }, "loyal").map(([number]) => number)).toEqual(["4"]);
});

test("a tab with nothing to say is not made, unless it is there already", () => {
  const analysis = analyse(registerWith({ customers: [{ id: "1" }] }), day("2024-06-30"), defaultSettings);
  expect(reportsOf(analysis).map(({ code }) => code)).not.toContain("actions");
  expect(reportsOf(analysis, undefined, new Set(["actions"])).map(({ code }) => code)).toContain("actions");
});
