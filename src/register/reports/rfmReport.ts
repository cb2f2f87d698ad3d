import type { Rfm, RfmCustomer } from "../classification/rfm";
import { rfmSegments } from "../classification/rfmSegments";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, revenueLine, sourcesLine } from "./basisLines";
import { rfmOf } from "./classified";
import { partyColumns, shownParty } from "./parties";
import type { Report, ReportCell, ReportTable } from "./report";

const SCORES = [5, 4, 3, 2, 1] as const;

/** Customers by how lately, how often and for how much they buy. */
export function rfmReport(analysis: Analysis): Report {
  const answer = rfmOf(analysis);
  return {
    code: "rfm",
    title: say("rfm.title"),
    basis: [
      asOfLine(analysis),
      sourcesLine(analysis.register, ["invoices", "invoiceLines"]),
      periodLine(answer),
      say(`rfm.ties.${answer.ties}`),
      revenueLine(analysis.settings),
      claimsLine(analysis),
    ],
    warnings: warnings(analysis, answer),
    figures: [
      { code: "rfmCustomers", label: say("rfm.customers"), type: "count", value: answer.customers.length, basis: say("rfm.figure.customers"), prominent: true },
      ...(["champions", "atRisk", "cantLose"] as const).map((segment) => segmentFigure(analysis, answer, segment)),
    ],
    charts: [{ name: "segments", title: say("rfm.chart"), kind: "bars", table: "segments", categories: "segment", series: ["customers"], early: true }],
    tables: [segmentsTable(analysis, answer), gridTable(answer), customersTable(analysis, answer)],
    notes: [say("rfm.definition"), say("rfm.segments.definition")],
  };
}

function periodLine({ months, period }: Rfm): Message {
  return months === 0
    ? say("rfm.allTime", { to: { day: period.to } })
    : say("rfm.period", { from: { day: period.from }, to: { day: period.to } });
}

function warnings({ register, currency }: Analysis, { customers, leftOut }: Rfm): readonly Message[] {
  const warn = (code: string, count: number): readonly Message[] =>
    count === 0 ? [] : [say(code, { count, currency: register.currencies[currency] ?? "" })];
  const isScored = customers.some(({ segment }) => segment !== null);
  return [
    ...(customers.length > 0 && !isScored ? [say("rfm.tooFew", { count: customers.length })] : []),
    ...warn("abc.leftOut.otherCurrency", leftOut.otherCurrency),
    ...warn("abc.leftOut.nameless", leftOut.nameless),
  ];
}

function segmentFigure({ register, currency }: Analysis, { customers }: Rfm, segment: (typeof rfmSegments)[number]) {
  const code = register.currencies[currency] ?? "";
  const of = customers.filter((one) => one.segment === segment);
  const amount = of.reduce((sum, one) => sum + one.monetary, 0);
  return {
    code: segment,
    label: say(`segment.${segment}`),
    type: "count",
    value: of.length,
    basis: say("rfm.figure.amount", { amount: { amount, currency: code } }),
    prominent: true,
  } as const;
}

function segmentsTable({ register, currency }: Analysis, { customers }: Rfm): ReportTable {
  const code = register.currencies[currency] ?? "";
  const isScored = customers.some(({ segment }) => segment !== null);
  const total = customers.reduce((sum, one) => sum + one.monetary, 0);
  return {
    name: "segments",
    heading: say("rfm.bySegment"),
    columns: [
      { name: "segment", heading: say("computed.segment"), type: "text", total: "label" },
      { name: "advice", heading: say("rfm.advice"), type: "text" },
      { name: "customers", heading: say("abc.customers"), type: "count", total: "sum" },
      { name: "shareOfCustomers", heading: say("abc.shareOfCustomers"), type: "percent", total: "sum", formula: "IF({customers|total}=0,0,{customers}/{customers|total})" },
      { name: "monetary", heading: say("abc.revenue"), type: "amount", currency: code, total: "sum" },
      { name: "share", heading: say("abc.share"), type: "percent", total: "sum", formula: "IF({monetary|total}=0,0,{monetary}/{monetary|total})" },
    ],
    rows: isScored
      ? rfmSegments.map((segment): readonly ReportCell[] => {
          const of = customers.filter((one) => one.segment === segment);
          const amount = of.reduce((sum, one) => sum + one.monetary, 0);
          const share = total === 0 ? 0 : amount / total;
          return [{ text: say(`segment.${segment}`) }, { text: say(`rfm.advice.${segment}`) }, of.length, of.length / customers.length, fromMinor(amount, code), share];
        })
      : [],
    empty: say("rfm.none"),
  };
}

/** How many customers have each pair of scores. */
function gridTable({ customers }: Rfm): ReportTable {
  const isScored = customers.some(({ segment }) => segment !== null);
  const counted = (r: number, f: number) => customers.filter((one) => one.r === r && one.f === f).length;
  return {
    name: "grid",
    heading: say("rfm.grid"),
    columns: [
      { name: "recency", heading: say("rfm.recencyScore"), type: "text", total: "label" },
      ...[1, 2, 3, 4, 5].map((f) => ({ name: `f${f}`, heading: say("rfm.frequencyScore", { score: f }), type: "count", total: "sum", mark: "heat" }) as const),
    ],
    rows: isScored ? SCORES.map((r): readonly ReportCell[] => [{ text: say("rfm.recencyOf", { score: r }) }, ...[1, 2, 3, 4, 5].map((f) => counted(r, f))]) : [],
    empty: say("rfm.none"),
  };
}

/** The best first: by scores, then by what they bought for. */
function customersTable(analysis: Analysis, { customers }: Rfm): ReportTable {
  const code = analysis.register.currencies[analysis.currency] ?? "";
  const points = ({ r, f, m }: RfmCustomer) => (r ?? 0) + (f ?? 0) + (m ?? 0);
  const bestFirst = [...customers].sort((a, b) => points(b) - points(a) || b.monetary - a.monetary);
  return {
    name: "customers",
    heading: say("rfm.byCustomer"),
    columns: [
      ...partyColumns(analysis, "label"),
      { name: "recency", heading: say("rfm.recency"), type: "days" },
      { name: "frequency", heading: say("rfm.frequency"), type: "count", total: "sum" },
      { name: "monetary", heading: say("abc.revenue"), type: "amount", currency: code, total: "sum" },
      { name: "r", heading: say("rfm.r"), type: "count" },
      { name: "f", heading: say("rfm.f"), type: "count" },
      { name: "m", heading: say("rfm.m"), type: "count" },
      { name: "segment", heading: say("computed.segment"), type: "text" },
    ],
    rows: bestFirst.map((one): readonly ReportCell[] => [
      ...shownParty(analysis, one.account).cells,
      one.recency,
      one.frequency,
      fromMinor(one.monetary, code),
      one.r,
      one.f,
      one.m,
      one.segment === null ? null : { text: say(`segment.${one.segment}`) },
    ]),
    empty: say("rfm.none"),
  };
}
