import { expect, test } from "@jest/globals";
import { keptWith, runBefore, type KeptRun } from "../../../src/register/changes/keptRun";
import { analyse } from "../../../src/register/reports/analysis";
import { keptRunOf } from "../../../src/register/reports/classified";
import { sinceLastReport } from "../../../src/register/reports/sinceLastReport";
import { defaultSettings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";

const given: Given = {
  customers: [{ id: "1" }, { id: "2" }, { id: "3" }, { id: "4" }],
  invoices: [
    { customer: "1", number: "1", date: "2023-01-10", due: "2023-02-01", amount: 900, paidOn: "2023-02-01" },
    { customer: "2", number: "2", date: "2023-10-01", due: "2023-11-01", amount: 50 },
    { customer: "2", number: "3", date: "2024-03-01", due: "2024-04-01", amount: 1000 },
    { customer: "3", number: "4", date: "2024-03-05", due: "2024-12-01", amount: 10 },
  ],
};

const on = (iso: string, runs: readonly KeptRun[] = []) => analyse(registerWith(given), day(iso), defaultSettings, runs);

test("what came, went, moved and grew overdue since the last run", () => {
  const report = sinceLastReport(on("2024-05-01", [keptRunOf(on("2023-12-31"))]));
  const rows = (name: string) => report.tables.find((table) => table.name === name)?.rows;
  expect(rows("movers")?.map((row) => row.slice(0, 3))).toEqual([["2", "B", "A"], ["1", "A", "C"]]);
  expect(rows("arrived")?.map(([number]) => number)).toEqual(["3"]);
  expect(rows("lost")?.map(([number]) => number)).toEqual(["1"]);
  expect(rows("overdue")).toEqual([["2", 50, 1050, 1000]]);
  expect(report.figures.map(({ code, value }) => [code, value])).toEqual([["outstandingChange", 1010], ["overdueChange", 1000], ["arrived", 1], ["lost", 1], ["movers", 2]]);
});

test("before the second run there is nothing to say", () => {
  expect(sinceLastReport(on("2024-05-01")).tables.every(({ rows }) => rows.length === 0)).toBe(true);
});

test("making a day's report again compares it with the same earlier day; a day long past leaves newer ones alone", () => {
  const [first, second, again, past] = ["2023-12-31", "2024-05-01", "2024-05-01", "2023-06-30"].map((iso) => keptRunOf(on(iso)));
  if (!first || !second || !again || !past) throw new Error("no run");
  const kept = keptWith(keptWith([first], second), again);
  expect(kept.map(({ asOf }) => asOf)).toEqual([first.asOf, second.asOf]);
  expect(runBefore(kept, second)).toBe(first);
  expect(keptWith(kept, past)).toBe(kept);
  expect(runBefore(kept, past)).toBeNull();
});

test("the same run once more is no news; other data on the same day are, however often they are looked at", () => {
  const first = keptRunOf(on("2024-05-01"));
  const again = keptRunOf(on("2024-05-01"));
  expect(runBefore([first], again)).toBeNull();
  const grown: KeptRun = { ...first, customers: new Map([...first.customers, ["a newcomer", { class: null, cycle: "prospect", outstanding: 0, overdue: 0 }]]) };
  const kept = keptWith(keptWith([first], again), grown);
  expect(kept).toEqual([first, grown]);
  expect(runBefore(kept, { ...grown })).toEqual(first);
  expect(keptWith(kept, { ...grown })).toEqual(kept);
});
