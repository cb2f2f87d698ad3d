import { say } from "../message";
import type { Movement } from "../ledger/movements";
import { fromMinor } from "../money/minorUnits";
import { asOfLine, claimsLine, periodLine, sourcesLine } from "./basisLines";
import { convertedAccountsTable, convertedFigures, convertedTables } from "./convertedParts";
import { currencyParts, type CurrencyPart } from "./currencyParts";
import type { Analysis } from "./analysis";
import type { LedgerView } from "./ledgerView";
import { ledgerWarnings } from "./ledgerNotes";
import { movedAccounts } from "./movedAccounts";
import { chartedBy, partyColumns, shownParty } from "./parties";
import type { Figure, Report, ReportCell, ReportChart, ReportColumn, ReportTable } from "./report";

/** Bars beyond this many cannot be told apart. */
const CHARTED_CUSTOMERS = 15;

/** Each customer's balance at the beginning of the period, what moved it, and what it is on the period's last day. */
export function customerBalancesReport({ specified: { customers: view } }: Analysis): Report {
  const parts = currencyParts(view);
  return {
    code: "customerBalances",
    title: say("customerBalances.title"),
    basis: [asOfLine(view), periodLine(view), sourcesLine(view.register, ["invoices", "invoiceLines", "payments"]), claimsLine(view)],
    warnings: ledgerWarnings(view),
    figures: [...parts.map((part) => balanceFigure(view, part)), ...convertedFigures(view)],
    charts: parts.map((part) => balancesChart(view, part)),
    tables: [...parts.map((part) => balancesTable(view, part)), ...convertedTables(view), ...convertedAccountsTable(view)],
    notes: [say("customerBalances.definition")],
  };
}

function balanceFigure(view: LedgerView, { currency, code, suffix }: CurrencyPart): Figure {
  return {
    code: `balance${suffix}`,
    label: say("customerBalances.closing"),
    type: "amount",
    value: fromMinor(sumOf(view, currency, "closing"), code),
    currency: code,
    basis: say("customerBalances.figure", { count: movedAccounts(view, currency).filter(({ closing }) => closing !== 0).length }),
    prominent: true,
  };
}

function balancesTable(view: LedgerView, { currency, code, suffix }: CurrencyPart): ReportTable {
  const amount = (name: string): ReportColumn => ({ name, heading: say(`customerBalances.${name}`), type: "amount", currency: code, total: "sum" });
  const largestFirst = [...movedAccounts(view, currency)].sort((a, b) => b.closing - a.closing);
  const hasUndated = largestFirst.some(({ undated }) => undated !== 0);
  return {
    name: `balances${suffix}`,
    heading: say("customerBalances.heading"),
    columns: [
      ...partyColumns(view, "label"),
      amount("opening"),
      amount("invoiced"),
      amount("credited"),
      amount("paid"),
      ...(hasUndated ? [amount("undated")] : []),
      amount("closing"),
      { name: "share", heading: say("customerBalances.share"), type: "percent", total: "sum", formula: "IF({closing|total}=0,0,{closing}/{closing|total})" },
    ],
    rows: largestFirst.map((row) => balanceRow(view, row, code, hasUndated)),
    empty: say("customerBalances.none"),
  };
}

function balanceRow(view: LedgerView, row: Movement, code: string, hasUndated: boolean): readonly ReportCell[] {
  const amounts = [row.opening, row.invoiced, -row.credited, -row.paid, ...(hasUndated ? [-row.undated] : []), row.closing];
  return [...shownParty(view, row.account).cells, ...amounts.map((amount) => fromMinor(amount, code)), null];
}

function balancesChart(view: LedgerView, { suffix, code }: CurrencyPart): ReportChart {
  return {
    name: `balances${suffix}`,
    title: say("customerBalances.chart", { count: CHARTED_CUSTOMERS, currency: code }),
    kind: "columns",
    table: `balances${suffix}`,
    categories: chartedBy(view),
    series: ["closing"],
    rows: CHARTED_CUSTOMERS,
  };
}

function sumOf(view: LedgerView, currency: number, of: "closing"): number {
  return movedAccounts(view, currency).reduce((sum, row) => sum + row[of], 0);
}
