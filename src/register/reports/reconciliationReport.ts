import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import { controlBalance, type ControlBalance } from "../reconciliation/controlBalance";
import { explain, type Explanation } from "../reconciliation/explain";
import { reconcile, type ReconciledAccount } from "../reconciliation/reconcile";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, periodLine, sourcesLine } from "./basisLines";
import { documentLink, paymentLink } from "./documentLink";
import type { LedgerView } from "./ledgerView";
import { ledgerWarnings } from "./ledgerNotes";
import { shownDay } from "./openItemParts";
import { partyColumns, shownParty } from "./parties";
import type { Figure, Report, ReportCell, ReportColumn, ReportTable } from "./report";

/** Customers, and suppliers where there are any, against the general ledger and against what is stated of each. */
export function reconciliationReport({ specified: { customers, suppliers } }: Analysis): Report {
  const sides = [customers, ...(suppliers === null ? [] : [suppliers])].map(sideOf);
  const missing = sides.filter(({ control }) => control === undefined);
  return {
    code: "reconciliation",
    title: say("reconciliation.title"),
    basis: [asOfLine(customers), periodLine(customers), sourcesLine(customers.register, ["customers", "invoices", "invoiceLines", "payments"]), claimsLine(customers)],
    warnings: [...missing.map(({ view }) => say(`reconciliation.noControl.${view.side}`, { accounts: accountsAsked(view).join(", ") })), ...ledgerWarnings(customers)],
    figures: sides.flatMap(differenceFigure),
    charts: [],
    tables: sides.flatMap((side) => [controlTable(side), partiesTable(side), ...(side.control === undefined ? [] : [explanationsTable(side)])]),
    notes: [say("reconciliation.definition"), ...(customers.aging.currencies.length > 1 ? [say("reconciliation.oneCurrency", { currency: codeOf(customers) })] : [])],
  };
}

/** The accounts in the ledger's main currency beside what is stated of them. */
export function reconciledAccounts(view: LedgerView): readonly ReconciledAccount[] {
  return reconcile(view.ledger, view.movements.get(view.currency) ?? [], view.currency, view.register.statedOn);
}

interface Side {
  readonly view: LedgerView;
  readonly code: string;
  readonly accounts: readonly ReconciledAccount[];
  readonly opening: number;
  readonly closing: number;
  readonly control: ControlBalance | undefined;
}

function sideOf(view: LedgerView): Side {
  const accounts = reconciledAccounts(view);
  const sum = (of: "opening" | "closing") => accounts.reduce((total, account) => total + account[of], 0);
  const control = controlBalance(view.register.generalAccounts, accountsAsked(view), view.side, codeOf(view));
  return { view, code: codeOf(view), accounts, opening: sum("opening"), closing: sum("closing"), control };
}

function accountsAsked({ settings, side }: LedgerView): readonly string[] {
  return settings[side === "customers" ? "control.receivables" : "control.payables"];
}

function differenceFigure({ view, code, closing, control }: Side): readonly Figure[] {
  const difference = control === undefined || control.closing === null ? null : fromMinor(closing - control.closing, code);
  return [
    {
      code: view.side === "customers" ? "difference" : "supplierDifference",
      label: say(`reconciliation.difference.${view.side}`),
      type: "amount",
      value: difference,
      currency: code,
      basis: control === undefined ? say("reconciliation.noFigure") : say("reconciliation.from", { accounts: control.accounts.join(", "), sheet: control.sheet }),
      prominent: true,
    },
  ];
}

function controlTable({ view, code, opening, closing, control }: Side): ReportTable {
  const amount = (name: string): ReportColumn => ({ name, heading: say(`reconciliation.${name}`), type: "amount", currency: code });
  const main = (minor: number | null) => (minor === null ? null : fromMinor(minor, code));
  const moved = control === undefined || control.opening === null || control.closing === null ? null : control.closing - control.opening;
  const row = (what: Message, ours: number, theirs: number | null): readonly ReportCell[] => [{ text: what }, main(ours), main(theirs), theirs === null ? null : main(ours - theirs)];
  return {
    name: view.side === "customers" ? "control" : "supplierControl",
    heading: say(`reconciliation.heading.${view.side}`),
    columns: [
      { name: "what", heading: say("reconciliation.what"), type: "text" },
      amount("ledger"),
      amount("control"),
      { ...amount("difference"), formula: 'IF({control}="","",{ledger}-{control})', mark: "overdue" },
    ],
    rows: [
      row(say("reconciliation.openingOn", { day: { day: view.period.from } }), opening, control?.opening ?? null),
      row(say("reconciliation.movements"), closing - opening, moved),
      row(say("reconciliation.closingOn", { day: { day: view.period.to } }), closing, control?.closing ?? null),
    ],
    empty: say("customerBalances.none"),
  };
}

function partiesTable({ view, code, accounts }: Side): ReportTable {
  const amount = (name: string): ReportColumn => ({ name, heading: say(`reconciliation.${name}`), type: "amount", currency: code, total: "sum" });
  const main = (minor: number | null) => (minor === null ? null : fromMinor(minor, code));
  const size = ({ difference }: ReconciledAccount) => Math.abs(difference ?? 0);
  const worstFirst = [...accounts].filter(isWorthARow).sort((a, b) => size(b) - size(a) || Math.abs(b.closing) - Math.abs(a.closing));
  return {
    name: view.side,
    heading: say(`aging.by.${view.side}`),
    columns: [
      ...partyColumns(view, "label"),
      amount("opening"),
      amount("movements"),
      amount("closing"),
      amount("stated"),
      { ...amount("difference"), formula: 'IF({stated}="","",{closing}-{stated})', mark: "overdue" },
    ],
    rows: worstFirst.map((row): readonly ReportCell[] => [
      ...shownParty(view, row.account).cells,
      main(row.opening),
      main(row.movements),
      main(row.closing),
      main(row.stated),
      main(row.difference),
    ]),
    empty: say("customerBalances.none"),
  };
}

function isWorthARow({ opening, movements, closing, stated }: ReconciledAccount): boolean {
  return opening !== 0 || movements !== 0 || closing !== 0 || (stated ?? 0) !== 0;
}

function explanationsTable({ view, code, closing, control }: Side): ReportTable {
  const difference = control?.closing === undefined || control.closing === null ? 0 : closing - control.closing;
  return {
    name: view.side === "customers" ? "explanations" : "supplierExplanations",
    heading: say("reconciliation.explanations"),
    columns: [
      ...partyColumns(view),
      { name: "date", heading: say("report.date"), type: "date" },
      { name: "document", heading: say("report.document"), type: "identifier" },
      { name: "amount", heading: say("openItems.amount"), type: "amount", currency: code },
      { name: "why", heading: say("reconciliation.why"), type: "text" },
    ],
    rows: explain(view.ledger, view.currency, difference).map((one) => explanationRow(view, one, code)),
    empty: say(difference === 0 ? "reconciliation.agrees" : "reconciliation.unexplained"),
  };
}

function explanationRow(view: LedgerView, one: Explanation, code: string): readonly ReportCell[] {
  return [
    ...shownParty(view, one.account).cells,
    shownDay(one.day),
    one.payment === -1 ? documentLink(view, one.document, true) : paymentLink(view, one.payment, true),
    fromMinor(one.amount, code),
    { text: say(`reconciliation.why.${one.why}`) },
  ];
}

function codeOf({ register, currency }: LedgerView): string {
  return register.currencies[currency] ?? "";
}
