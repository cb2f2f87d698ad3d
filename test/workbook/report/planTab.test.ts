import { expect, test } from "@jest/globals";
import type { Report } from "../../../src/register/reports/report";
import { planTab } from "../../../src/workbook/report/planTab";
import type { TabPlan } from "../../../src/workbook/report/tabPlan";
import { agingReport, conduct } from "./sampleReports";

const form = { ...conduct, tableName: (wanted: string) => wanted };

function planOf(report: Report<string>): TabPlan {
  return planTab(report, form);
}

/** The row in which this text stands. */
function rowOf({ inputs }: TabPlan, text: string): number {
  const found = inputs.find(({ input }) => input === text);
  if (found === undefined) throw new Error(`"${text}" is not on the tab`);
  return found.row;
}

test("what is asked first stands after the prominent figures and before all others", () => {
  const report = agingReport(5);
  const [table] = report.tables;
  if (table === undefined) throw new Error("no table");
  const leading = planOf({ ...report, tables: [{ ...table, lead: true }] });
  const heading = "Åpne poster per kunde · NOK";
  expect(rowOf(leading, "Utestående")).toBeLessThan(rowOf(leading, heading));
  expect(rowOf(leading, heading)).toBeLessThan(rowOf(leading, "Eldste åpne post"));
  const usual = planOf(report);
  expect(rowOf(usual, heading)).toBeGreaterThan(rowOf(usual, "Eldste åpne post"));
});

test("early charts stand beside each other before the tables, and draw the same cells", () => {
  const report = agingReport(5);
  const [chart] = report.charts;
  if (chart === undefined) throw new Error("no chart");
  const twice = [chart, { ...chart, name: "again" }].map((one) => ({ ...one, early: true as const }));
  const { charts, tables } = planOf({ ...report, charts: twice });
  const [first, second] = charts.map(({ place }) => place);
  expect(first?.row).toBe(second?.row);
  expect((first?.column ?? 0) + (first?.columns ?? 0)).toBeLessThanOrEqual(second?.column ?? 0);
  expect((first?.row ?? 0) + (first?.rows ?? 0)).toBeLessThan(tables[0]?.area.row ?? 0);
  expect(charts.map(({ categories }) => categories.row)).toEqual(charts.map(() => (tables[0]?.area.row ?? 0) + 1));
});

test("the headings of a table that takes several pages stand on each of them; a short one needs none", () => {
  const long = planOf(agingReport(200));
  expect(long.titleRow).toBe(long.tables[0]?.area.row);
  expect(planOf({ ...agingReport(5), charts: [] }).titleRow).toBeNull();
});

test("a column is as wide as its total, which is longer than what it adds up", () => {
  const amounts = Array.from({ length: 2000 }, () => ["", 999_999.99] as const);
  const widthFor = (rows: Report<string>["tables"][number]["rows"], total: "sum" | undefined): number => {
    const columns = [
      { name: "a", heading: "A", type: "text" },
      { name: "b", heading: "B", type: "amount", currency: "NOK", ...(total === undefined ? {} : { total }) },
    ] as const;
    return (
      planOf({ ...agingReport(1), charts: [], tables: [{ name: "t", heading: "T", empty: "", columns, rows }] }).widths[1] ?? 0
    );
  };
  expect(widthFor(amounts, "sum")).toBeGreaterThan(widthFor(amounts, undefined) + 2);
});

test("long texts are wrapped rather than making the page too wide to read", () => {
  const columns = ["a", "b", "c", "d", "e"].map((name) => ({ name, heading: name, type: "text" }) as const);
  const rows = [columns.map(() => "en lang setning som ikke får plass ved siden av fire andre like lange")];
  const { widths, tables } = planOf({
    ...agingReport(1),
    charts: [],
    tables: [{ name: "t", heading: "T", empty: "", columns, rows }],
  });
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(141);
  expect(tables[0]?.wraps).toBe(true);
});
