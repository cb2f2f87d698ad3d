import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { CurrencyAging } from "../receivables/aging";
import { agingItemsTable } from "./agingItemsTable";
import { agedColumns, agedValues, bucketNames } from "./agedColumns";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, sourcesLine } from "./basisLines";
import { assumptionNotes, ledgerWarnings } from "./ledgerNotes";
import { chartedBy, partyColumns, shownParty } from "./parties";
import type { Figure, Report, ReportChart, ReportTable } from "./report";

/** Bars beyond this many cannot be told apart. */
const CHARTED_CUSTOMERS = 15;

/** Who owes what since when: by customer, and by open item. Each currency has tables of its own. */
export function agingReport(analysis: Analysis): Report {
  const inMainFirst = [...analysis.aging.currencies].sort((a, b) => Number(b.currency === analysis.currency) - Number(a.currency === analysis.currency));
  const parts = inMainFirst.map((one) => ({ one, code: codeOf(analysis, one), suffix: one.currency === analysis.currency ? "" : `_${codeOf(analysis, one)}` }));
  return {
    code: "aging",
    title: say("aging.title"),
    basis: [asOfLine(analysis), sourcesLine(analysis.register, ["invoices", "invoiceLines", "payments"]), rulesLine(analysis), claimsLine(analysis)],
    warnings: ledgerWarnings(analysis),
    figures: parts.flatMap(({ one, code, suffix }) => agingFigures(one, code, suffix)),
    charts: parts.flatMap(({ code, suffix }) => agingChart(analysis, code, suffix)),
    tables: parts.flatMap(({ one, code, suffix }) => [customersTable(analysis, one, code, suffix), agingItemsTable(analysis, one, code, suffix)]),
    notes: [...parts.map(({ one, code }) => movementsNote(one, code)), ...assumptionNotes(analysis), say("aging.definition")],
  };
}

function rulesLine({ aging }: Analysis): Message {
  return say("aging.rules", {
    basis: say(`aging.basis.${aging.basis}`),
    limits: aging.limits.join(", "),
    unallocated: say(`aging.unallocated.${aging.unallocated}`),
  });
}

/** What is outstanding, not due, overdue and unallocated in one currency. */
export function agingFigures(one: CurrencyAging, code: string, suffix: string): readonly Figure[] {
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
    figure("outstanding", one.total.outstanding, say("aging.figure.items", { count: one.openItems, customers: one.accounts.length })),
    figure("overdue", one.overdue, say("aging.figure.invoices", { count: one.overdueItems })),
    figure("notDue", one.total.notDue, say("aging.figure.notDue")),
    figure("unallocated", one.total.unallocated, say("aging.figure.unallocated")),
  ];
}

function customersTable(analysis: Analysis, one: CurrencyAging, code: string, suffix: string): ReportTable {
  const largestFirst = [...one.accounts].sort((a, b) => b.outstanding - a.outstanding);
  return {
    name: `customers${suffix}`,
    heading: say("aging.byCustomer"),
    columns: [
      ...partyColumns(analysis, "label"),
      ...agedColumns(analysis.aging.limits, code),
    ],
    rows: largestFirst.map((row) => [...shownParty(analysis, row.account).cells, ...agedValues(row, code)]),
    empty: say("aging.nothingOpen"),
  };
}

function agingChart(analysis: Analysis, code: string, suffix: string): readonly ReportChart[] {
  return [
    {
      name: `byCustomer${suffix}`,
      title: say("aging.chart.byCustomer", { count: CHARTED_CUSTOMERS, currency: code }),
      kind: "stackedColumns",
      table: `customers${suffix}`,
      categories: chartedBy(analysis),
      series: bucketNames(analysis.aging.limits),
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

function codeOf({ register }: Analysis, { currency }: CurrencyAging): string {
  return register.currencies[currency] ?? "";
}
