import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { CurrencyAging } from "../receivables/aging";
import { agingItemsTable } from "./agingItemsTable";
import type { Analysis } from "./analysis";
import { agedColumns, agedValues, bucketNames } from "./agedColumns";
import { dayTable, isLive, liveItems, liveParties } from "./liveAging";
import type { LedgerView, PartySide } from "./ledgerView";
import { convertedFigures } from "./convertedParts";
import { currencyParts } from "./currencyParts";
import { asOfLine, claimsLine, sourcesLine } from "./basisLines";
import { assumptionNotes, ledgerWarnings } from "./ledgerNotes";
import { chartedBy, partyColumns, shownParty } from "./parties";
import { withoutSuppliers } from "./withoutSuppliers";
import type { Figure, Report, ReportChart, ReportTable } from "./report";

/** Bars beyond this many cannot be told apart. */
const CHARTED_CUSTOMERS = 15;

/** Who owes what since when: by customer, and by open item. Each currency has tables of its own. */
export function agingReport(view: LedgerView): Report {
  return agedReport(view, "aging");
}

/** What we owe suppliers since when. */
export function payablesReport(analysis: Analysis): Report {
  return analysis.payables === null ? withoutSuppliers(analysis, "payables") : agedReport(analysis.payables, "payables");
}

function agedReport(view: LedgerView, code: "aging" | "payables"): Report {
  const parts = currencyParts(view).flatMap((part) => view.aging.currencies.filter(({ currency }) => currency === part.currency).map((one) => ({ one, ...part })));
  return {
    code,
    title: say(`${code}.title`),
    basis: [asOfLine(view), sourcesLine(view.register, ["invoices", "invoiceLines", "payments"]), agingRules(view), claimsLine(view)],
    warnings: ledgerWarnings(view),
    figures: [...parts.flatMap(({ one, code: currency, suffix }) => agingFigures(one, currency, suffix, view.side)), ...convertedFigures(view)],
    charts: parts.flatMap(({ code: currency, suffix }) => agingChart(view, currency, suffix)),
    tables: [...(isLive(view) ? [dayTable(view)] : []), ...parts.flatMap(({ one, code: currency, suffix }) => agedTables(view, one, currency, suffix))],
    notes: [...(isLive(view) ? [say("aging.live.definition")] : []), ...parts.map(({ one, code: currency }) => movementsNote(one, currency)), ...assumptionNotes(view), say(`aging.definition.${view.side}`)],
  };
}

/** Which days count, which limits, and what is done with what is unallocated. */
export function agingRules({ aging }: LedgerView): Message {
  return say("aging.rules", {
    basis: say(`aging.basis.${aging.basis}`),
    limits: aging.limits.join(", "),
    unallocated: say(`aging.unallocated.${aging.unallocated}`),
  });
}

/** What is outstanding, not due, overdue and unallocated in one currency. */
export function agingFigures(one: CurrencyAging, code: string, suffix: string, side: PartySide = "customers"): readonly Figure[] {
  const figure = (name: string, value: number, basis: Message): Figure => ({
    code: `${name}${suffix}`,
    label: say(`aging.${name}`),
    type: "amount",
    value: fromMinor(value, code),
    currency: code,
    basis,
    prominent: true,
  });
  return [
    figure("outstanding", one.total.outstanding, say(`aging.figure.items.${side}`, { count: one.openItems, parties: one.accounts.length })),
    figure("overdue", one.overdue, say("aging.figure.invoices", { count: one.overdueItems })),
    figure("notDue", one.total.notDue, say("aging.figure.notDue")),
    figure("unallocated", one.total.unallocated, say("aging.figure.unallocated")),
  ];
}

function agedTables(view: LedgerView, one: CurrencyAging, code: string, suffix: string): readonly ReportTable[] {
  const parties = partiesTable(view, one, code, suffix);
  const items = agingItemsTable(view, one, code, suffix);
  return isLive(view) ? [liveParties(parties, items.name, view), liveItems(items, view)] : [parties, items];
}

function partiesTable(view: LedgerView, one: CurrencyAging, code: string, suffix: string): ReportTable {
  const largestFirst = [...one.accounts].sort((a, b) => b.outstanding - a.outstanding);
  return {
    name: `customers${suffix}`,
    heading: say(`aging.by.${view.side}`),
    columns: [
      ...partyColumns(view, "label"),
      ...agedColumns(view.aging.limits, code),
    ],
    rows: largestFirst.map((row) => [...shownParty(view, row.account).cells, ...agedValues(row, code)]),
    empty: say("aging.nothingOpen"),
  };
}

function agingChart(view: LedgerView, code: string, suffix: string): readonly ReportChart[] {
  return [
    {
      name: `byCustomer${suffix}`,
      title: say(`aging.chart.by.${view.side}`, { count: CHARTED_CUSTOMERS, currency: code }),
      kind: "stackedColumns",
      table: `customers${suffix}`,
      categories: chartedBy(view),
      series: bucketNames(view.aging.limits),
      rows: CHARTED_CUSTOMERS,
    },
  ];
}

/** Invoiced less credited less paid, summed apart from the aging, is what is outstanding. */
function movementsNote({ movements, total }: CurrencyAging, currency: string): Message {
  const money = (amount: number) => ({ amount, currency });
  return say("aging.movements", {
    invoiced: money(movements.invoiced),
    credited: money(movements.credited),
    paid: money(movements.paid),
    outstanding: money(total.outstanding),
  });
}
