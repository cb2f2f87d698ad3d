import { say } from "../message";
import { fromMinor, toMinor } from "../money/minorUnits";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, sourcesLine } from "./basisLines";
import { ledgerWarnings } from "./ledgerNotes";
import { partyColumns, shownParty } from "./parties";
import { perAnalysis } from "./perAnalysis";
import type { Report, ReportCell, ReportTable } from "./report";

/** Minor units. */
interface LimitUse {
  readonly account: number;
  readonly limit: number;
  readonly outstanding: number;
  readonly overdue: number;
}

/** Who has used how much of the credit that it was granted. */
export function creditLimitsReport(analysis: Analysis): Report {
  const uses = usesOf(analysis);
  const { register, currency, settings } = analysis;
  const code = register.currencies[currency] ?? "";
  const warnAt = settings["credit.warnAt"] / 100;
  const over = uses.filter((one) => one.outstanding > one.limit);
  const near = uses.filter((one) => one.outstanding <= one.limit && one.outstanding >= warnAt * one.limit && one.outstanding > 0);
  const beyond = over.reduce((sum, one) => sum + one.outstanding - one.limit, 0);
  return {
    code: "creditLimits",
    title: say("creditLimits.title"),
    basis: [asOfLine(analysis), sourcesLine(register, ["customers", "invoices", "invoiceLines", "payments"]), say("creditLimits.rule", { share: settings["credit.warnAt"], currency: code }), claimsLine(analysis)],
    warnings: [...ledgerWarnings(analysis), ...withoutLimit(analysis)],
    figures: [
      { code: "overLimit", label: say("creditLimits.over"), type: "count", value: over.length, basis: say("creditLimits.figure.beyond", { amount: { amount: beyond, currency: code } }), prominent: true },
      { code: "nearLimit", label: say("creditLimits.near"), type: "count", value: near.length, basis: say("creditLimits.figure.near", { share: settings["credit.warnAt"] }), prominent: true },
      { code: "limits", label: say("creditLimits.granted"), type: "amount", value: fromMinor(uses.reduce((sum, one) => sum + one.limit, 0), code), currency: code, basis: say("abc.figure.customers", { count: uses.length }), prominent: true },
    ],
    charts: [],
    tables: [usesTable(analysis, uses, warnAt)],
    notes: [say("creditLimits.definition")],
  };
}

/** Customers with a limit, those who have used most of theirs first. */
const usesOf = perAnalysis(({ register, aging, currency }): readonly LimitUse[] => {
  const code = register.currencies[currency] ?? "";
  const limits = register.customers.values.get("creditLimit") ?? [];
  const owing = new Map(aging.currencies.find((one) => one.currency === currency)?.accounts.map((row) => [row.account, row]));
  const uses = limits.flatMap((limit, account): readonly LimitUse[] => {
    if (typeof limit !== "number") return [];
    const owes = owing.get(account);
    return [{ account, limit: toMinor(limit, code), outstanding: owes?.outstanding ?? 0, overdue: owes?.overdue ?? 0 }];
  });
  const used = ({ limit, outstanding }: LimitUse) => (outstanding <= 0 ? 0 : limit > 0 ? outstanding / limit : Infinity);
  const sooner = (a: LimitUse, b: LimitUse) => (used(a) === used(b) ? 0 : used(b) - used(a));
  return uses.sort((a, b) => sooner(a, b) || b.outstanding - a.outstanding || b.limit - a.limit || a.account - b.account);
});

function withoutLimit(analysis: Analysis) {
  const { aging, currency } = analysis;
  const limited = new Set(usesOf(analysis).map(({ account }) => account));
  const owing = aging.currencies.find((one) => one.currency === currency)?.accounts.filter((row) => row.outstanding > 0 && !limited.has(row.account)) ?? [];
  return limited.size === 0 || owing.length === 0 ? [] : [say("creditLimits.without", { count: owing.length })];
}

function usesTable(analysis: Analysis, uses: readonly LimitUse[], warnAt: number): ReportTable {
  const code = analysis.register.currencies[analysis.currency] ?? "";
  const note = ({ limit, outstanding }: LimitUse): ReportCell =>
    outstanding > limit ? { text: say("creditLimits.note.over") } : outstanding > 0 && outstanding >= warnAt * limit ? { text: say("creditLimits.note.near") } : null;
  return {
    name: "limits",
    heading: say("creditLimits.byCustomer"),
    columns: [
      ...partyColumns(analysis, "label"),
      { name: "limit", heading: say("creditLimits.limit"), type: "amount", currency: code, total: "sum" },
      { name: "outstanding", heading: say("aging.outstanding"), type: "amount", currency: code, total: "sum" },
      { name: "overdue", heading: say("aging.overdue"), type: "amount", currency: code, total: "sum", mark: "overdue" },
      { name: "free", heading: say("creditLimits.free"), type: "amount", currency: code, formula: "{limit}-{outstanding}" },
      { name: "use", heading: say("creditLimits.use"), type: "percent", mark: "bar", formula: 'IF({limit}>0,{outstanding}/{limit},"")' },
      { name: "note", heading: say("report.note"), type: "text" },
    ],
    rows: uses.map((one): readonly ReportCell[] => [
      ...shownParty(analysis, one.account).cells,
      fromMinor(one.limit, code),
      fromMinor(one.outstanding, code),
      fromMinor(one.overdue, code),
      fromMinor(one.limit - one.outstanding, code),
      one.limit > 0 ? one.outstanding / one.limit : null,
      note(one),
    ]),
    empty: say("creditLimits.none"),
  };
}
