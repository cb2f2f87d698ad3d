import { addMonths } from "../calendar/day";
import { firstDay } from "../indicators/sales";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import { monthGrid, wholeMonths } from "../sales/monthGrid";
import { simpleIndex, trendFreeIndex } from "../sales/seasonIndex";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, revenueLine, sourcesLine } from "./basisLines";
import type { Figure, Report, ReportCell, ReportTable } from "./report";

/** How many years a person can take in at once. */
const YEARS = 10;

/** When in the year sales come: month by month in colours, and how each month compares with the average one. */
export function seasonReport(analysis: Analysis): Report {
  const first = firstDay(analysis.ledger) ?? analysis.asOf;
  const whole = wholeMonths(analysis.months, first, analysis.asOf);
  const simple = simpleIndex(whole);
  const trendFree = trendFreeIndex(whole);
  return {
    code: "season",
    title: say("season.title"),
    basis: [asOfLine(analysis), sourcesLine(analysis.register, ["invoices", "invoiceLines"]), revenueLine(analysis.settings), claimsLine(analysis)],
    warnings: [],
    figures: figures(trendFree ?? simple),
    charts: [{ name: "index", title: say("season.chart"), kind: "columns", table: "index", categories: "month", series: [trendFree ? "trendFree" : "simple"] }],
    tables: [gridTable(analysis, first), indexTable(simple, trendFree)],
    notes: [
      ...(simple === null
        ? [say("season.tooShort", { count: Math.max(0, whole.amounts.length) })]
        : [say("season.wholeMonths", { count: whole.amounts.length, from: { day: whole.from }, to: { day: addMonths(whole.from, whole.amounts.length) - 1 } })]),
      say("season.simple.definition"),
      trendFree === null ? say("season.trendFree.tooShort") : say("season.trendFree.definition"),
    ],
  };
}

function figures(index: readonly number[] | null): readonly Figure[] {
  if (index === null) return [];
  const strongest = index.indexOf(Math.max(...index));
  const weakest = index.indexOf(Math.min(...index));
  const figure = (code: string, month: number): Figure => ({
    code,
    label: say(`season.${code}`),
    type: "percent",
    value: index[month] ?? null,
    basis: say("season.figure.month", { month: monthName(month) }),
    prominent: true,
  });
  return [figure("strongest", strongest), figure("weakest", weakest)];
}

function monthName(month: number): Message {
  return say(`month.${month + 1}`);
}

function gridTable({ months, asOf, register, currency }: Analysis, first: number): ReportTable {
  const code = register.currencies[currency] ?? "";
  const grid = months.length === 0 ? [] : monthGrid(months, first, asOf).slice(-YEARS);
  return {
    name: "months",
    heading: say("season.heatMap"),
    columns: [
      { name: "year", heading: say("season.year"), type: "identifier" },
      ...Array.from({ length: 12 }, (_, month) => ({ name: `month${month + 1}`, heading: monthName(month), type: "whole", currency: code, mark: "heat" }) as const),
      { name: "total", heading: say("aging.total"), type: "whole", currency: code, formula: `SUM(${Array.from({ length: 12 }, (_, month) => `{month${month + 1}}`).join(",")})` },
    ],
    rows: grid.map((row): readonly ReportCell[] => [
      String(row.year),
      ...row.months.map((amount) => (amount === null ? null : fromMinor(amount, code))),
      fromMinor(row.months.reduce<number>((sum, amount) => sum + (amount ?? 0), 0), code),
    ]),
    empty: say("revenue.none"),
  };
}

function indexTable(simple: readonly number[] | null, trendFree: readonly number[] | null): ReportTable {
  return {
    name: "index",
    heading: say("season.index"),
    columns: [
      { name: "month", heading: say("analysisPeriod.month"), type: "text" },
      { name: "simple", heading: say("season.simple"), type: "percent" },
      ...(trendFree ? ([{ name: "trendFree", heading: say("season.trendFree"), type: "percent" }] as const) : []),
    ],
    rows: (simple ?? []).map((value, month): readonly ReportCell[] => [{ text: monthName(month) }, value, ...(trendFree ? [trendFree[month] ?? null] : [])]),
    empty: say("season.none"),
  };
}
