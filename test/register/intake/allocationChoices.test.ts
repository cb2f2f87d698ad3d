import { expect, test } from "@jest/globals";
import type { Cell } from "../../../src/register/cells";
import { allocationChoices } from "../../../src/register/intake/allocationChoices";
import type { SheetSnapshot } from "../../../src/register/intake/snapshot";
import { allocationReport } from "../../../src/register/reports/allocationReport";
import { analyse } from "../../../src/register/reports/analysis";
import type { Report, ReportCell } from "../../../src/register/reports/report";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";

const given: Given = {
  customers: [{ id: "007", name: "Fjord Fisk AS" }, { id: "7", name: "Kari" }],
  invoices: [
    { customer: "007", number: "A", date: "2024-01-01", amount: 100 },
    { customer: "007", number: "B", date: "2024-01-02", amount: 100.5 },
    { customer: "7", number: "C", date: "2024-01-02", amount: 50 },
    { customer: "7", number: "K", date: "2024-02-02", amount: -20 },
  ],
  payments: [
    { customer: "007", date: "2024-02-01", amount: 100, reference: "takk" },
    { customer: "007", date: "2024-02-01", amount: 100, reference: "takk" },
  ],
};

const reportOf = (of: Given): Report => allocationReport(analyse(registerWith(of), day("2024-06-30"), defaultSettings));
const plain = (cell: ReportCell): Cell => (typeof cell === "object" && cell !== null && "link" in cell ? cell.shows : typeof cell === "object" && cell !== null && "text" in cell ? cell.text.say : cell);

/** The tab as it would be read back, with choices written into rows of its table. */
function tabOf(report: Report, choices: Readonly<Record<number, string>>, order = (rows: readonly Cell[][]) => rows): SheetSnapshot {
  const [table] = report.tables;
  const rows = (table?.rows ?? []).map((row, at) => [...row.slice(0, -1).map(plain), choices[at] ?? null]);
  const width = table?.columns.length ?? 0;
  const cells = [new Array<Cell>(width).fill(null), (table?.columns ?? []).map(({ name }): Cell => name), ...order(rows)];
  const area = { name: `KR_allocation_${table?.name ?? ""}`, firstRow: 4, firstColumn: 1, rows: rows.length + 1, columns: width, hasHeadings: true, hasTotals: false };
  return { id: "1", name: "Fordeling", visibility: "visible", own: "report", ownCode: "allocation", firstRow: 3, firstColumn: 1, cells, formats: [], tables: [area] };
}

const choicesOf = (tab: SheetSnapshot) => [...allocationChoices({ sheets: [tab], date1904: false })];

test("what a person writes beside a payment is honoured and stands there again", () => {
  const choices = choicesOf(tabOf(reportOf(given), { 0: "B" }));
  const again = reportOf({ ...given, choices });
  const [table] = again.tables;
  const shown = (name: string) => table?.rows.map((row) => plain(row[table.columns.findIndex((column) => column.name === name)] ?? null));
  expect(shown("choice")).toEqual(["B", null, null]);
  expect(shown("to")?.slice(0, 2)).toEqual(["B", "A"]);
});

test("a choice follows its payment when the rows are sorted another way", () => {
  const reversed = (rows: readonly Cell[][]) => [...rows].reverse();
  expect(choicesOf(tabOf(reportOf(given), { 2: "C" }, reversed))).toEqual(choicesOf(tabOf(reportOf(given), { 2: "C" })));
});

test("a credit note is given to the invoice that a person names", () => {
  const again = analyse(registerWith({ ...given, choices: choicesOf(tabOf(reportOf(given), { 2: "C" })) }), day("2024-06-30"), defaultSettings);
  expect([...again.ledger.open].slice(2)).toEqual([3000, 0]);
});

test("a tab of the user's own of that name is not read", () => {
  expect(choicesOf({ ...tabOf(reportOf(given), { 0: "B" }), own: null })).toEqual([]);
});
