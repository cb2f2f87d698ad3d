import { abcClasses, type AbcClass } from "../customer/classes";
import type { KeptCustomer, KeptRun } from "../changes/keptRun";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { Analysis } from "./analysis";
import { asOfLine, revenueLine, sourcesLine } from "./basisLines";
import { allBuyingOf, beforeOf, keptBefore, keptRunOf } from "./classified";
import { partyColumns, shownParty } from "./parties";
import { perAnalysis } from "./perAnalysis";
import type { Figure, Report, ReportCell, ReportColumn, ReportTable } from "./report";

interface Change {
  readonly account: number;
  readonly before: KeptCustomer | undefined;
  readonly now: KeptCustomer;
}

/** What has changed since the reports were last made: who came, who went, who moved, and whose debt grew or fell. */
export function sinceLastReport(analysis: Analysis): Report {
  const { register } = analysis;
  const before = beforeOf(analysis);
  const isComparable = before !== null && before.currency === keptRunOf(analysis).currency;
  return {
    code: "sinceLast",
    title: say("sinceLast.title"),
    basis: [
      asOfLine(analysis),
      before === null ? say("sinceLast.noRun") : say("sinceLast.comparedWith", { day: { day: before.asOf } }),
      sourcesLine(register, ["customers", "invoices", "invoiceLines", "payments"]),
      revenueLine(analysis.settings),
      say("sinceLast.rule", { former: analysis.settings["lifeCycle.activeMonths"] }),
    ],
    warnings: [],
    figures: isComparable ? figures(analysis, before) : [],
    charts: [],
    tables: [moversTable(analysis), arrivalsTable(analysis), lostTable(analysis), overdueTable(analysis)],
    notes: [say("sinceLast.definition")],
  };
}

const changesOf = perAnalysis((analysis): readonly Change[] => {
  const { ledger } = analysis;
  const before = beforeOf(analysis);
  const now = keptRunOf(analysis);
  if (before?.currency !== now.currency) return [];
  return ledger.books.accounts.id.flatMap((id, account): readonly Change[] => {
    const kept = keptBefore(now, id);
    return kept === undefined ? [] : [{ account, before: keptBefore(before, id), now: kept }];
  });
});

const buys = (one: KeptCustomer | undefined): boolean => one !== undefined && (one.cycle === "new" || one.cycle === "active");

/** Those that bought for the first time since. */
const arrivedOf = perAnalysis((analysis) => changesOf(analysis).filter(({ before, now }) => now.cycle !== "prospect" && (before === undefined || before.cycle === "prospect")));

const lostOf = perAnalysis((analysis) => changesOf(analysis).filter(({ before, now }) => buys(before) && !buys(now)));

/** Those whose class is another one; who had none before is new and no mover. */
const moversOf = perAnalysis((analysis) =>
  changesOf(analysis).filter((one): one is Change & { readonly before: KeptCustomer & { class: AbcClass }; readonly now: KeptCustomer & { class: AbcClass } } => {
    const { before, now } = one;
    const was = before?.class ?? null;
    return was !== null && now.class !== null && was !== now.class;
  }),
);

const overdueOf = perAnalysis((analysis) => changesOf(analysis).filter(({ before, now }) => (before?.overdue ?? 0) !== now.overdue));

function figures(analysis: Analysis, before: KeptRun): readonly Figure[] {
  const { currency } = before;
  const sum = (run: KeptRun, of: "outstanding" | "overdue") => [...run.customers.values()].reduce((total, one) => total + one[of], 0);
  const now = keptRunOf(analysis);
  const count = (code: string, value: number): Figure => ({ code, label: say(`sinceLast.${code}`), type: "count", value, prominent: true });
  const amount = (code: "outstanding" | "overdue"): Figure => ({
    code: `${code}Change`,
    label: say(`sinceLast.${code}Change`),
    type: "amount",
    value: fromMinor(sum(now, code) - sum(before, code), currency),
    currency,
    basis: say("sinceLast.figure.fromTo", { from: { amount: sum(before, code), currency }, to: { amount: sum(now, code), currency } }),
    prominent: true,
  });
  return [amount("outstanding"), amount("overdue"), count("arrived", arrivedOf(analysis).length), count("lost", lostOf(analysis).length), count("movers", moversOf(analysis).length)];
}

