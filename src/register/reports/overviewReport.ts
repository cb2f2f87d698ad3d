import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { Indicator, IndicatorUnit } from "../indicators/indicator";
import type { CurrencyAging } from "../receivables/aging";
import { bucketHeading } from "./agedColumns";
import { agingFigures } from "./agingReport";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, revenueLine, sourcesLine } from "./basisLines";
import { ledgerWarnings } from "./ledgerNotes";
import { convertedFigures } from "./convertedParts";
import { customersToRing } from "./customersToRing";
import type { Figure, Report, ReportCell, ReportTable, ValueType } from "./report";
import { salesTable } from "./salesTable";

/** What an owner asks first: who owes what, whom to ring, and how sales are going; then the key figures. */
export function overviewReport(analysis: Analysis): Report {
  const main = analysis.aging.currencies.find((one) => one.currency === analysis.currency);
  const others = analysis.aging.currencies.filter((one) => one.currency !== analysis.currency);
  return {
    code: "overview",
    title: say("overview.title"),
    basis: [
      asOfLine(analysis),
      sourcesLine(analysis.register, ["customers", "invoices", "invoiceLines", "payments"]),
      rulesLine(analysis),
      revenueLine(analysis.settings),
      claimsLine(analysis),
    ],
    warnings: ledgerWarnings(analysis),
    figures: [
      ...(main === undefined ? [] : owed(analysis, main, "")),
      ...salesFigures(analysis),
      ...others.flatMap((one) => owed(analysis, one, `_${codeOf(analysis, one.currency)}`)),
      ...convertedFigures(analysis),
      ...analysis.indicators.filter(({ code }) => !prominentSales.includes(code)).map((one) => indicatorFigure(analysis, one)),
    ],
    charts: [
      { name: "sales", title: say("overview.chart.sales"), kind: "columns", table: "sales", categories: "month", series: ["lastYear", "thisYear"], early: true },
      { name: "aging", title: say("overview.chart.aging"), kind: "columns", table: "aging", categories: "bucket", series: ["amount"], early: true },
    ],
    tables: [
      ...[main, ...others].flatMap((one) => (one === undefined ? [] : [customersToRing(analysis, one)])),
      ...(main === undefined ? [] : [agingTable(analysis, main)]),
      salesTable(analysis),
    ],
    notes: [say("overview.salesToDate"), ...analysis.indicators.map(definition)],
  };
}

function rulesLine({ aging, settings }: Analysis): Message {
  const months = settings["indicators.months"];
  const values = { limits: aging.limits.join(", "), basis: say(`aging.basis.${aging.basis}`) };
  return months === 0 ? say("overview.rulesAllTime", values) : say("overview.rules", { ...values, months });
}

const prominentSales: readonly string[] = ["salesThisMonth", "salesSameDaysLastYear", "salesChange"];

function owed(analysis: Analysis, one: CurrencyAging, suffix: string): readonly Figure[] {
  const code = codeOf(analysis, one.currency);
  const customers = one.accounts.filter((row) => row.overdue > 0).length;
  const asked = agingFigures(one, code, suffix)
    .filter(({ code: name }) => name === `outstanding${suffix}` || name === `overdue${suffix}`)
    .map((figure): Figure => ({ ...figure, leadsTo: "aging" }));
  return [
    ...asked,
    {
      code: `overdueInvoices${suffix}`,
      label: say("overview.overdueInvoices"),
      type: "count",
      value: one.overdueItems,
      basis: say("overview.figure.customers", { count: customers }),
      leadsTo: "aging",
      prominent: true,
    },
  ];
}

function salesFigures(analysis: Analysis): readonly Figure[] {
  return analysis.indicators.filter(({ code }) => prominentSales.includes(code)).map((one) => ({ ...indicatorFigure(analysis, one), prominent: true }));
}

const typeOf: Readonly<Record<IndicatorUnit, ValueType>> = { days: "days", amount: "amount", count: "count", times: "number", share: "percent", years: "number" };

/** These hold on the report day; all others of a period. */
const ofTheDay: readonly string[] = ["shareOverdue", "customers", "creditLimitUse", "countBackDaysSalesOutstanding"];

function indicatorFigure(analysis: Analysis, one: Indicator): Figure {
  const code = codeOf(analysis, one.currency ?? analysis.currency);
  const isAmount = one.unit === "amount";
  return {
    code: one.code,
    label: say(`indicator.${one.code}`),
    type: typeOf[one.unit],
    value: one.value !== null && isAmount ? fromMinor(one.value, code) : one.value,
    ...(isAmount ? { currency: code } : {}),
    basis: ofTheDay.includes(one.code)
      ? say("overview.figure.basisOn", { basis: one.basis, to: { day: one.period.to } })
      : say("overview.figure.basis", { basis: one.basis, from: { day: one.period.from }, to: { day: one.period.to } }),
  };
}

function definition(one: Indicator): Message {
  return say("overview.definition", { label: say(`indicator.${one.code}`), definition: say(`indicator.${one.code}.definition`) });
}

function agingTable({ aging, register }: Analysis, one: CurrencyAging): ReportTable {
  const currency = register.currencies[one.currency] ?? "";
  const share = (amount: number) => (one.total.outstanding > 0 ? amount / one.total.outstanding : null);
  const row = (bucket: Message, amount: number): readonly ReportCell[] => [{ text: bucket }, fromMinor(amount, currency), share(amount)];
  return {
    name: "aging",
    heading: say("overview.aging"),
    columns: [
      { name: "bucket", heading: say("overview.bucket"), type: "text", total: "label" },
      { name: "amount", heading: say("overview.amount"), type: "amount", currency, total: "sum" },
      { name: "share", heading: say("overview.share"), type: "percent", total: "sum" },
    ],
    rows: [
      row(say("aging.notDue"), one.total.notDue),
      ...one.total.buckets.map((amount, b) => row(bucketHeading(aging.limits, b), amount)),
      row(say("aging.unallocated"), one.total.unallocated),
    ],
    empty: say("aging.nothingOpen"),
  };
}

function codeOf({ register }: Analysis, currency: number): string {
  return register.currencies[currency] ?? "";
}
