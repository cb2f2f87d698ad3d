import { addMonths, partsOf } from "../calendar/day";
import { yearBefore } from "../calendar/period";
import { revenueOf } from "../classification/revenue";
import { firstDay, salesIn } from "../indicators/sales";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import { fiscalYearName, fiscalYears, type FiscalYear } from "../sales/fiscalYears";
import { yearlySales, type YearlySales } from "../sales/yearlySales";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, revenueLine, sourcesLine } from "./basisLines";
import { looseLines } from "./ledgerNotes";
import { partyColumns, shownParty } from "./parties";
import { perAnalysis } from "./perAnalysis";
import type { Figure, Report, ReportCell, ReportColumn, ReportTable } from "./report";
import { salesPeriodOf } from "./salesPeriod";

const YEARS = 3;

/** Sales of three accounting years: by part of the year, and who brought them, the largest first. */
export function revenueReport(analysis: Analysis): Report {
  const sales = yearlySalesOf(analysis);
  return {
    code: "revenue",
    title: say("revenue.title"),
    basis: [
      asOfLine(analysis),
      sourcesLine(analysis.register, ["invoices", "invoiceLines"]),
      revenueLine(analysis.settings),
      periodRule(analysis),
      claimsLine(analysis),
    ],
    warnings: looseLines(analysis.ledger),
    figures: figures(analysis),
    charts: [
      {
        name: "periods",
        title: say("revenue.chart"),
        kind: "columns",
        table: "periods",
        categories: "part",
        series: sales.years.map((_, year) => `amount${year}`),
        early: true,
      },
    ],
    tables: [periodsTable(analysis, sales), customersTable(analysis, sales)],
    notes: [say("revenue.definition")],
  };
}

const yearlySalesOf = perAnalysis((analysis): YearlySales => {
  const { ledger, settings, asOf, currency } = analysis;
  const first = firstDay(ledger) ?? asOf;
  const years = fiscalYears(asOf, settings["fiscalYear.start"], YEARS);
  return yearlySales(ledger, {
    years: years.filter(({ from }) => addMonths(from, 12) > first),
    parts: salesPeriodOf(analysis).period === "month" ? 12 : 4,
    currency,
    measure: revenueOf(ledger, settings["abc.revenue"]),
  });
});

function periodRule(analysis: Analysis): Message {
  const { period, perMonth } = salesPeriodOf(analysis);
  const { settings } = analysis;
  const name = say(`analysisPeriod.${period}`);
  return settings["sales.period"] === "auto"
    ? say("revenue.periodAuto", { period: name, perMonth: Math.round(perMonth * 10) / 10, from: settings["sales.monthlyFrom"] })
    : say("revenue.periodChosen", { period: name });
}

function figures(analysis: Analysis): readonly Figure[] {
  const { ledger, settings, asOf, currency, register } = analysis;
  const code = register.currencies[currency] ?? "";
  const [current] = fiscalYears(asOf, settings["fiscalYear.start"], 1);
  const period = { from: current?.from ?? asOf, to: asOf };
  const before = yearBefore(period);
  const measure = revenueOf(ledger, settings["abc.revenue"]);
  const first = firstDay(ledger);
  const now = salesIn(ledger, period, currency, measure);
  const then = first !== null && first <= before.to ? salesIn(ledger, before, currency, measure) : null;
  const dated = (of: typeof period) => say("revenue.figure.period", { from: { day: of.from }, to: { day: of.to } });
  return [
    { code: "thisYear", label: say("revenue.thisYear"), type: "amount", value: fromMinor(now.revenue, code), currency: code, basis: dated(period), prominent: true },
    { code: "lastYear", label: say("revenue.lastYear"), type: "amount", value: then ? fromMinor(then.revenue, code) : null, currency: code, basis: then ? dated(before) : say("revenue.noYearBefore"), prominent: true },
    {
      code: "change",
      label: say("revenue.change"),
      type: "percent",
      value: then && then.revenue > 0 ? now.revenue / then.revenue - 1 : null,
      basis: then && then.revenue > 0 ? say("revenue.figure.sameDays") : say("revenue.noYearBefore"),
      prominent: true,
    },
    { code: "buyers", label: say("revenue.buyers"), type: "count", value: now.customers, basis: say("revenue.figure.invoices", { count: now.invoices }), prominent: true },
  ];
}