/** Up before down, the furthest first. */
function moversTable(analysis: Analysis): ReportTable {
  const rank = (name: AbcClass) => abcClasses.indexOf(name);
  const { revenue } = allBuyingOf(analysis);
  const rows = [...moversOf(analysis)].sort((a, b) => rank(a.now.class) - rank(a.before.class) - (rank(b.now.class) - rank(b.before.class)) || (revenue[b.account] ?? 0) - (revenue[a.account] ?? 0));
  return table(analysis, "movers", rows, [
    { name: "before", heading: say("computed.abcBefore"), type: "text", value: ({ before }) => before?.class ?? null },
    { name: "now", heading: say("computed.abcClass"), type: "text", mark: "class", value: ({ now }) => now.class },
    { name: "direction", heading: say("sinceLast.direction"), type: "text", value: ({ before, now }) => ({ text: say((now.class ?? "") < (before?.class ?? "") ? "sinceLast.up" : "sinceLast.down") }) },
    revenueColumn(analysis),
  ]);
}

function arrivalsTable(analysis: Analysis): ReportTable {
  return table(analysis, "arrived", byRevenue(analysis, arrivedOf(analysis)), [cycleColumn(), revenueColumn(analysis), outstandingColumn(analysis)]);
}

function lostTable(analysis: Analysis): ReportTable {
  return table(analysis, "lost", byRevenue(analysis, lostOf(analysis)), [
    { name: "cycleBefore", heading: say("sinceLast.cycleBefore"), type: "text", value: ({ before }) => (before ? { text: say(`lifeCycle.${before.cycle}`) } : null) },
    cycleColumn(),
    revenueColumn(analysis),
    outstandingColumn(analysis),
  ]);
}

/** The largest change first, whichever way. */
function overdueTable(analysis: Analysis): ReportTable {
  const code = currencyOf(analysis);
  const change = ({ before, now }: Change) => now.overdue - (before?.overdue ?? 0);
  const rows = [...overdueOf(analysis)].sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)) || a.account - b.account);
  const amount = { type: "amount", currency: code, total: "sum" } as const;
  return table(analysis, "overdue", rows, [
    { name: "overdueBefore", heading: say("sinceLast.overdueBefore"), ...amount, value: ({ before }) => fromMinor(before?.overdue ?? 0, code) },
    { name: "overdueNow", heading: say("sinceLast.overdueNow"), ...amount, mark: "overdue", value: ({ now }) => fromMinor(now.overdue, code) },
    { name: "change", heading: say("overview.change"), ...amount, formula: "{overdueNow}-{overdueBefore}", value: (one) => fromMinor(change(one), code) },
  ]);
}

interface ChangeColumn extends ReportColumn {
  readonly value: (change: Change) => ReportCell;
}

function table(analysis: Analysis, name: string, changes: readonly Change[], columns: readonly ChangeColumn[]): ReportTable {
  const lines = analysis.settings["sales.lines"];
  return {
    name,
    heading: heading(name, changes.length, lines),
    columns: [...partyColumns(analysis, "label"), ...columns.map(({ value: _, ...column }) => column)],
    rows: changes.slice(0, lines).map((change): readonly ReportCell[] => [...shownParty(analysis, change.account).cells, ...columns.map(({ value }) => value(change))]),
    empty: say(`sinceLast.${name}.none`),
  };
}

function heading(name: string, count: number, lines: number): Message {
  const what = say(`sinceLast.${name}.heading`);
  return count > lines ? say("sinceLast.cut", { what, lines, count }) : what;
}

function cycleColumn(): ChangeColumn {
  return { name: "cycle", heading: say("computed.lifeCycle"), type: "text", value: ({ now }) => ({ text: say(`lifeCycle.${now.cycle}`) }) };
}

function revenueColumn(analysis: Analysis): ChangeColumn {
  const { revenue } = allBuyingOf(analysis);
  const code = currencyOf(analysis);
  return { name: "revenue", heading: say("sinceLast.allRevenue"), type: "amount", currency: code, total: "sum", value: ({ account }) => fromMinor(revenue[account] ?? 0, code) };
}

function outstandingColumn(analysis: Analysis): ChangeColumn {
  const code = currencyOf(analysis);
  return { name: "outstanding", heading: say("aging.outstanding"), type: "amount", currency: code, total: "sum", value: ({ now }) => fromMinor(now.outstanding, code) };
}

function byRevenue(analysis: Analysis, changes: readonly Change[]): readonly Change[] {
  const { revenue } = allBuyingOf(analysis);
  return [...changes].sort((a, b) => (revenue[b.account] ?? 0) - (revenue[a.account] ?? 0) || a.account - b.account);
}

function currencyOf({ register, currency }: Analysis): string {
  return register.currencies[currency] ?? "";
}
