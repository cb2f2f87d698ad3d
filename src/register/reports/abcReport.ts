import { abcClasses, type AbcClass } from "../customer/classes";
import { netKnown } from "../classification/revenue";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, revenueLine, sourcesLine } from "./basisLines";
import { beforeOf, keptBefore } from "./classified";
import { looseLines } from "./ledgerNotes";
import { chartedBy, partyColumns, shownParty } from "./parties";
import type { Figure, Report, ReportCell, ReportTable } from "./report";

/** Columns beyond this many cannot be told apart. */
const CHARTED_CUSTOMERS = 30;

/** Which customers the revenue comes from. */
export function abcReport(analysis: Analysis): Report {
  return {
    code: "abc",
    title: say("abc.title"),
    basis: [
      asOfLine(analysis),
      sourcesLine(analysis.register, ["invoices", "invoiceLines"]),
      periodLine(analysis),
      revenueLine(analysis.settings),
      claimsLine(analysis),
    ],
    warnings: [...leftOut(analysis), ...looseLines(analysis.ledger)],
    figures: figures(analysis),
    charts: [
      {
        name: "pareto",
        title: say("abc.chart", { count: Math.min(CHARTED_CUSTOMERS, analysis.abc.customers.length) }),
        kind: "pareto",
        table: "customers",
        categories: chartedBy(analysis),
        series: ["revenue", "cumulative"],
        rows: CHARTED_CUSTOMERS,
        early: true,
      },
    ],
    tables: [classesTable(analysis), ...moversTable(analysis), customersTable(analysis)],
    notes: [...vatNote(analysis), say("abc.definition")],
  };
}

function periodLine({ abc }: Analysis): Message {
  const [a, b] = abc.limits;
  const rule = say("abc.rules", { a: a ?? 0, b: b ?? 100 });
  return abc.months === 0
    ? say("abc.allTime", { to: { day: abc.period.to }, rule })
    : say("abc.period", { from: { day: abc.period.from }, to: { day: abc.period.to }, rule });
}

function figures({ abc, register }: Analysis): readonly Figure[] {
  const currency = register.currencies[abc.currency] ?? "";
  const { A } = abc.classes;
  const total = totalOf(abc.customers);
  const count = abc.customers.length;
  return [
    { code: "revenue", label: say("abc.revenue"), type: "amount", value: fromMinor(total, currency), currency, basis: say("abc.figure.customers", { count }), prominent: true },
    { code: "customersInA", label: say("abc.customersInA"), type: "count", value: A.customers, basis: say("abc.figure.shareOfCustomers", { share: { percent: count === 0 ? 0 : A.customers / count } }), prominent: true },
    {
      code: "shareOfA",
      label: say("abc.shareOfA"),
      type: "percent",
      value: abc.positive === 0 ? null : A.revenue / abc.positive,
      basis: abc.positive === 0 ? say("abc.noRevenue") : say("abc.figure.ofRevenue"),
      prominent: true,
    },
  ];
}

function classesTable({ abc, register }: Analysis): ReportTable {
  const currency = register.currencies[abc.currency] ?? "";
  const count = abc.customers.length;
  return {
    name: "classes",
    heading: say("abc.byClass"),
    columns: [
      { name: "class", heading: say("abc.class"), type: "text", mark: "class", total: "label" },
      { name: "customers", heading: say("abc.customers"), type: "count", total: "sum" },
      { name: "shareOfCustomers", heading: say("abc.shareOfCustomers"), type: "percent", total: "sum", formula: "IF({customers|total}=0,0,{customers}/{customers|total})" },
      { name: "revenue", heading: say("abc.revenue"), type: "amount", currency, total: "sum" },
      { name: "share", heading: say("abc.share"), type: "percent" },
    ],
    rows: abcClasses.map((name) => {
      const { customers, revenue } = abc.classes[name];
      return [name, customers, count === 0 ? 0 : customers / count, fromMinor(revenue, currency), abc.positive === 0 ? null : revenue / abc.positive];
    }),
    empty: say("abc.noRevenue"),
  };
}

function customersTable(analysis: Analysis): ReportTable {
  const { abc, register, ledger } = analysis;
  const before = beforeOf(analysis);
  const currency = register.currencies[abc.currency] ?? "";
  return {
    name: "customers",
    heading: say("abc.byCustomer"),
    columns: [
      { name: "rank", heading: say("abc.rank"), type: "count", total: "label" },
      ...partyColumns(analysis),
      { name: "revenue", heading: say("abc.revenue"), type: "amount", currency, total: "sum" },
      { name: "share", heading: say("abc.share"), type: "percent", total: "sum" },
      { name: "cumulative", heading: say("abc.cumulative"), type: "percent" },
      { name: "class", heading: say("abc.class"), type: "text", mark: "class" },
      ...(before === null ? [] : ([{ name: "before", heading: say("computed.abcBefore"), type: "text" }] as const)),
    ],
    rows: abc.customers.map((one, i) => {
      const { cells } = shownParty(analysis, one.account);
      const was = before === null ? [] : [keptBefore(before, ledger.books.accounts.id[one.account] ?? "")?.class ?? null];
      return [i + 1, ...cells, fromMinor(one.revenue, currency), one.share, one.cumulative, one.class, ...was];
    }),
    empty: say("abc.noRevenue"),
  };
}

/** How many customers went from which class to which since the last run; nothing to show before the second. */
function moversTable(analysis: Analysis): readonly ReportTable[] {
  const { abc, ledger } = analysis;
  const before = beforeOf(analysis);
  if (before === null) return [];
  const moves = abc.customers.map((one) => ({ from: keptBefore(before, ledger.books.accounts.id[one.account] ?? "")?.class ?? null, to: one.class }));
  const counted = (from: AbcClass | null, to: AbcClass) => moves.filter((move) => move.from === from && move.to === to).length;
  const row = (from: AbcClass | null, shown: ReportCell): readonly ReportCell[] => [shown, ...abcClasses.map((to) => counted(from, to))];
  return [
    {
      name: "movers",
      heading: say("abc.movers", { day: { day: before.asOf } }),
      columns: [
        { name: "before", heading: say("computed.abcBefore"), type: "text", total: "label" },
        ...abcClasses.map((to) => ({ name: `to${to}`, heading: say("abc.movedTo", { class: to }), type: "count", total: "sum" }) as const),
      ],
      rows: [...abcClasses.map((from) => row(from, from)), row(null, { text: say("abc.notBefore") })],
      empty: say("abc.noRevenue"),
    },
  ];
}

function leftOut({ abc, register }: Analysis): readonly Message[] {
  const { otherCurrency, undated, nameless, noCost } = abc.leftOut;
  const warn = (code: string, count: number): readonly Message[] =>
    count === 0 ? [] : [say(code, { count, currency: register.currencies[abc.currency] ?? "" })];
  return [
    ...warn("abc.leftOut.otherCurrency", otherCurrency),
    ...warn("abc.leftOut.undated", undated),
    ...warn("abc.leftOut.nameless", nameless),
    ...warn("abc.leftOut.noCost", noCost),
  ];
}

function vatNote({ ledger, settings }: Analysis): readonly Message[] {
  if (settings["abc.revenue"] === "gross") return [];
  const { withoutVat, documents } = netKnown(ledger);
  return documents === 0 ? [] : [say("report.withoutVat", { count: withoutVat, documents })];
}

function totalOf(customers: readonly { readonly revenue: number }[]): number {
  return customers.reduce((sum, one) => sum + one.revenue, 0);
}