function yearColumns(years: readonly FiscalYear[], currency: string): readonly ReportColumn[] {
  return years.flatMap((year, at): readonly ReportColumn[] => [
    { name: `count${at}`, heading: say("revenue.countOf", { year: fiscalYearName(year) }), type: "count", total: "sum" },
    { name: `amount${at}`, heading: say("text", { text: fiscalYearName(year) }), type: "amount", currency, total: "sum" },
  ]);
}

function periodsTable({ register, currency }: Analysis, sales: YearlySales): ReportTable {
  const code = register.currencies[currency] ?? "";
  const { years, parts, partAmounts, partCounts } = sales;
  const isEmpty = partCounts.every((count) => count === 0) && partAmounts.every((amount) => amount === 0);
  return {
    name: "periods",
    heading: say(parts === 12 ? "revenue.byMonth" : "revenue.byQuarter"),
    columns: [
      { name: "part", heading: say(parts === 12 ? "analysisPeriod.month" : "analysisPeriod.quarter"), type: "text", total: "label" },
      ...yearColumns(years, code),
    ],
    rows: isEmpty
      ? []
      : Array.from({ length: parts }, (_, part): readonly ReportCell[] => [
          { text: partName(years[0], parts, part) },
          ...years.flatMap((__, year) => {
            const at = part * years.length + year;
            return [partCounts[at] ?? 0, fromMinor(partAmounts[at] ?? 0, code)];
          }),
        ]),
    empty: say("revenue.none"),
  };
}

function partName(year: FiscalYear | undefined, parts: number, part: number): Message {
  const { month } = partsOf(addMonths(year?.from ?? 0, (12 / parts) * part));
  return parts === 12 ? say(`month.${month}`) : say("revenue.quarter", { number: part + 1 });
}

/** The largest customers of all three years together; the others as one line, so that totals hold. */
function customersTable(analysis: Analysis, sales: YearlySales): ReportTable {
  const { register, currency, settings, ledger } = analysis;
  const code = register.currencies[currency] ?? "";
  const { years } = sales;
  const width = years.length;
  const total = (account: number) => years.reduce((sum, _, year) => sum + (sales.accountAmounts[account * width + year] ?? 0), 0);
  const bought = (account: number) => years.some((_, year) => sales.accountAmounts[account * width + year] !== 0 || sales.accountCounts[account * width + year] !== 0);
  const ranked = ledger.books.accounts.id
    .map((_, account) => ({ account, total: total(account) }))
    .filter(({ account }) => bought(account))
    .sort((a, b) => b.total - a.total);
  const shown = ranked.slice(0, settings["sales.lines"]);
  const rest = ranked.slice(settings["sales.lines"]);
  const yearCells = (accounts: readonly { readonly account: number }[]) =>
    years.flatMap((_, year) => {
      const sumOf = (column: Float64Array | Int32Array) => accounts.reduce((sum, { account }) => sum + (column[account * width + year] ?? 0), 0);
      return [sumOf(sales.accountCounts), fromMinor(sumOf(sales.accountAmounts), code)];
    });
  const all = ranked.reduce((sum, one) => sum + one.total, 0);
  const totalCells = (amount: number): readonly ReportCell[] => [fromMinor(amount, code), all === 0 ? 0 : amount / all];
  return {
    name: "customers",
    heading: say("revenue.byCustomer"),
    columns: [
      { name: "rank", heading: say("abc.rank"), type: "count", total: "label" },
      ...partyColumns(analysis),
      ...yearColumns(years, code),
      { name: "total", heading: say("aging.total"), type: "amount", currency: code, total: "sum", formula: years.map((_, year) => `{amount${year}}`).join("+") },
      { name: "share", heading: say("abc.share"), type: "percent", total: "sum", formula: "IF({total|total}=0,0,{total}/{total|total})" },
    ],
    rows: [
      ...shown.map((one, at): readonly ReportCell[] => [at + 1, ...shownParty(analysis, one.account).cells, ...yearCells([one]), ...totalCells(one.total)]),
      ...(rest.length === 0 ? [] : [restRow(analysis, rest.length, [...yearCells(rest), ...totalCells(rest.reduce((sum, one) => sum + one.total, 0))])]),
    ],
    empty: say("revenue.none"),
  };
}

function restRow({ hasNames }: Analysis, count: number, cells: readonly ReportCell[]): readonly ReportCell[] {
  const name = { text: say("revenue.others", { count }) };
  return [null, ...(hasNames ? [null, name] : [name]), ...cells];
}
