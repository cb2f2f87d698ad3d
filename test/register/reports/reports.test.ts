import { expect, test } from "@jest/globals";
import { languages } from "../../../src/locales/words";
import { speaker } from "../../../src/locales/speak";
import type { Message } from "../../../src/register/message";
import { analyse } from "../../../src/register/reports/analysis";
import { computedColumns } from "../../../src/register/reports/computedColumns";
import { findingsReport } from "../../../src/register/reports/findingsReport";
import { reportsOf as makeReports } from "../../../src/register/reports/catalogue";
import { reportCodes, type Report } from "../../../src/register/reports/report";
import { defaultSettings, type Settings } from "../../../src/register/settings";
import type { Finding } from "../../../src/register/validation/finding";
import { day, registerWith, type Given } from "../registers";

const given: Given = {
  currencies: ["NOK", "EUR"],
  customers: [
    { id: "100", name: "Fjord Fisk AS", phone: "22 33 44 55", paymentTerms: 30 },
    { id: "101", firstName: "Kari", lastName: "Nordmann", mobile: "99887766" },
    { id: "102", name: "Bakeriet" },
  ],
  invoices: [
    { customer: "100", number: "1", date: "2024-01-10", due: "2024-01-24", amount: 1000, net: 800, paidOn: "2024-02-01" },
    { customer: "100", number: "2", date: "2024-03-10", amount: 500 },
    { customer: "101", number: "3", date: "2024-05-01", due: "2024-05-15", amount: 250.5 },
    { customer: "101", number: "4", date: "2024-05-20", amount: -50, credits: "77" },
    { customer: "Ukjent", number: "5", date: "2024-02-01", due: "2024-02-15", amount: 20 },
    { number: "6", due: "2024-06-15", amount: 30 },
    { customer: "102", number: "7", amount: 40 },
    { customer: "102", number: "8", date: "2024-04-01", due: "2024-04-20", amount: 99, currency: "EUR" },
    { customer: "102", number: "9", date: "2024-04-01", amount: 1000, status: "Kansellert" },
    { customer: "102", number: "10", date: "2024-04-01" },
    { customer: "100", number: "11", date: "2024-04-01", due: "2024-04-02", amount: 60, remaining: 0 },
  ],
  payments: [
    { customer: "101", date: "2024-05-25", amount: 10 },
    { customer: "102", date: "2024-05-25", amount: 20 },
    { customer: "102", date: "2024-05-26", amount: -5 },
    { customer: "102", amount: 1 },
  ],
  statedOn: "2024-07-31",
};

const findings: readonly Finding[] = [
  { code: "email.format", severity: "error", sheet: "Kunder", row: 6, column: 2, field: "email", key: "100", value: "x@", suggestion: null, message: { say: "text", values: { text: "galt" } } },
  { code: "sheet.odd", severity: "info", sheet: "Kunder", row: null, column: null, field: null, key: "", value: "", suggestion: "x", message: { say: "text", values: { text: "rart" } } },
];

function reportsOf(of: Given, asOf: string, settings: Settings = defaultSettings): Record<Report["code"], Report> {
  const register = registerWith(of);
  const analysis = analyse(register, day(asOf), settings);
  const all = [...makeReports(analysis, undefined, new Set(reportCodes)), findingsReport(register, findings, day(asOf))];
  return Object.fromEntries(all.map((report) => [report.code, report])) as Record<Report["code"], Report>;
}

/** Every message inside a value. */
function messages(value: unknown): readonly Message[] {
  if (typeof value !== "object" || value === null) return [];
  if ("say" in value) return [value as Message];
  return Object.values(value).flatMap(messages);
}

const variants: readonly [string, Given, Partial<Settings>][] = [
  ["a mixed ledger", given, {}],
  ["nothing at all", {}, {}],
  ["other rules", given, { "aging.basis": "invoiceDate", "aging.unallocated": "net", "abc.revenue": "gross", "abc.months": 0, "indicators.months": 0, "ledger.excludedStatus": [] }],
  ["an aging of formulas", given, { "aging.live": "today" }],
  ["margins and a status of its own", given, { "abc.revenue": "margin", "ledger.excludedStatus": ["Tvist", "draft"] }],
];

test.each(languages.flatMap((language) => variants.map(([name, of, settings]) => [language, name, of, settings] as const)))(
  "everything a report says has words in %s: %s",
  (language, _, of, settings) => {
    const speak = speaker(language);
    const chosen = { ...defaultSettings, ...settings };
    const computed = computedColumns(analyse(registerWith(of), day("2024-06-30"), chosen));
    for (const said of [...Object.values(reportsOf(of, "2024-06-30", chosen)), computed]) {
      for (const message of messages(said)) expect(speak(message)).not.toMatch(/[{}]|undefined|NaN/);
    }
  },
);

test("tables are whole: a value for each column, charts draw columns that are there, names are unique", () => {
  for (const report of Object.values(reportsOf(given, "2024-06-30"))) {
    expect(new Set(report.tables.map((table) => table.name)).size).toBe(report.tables.length);
    for (const table of report.tables) for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    for (const chart of report.charts) {
      const columns = report.tables.find((table) => table.name === chart.table)?.columns.map((column) => column.name) ?? [];
      expect(columns).toEqual(expect.arrayContaining([chart.categories, ...chart.series]));
    }
  }
});

