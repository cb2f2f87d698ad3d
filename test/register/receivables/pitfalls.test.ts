import { expect, test } from "@jest/globals";
import { say } from "../../../src/register/message";
import { analyse, type Analysis } from "../../../src/register/reports/analysis";
import { agingReport } from "../../../src/register/reports/agingReport";
import { answersOf } from "../../../src/register/reports/answers";
import { customerLedgerReport } from "../../../src/register/reports/partyLedgerReport";
import { openItemsReport } from "../../../src/register/reports/openItemsReport";
import type { Report } from "../../../src/register/reports/report";
import { defaultSettings, type Settings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";

function analysisOf(given: Given, asOf: string, settings: Partial<Settings> = {}): Analysis {
  return analyse(registerWith(given), day(asOf), { ...defaultSettings, ...settings });
}

function indicator(given: Given, code: string, settings: Partial<Settings> = {}) {
  return answersOf(analysisOf(given, "2024-12-31", settings)).indicators.find((one) => one.code === code);
}

/** The values of a column of a report's first table. */
function column(report: Report, name: string): readonly unknown[] {
  const [table] = report.tables;
  const at = table?.columns.findIndex((one) => one.name === name) ?? -1;
  return (table?.rows ?? []).map((row) => {
    const cell = row[at];
    return typeof cell === "object" && cell !== null && "shows" in cell ? cell.shows : cell;
  });
}

const invoice = (number: string, amount: number, rest: object = {}) => ({ customer: "1", number, amount, date: "2024-05-01", due: "2024-05-15", ...rest });

test("P29: an invoice paid later stands in the report of an earlier day", () => {
  const given = { invoices: [invoice("A", 100)], payments: [{ customer: "1", date: "2024-06-20", amount: 100 }] };
  expect(answersOf(analysisOf(given, "2024-05-20")).aging.total).toMatchObject({ buckets: [100, 0, 0, 0], outstanding: 100 });
  expect(answersOf(analysisOf(given, "2024-06-20")).aging.total.outstanding).toBe(0);
});

test("P33: a credit note of 30 on an invoice of 50 leaves 20, and one of 80 never more than pays it", () => {
  const credited = (amount: number) => answersOf(analysisOf({ invoices: [invoice("A", 50), invoice("K", -amount, { due: undefined, credits: "A" })] }, "2024-06-20")).aging.total;
  expect(credited(30)).toMatchObject({ buckets: [0, 20, 0, 0], unallocated: 0, outstanding: 20 });
  expect(credited(80)).toMatchObject({ buckets: [0, 0, 0, 0], unallocated: -30, outstanding: -30 });
});

test("P34: an advance stands once, negative, and net of claims where that is asked for", () => {
  const given = { invoices: [invoice("K", -40, { due: undefined }), invoice("A", 100)] };
  expect(answersOf(analysisOf(given, "2024-06-20")).aging.total).toMatchObject({ buckets: [0, 100, 0, 0], unallocated: -40, outstanding: 60 });
  expect(answersOf(analysisOf(given, "2024-06-20", { "aging.unallocated": "net" })).aging.total).toMatchObject({ buckets: [0, 60, 0, 0], unallocated: 0, outstanding: 60 });
});

test("P35: a missing due date is filled in and flagged, never dropped", () => {
  const given = { invoices: [{ customer: "1", number: "A", date: "2024-05-01", amount: 100 }] };
  const report = openItemsReport(analysisOf(given, "2024-06-20"));
  expect(column(report, "note")).toEqual([{ text: say("aging.note.dueAssumed") }]);
  expect(report.notes.map((note) => note.say)).toContain("ledger.dueFromDefaultTerms");
});

test("P49: a ledger without a single due date is aged by terms, and the reports say how many dates were derived", () => {
  const undated = (number: string, customer: string) => invoice(number, 100, { customer, due: undefined });
  const given = {
    customers: [{ id: "1" }, { id: "2", paymentTerms: 30 }],
    invoices: [undated("A", "1"), undated("B", "1"), undated("C", "2"), { ...undated("D", "1"), paidOn: "2024-05-02" }],
  };
  const analysis = analysisOf(given, "2024-06-20");
  const notes = [...agingReport(analysis).notes, ...agingReport(analysis).warnings];
  // Fourteen days from the first of May, and thirty.
  expect(answersOf(analysis).aging.total).toMatchObject({ notDue: 0, buckets: [100, 200, 0, 0], outstanding: 300 });
  expect(notes).toEqual(expect.arrayContaining([say("ledger.dueFromCustomerTerms", { count: 1 }), say("ledger.dueFromDefaultTerms", { days: 14, count: 2 })]));
});

test("P37: the closing balance of a customer's specification is the sum of its aging", () => {
  const given = {
    customers: [{ id: "1", openingBalance: 250 }],
    invoices: [invoice("Z", 75, { date: "2023-12-20" }), invoice("A", 100), invoice("K", -30, { credits: "A" })],
    payments: [{ customer: "1", date: "2024-06-01", amount: 20 }],
  };
  const analysis = analysisOf(given, "2024-06-20");
  const report = customerLedgerReport(analysis);
  const sum = (name: string) => column(report, name).reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
  expect(sum("closing")).toBe(answersOf(analysis).aging.total.outstanding);
  expect(sum("opening") + sum("increase") - sum("decrease")).toBe(sum("closing"));
});

test("P40: what is left of a part-paid invoice that is not due is not overdue", () => {
  const given = { invoices: [invoice("A", 100, { due: "2024-07-01" })], payments: [{ customer: "1", date: "2024-05-10", amount: 40, invoice: "A" }] };
  expect(answersOf(analysisOf(given, "2024-06-20")).aging.total).toMatchObject({ notDue: 60, buckets: [0, 0, 0, 0] });
});

test("P41: the open items of a day are those that were open on it", () => {
  const given = { invoices: [invoice("A", 100, { paidOn: "2024-06-01" }), invoice("B", 50, { date: "2024-06-02" })] };
  expect(column(openItemsReport(analysisOf(given, "2024-05-31")), "document")).toEqual(["A"]);
  expect(column(openItemsReport(analysisOf(given, "2024-06-02")), "document")).toEqual(["B"]);
});

test("P42: an invoice that is credited or paid in full is no open item, and not overdue on its due day", () => {
  const given = {
    invoices: [invoice("A", 100), invoice("B", 70), invoice("K", -100, { due: undefined, credits: "A" }), invoice("C", 10, { due: "2024-06-20" })],
    payments: [{ customer: "1", date: "2024-06-01", amount: 70, invoice: "B" }],
  };
  const analysis = analysisOf(given, "2024-06-20");
  expect(column(openItemsReport(analysis), "document")).toEqual(["C"]);
  expect(answersOf(analysis).aging.total).toMatchObject({ notDue: 10, buckets: [0, 0, 0, 0] });
});

test.each<[string, Given]>([
  ["nothing", {}],
  ["credit notes alone", { invoices: [invoice("K", -100)] }],
  ["more credited than sold", { invoices: [invoice("A", 10), invoice("K", -100)] }],
  ["one sale on the report day", { invoices: [invoice("A", 10, { date: "2024-12-31" })] }],
  ["an amount of nothing", { invoices: [invoice("A", 0)] }],
  ["no dates at all", { invoices: [{ customer: "1", number: "A", amount: 10 }] }],
])("P43: no key figure of %s is anything but a number or null with a reason", (_, given) => {
  for (const { value, basis, code } of answersOf(analysisOf(given, "2024-12-31")).indicators) {
    expect([code, value === null || Number.isFinite(value), basis.say !== ""]).toEqual([code, true, true]);
  }
});

test("P43: a customer of one day is worth what it bought, not a fortune; the shortest relation is a setting", () => {
  const given = { invoices: [invoice("A", 1000, { date: "2024-12-30" })] };
  expect(indicator(given, "lifetimeValue")?.value).toBe(1000);
  const old = { invoices: [invoice("A", 1000, { date: "2022-12-31" }), invoice("B", 1000, { date: "2024-12-31" })] };
  expect(indicator(old, "lifetimeValue")?.value).toBeCloseTo(2000, 9);
});

test("P44: receivables and sales both with VAT, and the definition says so", () => {
  const given = { invoices: [invoice("A", 1250, { net: 1000, date: "2024-01-01" }), invoice("B", 1250, { net: 1000, date: "2024-01-01", paidOn: "2024-02-01" })] };
  const dso = indicator(given, "daysSalesOutstanding");
  expect(dso?.value).toBeCloseTo(183, 9);
  expect(dso?.basis.values).toMatchObject({ outstanding: { amount: 125000 }, sales: { amount: 250000 } });
});