test("the aging tab adds up: its items are its customers, to the øre", () => {
  const { aging } = reportsOf(given, "2024-06-30");
  const total = (name: string) => {
    const table = aging.tables.find((one) => one.name === name);
    const at = table?.columns.findIndex((column) => column.name === "outstanding") ?? -1;
    return Math.round((table?.rows ?? []).reduce((sum, row) => sum + Number(row[at]), 0) * 100);
  };
  expect(total("customers")).toBe(total("items"));
  expect(total("customers_EUR")).toBe(9900);
  expect(aging.figures.find((figure) => figure.code === "outstanding")?.value).toBe(total("customers") / 100);
});

test("the overview names whom to ring, worst first, with phone and age", () => {
  const { overview } = reportsOf(given, "2024-06-30");
  expect(overview.tables[0]?.name).toBe("ring");
  expect(overview.tables[0]?.rows.slice(0, 2)).toEqual([
    ["100", { link: { report: "aging" }, shows: "Fjord Fisk AS" }, "22 33 44 55", 500, 82, 500],
    ["101", { link: { report: "aging" }, shows: "Kari Nordmann" }, "99887766", 240.5, 46, 190.5],
  ]);
});

test("a report of an earlier day says so in its first line", () => {
  const { overview, aging } = reportsOf(given, "2024-06-30");
  for (const report of [overview, aging]) expect(report.basis[0]?.say).toBe("report.asOfBefore");
  expect(reportsOf(given, "2024-07-31").aging.basis[0]?.say).toBe("report.asOf");
  expect(aging.warnings.map((warning) => warning.say)).toContain("ledger.unknownSettlements");
});

test("a cancelled document is counted in the basis", () => {
  const { aging } = reportsOf(given, "2024-06-30");
  expect(aging.basis.find((line) => line.say === "report.excluded")?.values?.["count"]).toBe(1);
});

test("assumed due dates are noted at the item", () => {
  const { aging } = reportsOf(given, "2024-06-30");
  const items = aging.tables.find((table) => table.name === "items");
  const note = (document: string) => items?.rows.find((row) => JSON.stringify(row).includes(`"shows":"${document}"`))?.at(-1);
  expect(note("2")).toEqual({ text: { say: "aging.note.dueAssumed" } });
  expect(note("3")).toBeNull();
  expect(note("7")).toEqual({ text: { say: "aging.note.undated" } });
});

test("sales of twelve months stand beside the same months a year before", () => {
  const invoices = [
    { customer: "1", date: "2023-06-10", amount: 10 },
    { customer: "1", date: "2023-06-20", amount: 20 },
    { customer: "1", date: "2024-05-31", amount: 7 },
    { customer: "1", date: "2024-06-01", amount: 15 },
  ];
  const sales = reportsOf({ invoices }, "2024-06-15").overview.tables.find((table) => table.name === "sales");
  expect(sales?.rows).toHaveLength(12);
  expect(sales?.rows[0]).toEqual([{ text: { say: "report.month", values: { month: { say: "month.7" }, year: "2023" } } }, 0, null, null]);
  expect(sales?.rows.at(-2)?.slice(1)).toEqual([7, null, null]);
  expect(sales?.rows.at(-1)?.slice(1)).toEqual([15, 10, 0.5]);
});

test("findings lead to their cells, and a rule that fills the tab is counted in full", () => {
  const register = registerWith({});
  const [finding] = findings;
  const many = Array.from({ length: 5001 }, (_, row) => ({ ...(finding as Finding), row }));
  const report = findingsReport(register, many, day("2024-06-30"));
  expect(report.figures[0]?.value).toBe(5001);
  expect(report.tables[1]?.rows).toHaveLength(5000);
  expect(report.warnings[0]?.values).toMatchObject({ shown: 5000, count: 5001 });
  expect(reportsOf({}, "2024-06-30").findings.tables[1]?.rows[0]?.[2]).toEqual({ link: { sheet: "Kunder", address: "C7" }, shows: "C7" });
});

test("computed columns: classes, payment, life cycle, balance and last purchase for every customer", () => {
  const { columns, values } = computedColumns(analyse(registerWith(given), day("2024-06-30"), defaultSettings));
  const of = (id: string) => Object.fromEntries(columns.map(({ name }, at) => [name, values.get(id)?.[at]]));
  expect(of("100")).toEqual({
    abcClass: "A",
    abcBefore: null,
    rfm: null,
    segment: null,
    customerType: { text: { say: "customerType.business" } },
    paymentBehaviour: { text: { say: "behaviour.risk" } },
    lifeCycle: { text: { say: "lifeCycle.active" } },
    analysisPeriod: { text: { say: "analysisPeriod.quarter" } },
    outstanding: 500,
    overdue: 500,
    lastPurchase: day("2024-04-01"),
  });
  expect(of("101")).toMatchObject({ abcClass: "B", outstanding: 190.5, overdue: 240.5, lastPurchase: day("2024-05-01") });
  expect(of("101")["customerType"]).toEqual({ text: { say: "customerType.private" } });
  expect(values.size).toBe(3);
});
