import { say } from "../message";
import { fromMinor } from "../money/minorUnits";
import { UNALLOCATED } from "../receivables/agedItems";
import { agingFigures, agingRules } from "./agingReport";
import { asOfLine, claimsLine, sourcesLine } from "./basisLines";
import { currencyParts, type CurrencyPart } from "./currencyParts";
import { MOST_LINKS } from "./documentLink";
import type { LedgerView } from "./ledgerView";
import { assumptionNotes, ledgerWarnings } from "./ledgerNotes";
import { itemDocument, itemNote, itemsInOrder, shownDay } from "./openItemParts";
import { partyColumns, shownParty } from "./parties";
import type { Report, ReportCell, ReportTable } from "./report";

/** Every open item by customer and due date: what it was, what has come off it, what is left. */
export function openItemsReport(view: LedgerView): Report {
  const parts = currencyParts(view);
  return {
    code: "openItems",
    title: say("openItems.title"),
    basis: [asOfLine(view), sourcesLine(view.register, ["invoices", "invoiceLines", "payments"]), agingRules(view), claimsLine(view)],
    warnings: ledgerWarnings(view),
    figures: view.aging.currencies.flatMap((one) => {
      const part = parts.find(({ currency }) => currency === one.currency);
      return part === undefined ? [] : agingFigures(one, part.code, part.suffix);
    }),
    charts: [],
    tables: parts.map((part) => itemsTable(view, part)),
    notes: [...assumptionNotes(view), say("openItems.definition")],
  };
}

function itemsTable(view: LedgerView, { currency, code, suffix }: CurrencyPart): ReportTable {
  const items = itemsInOrder(view, currency);
  const isLinked = items.length <= MOST_LINKS;
  return {
    name: `items${suffix}`,
    heading: say("aging.byItem"),
    columns: [
      ...partyColumns(view, "label"),
      { name: "document", heading: say("report.document"), type: "identifier" },
      { name: "date", heading: say("report.date"), type: "date" },
      { name: "due", heading: say("report.due"), type: "date" },
      { name: "days", heading: say("report.daysPastDue"), type: "days", mark: "overdue" },
      { name: "amount", heading: say("openItems.amount"), type: "amount", currency: code, total: "sum" },
      { name: "settled", heading: say("openItems.settled"), type: "amount", currency: code, total: "sum" },
      { name: "open", heading: say("openItems.left"), type: "amount", currency: code, total: "sum" },
      { name: "note", heading: say("report.note"), type: "text" },
    ],
    rows: items.map((k) => itemRow(view, k, code, isLinked)),
    empty: say("aging.nothingOpen"),
  };
}

function itemRow(view: LedgerView, k: number, code: string, isLinked: boolean): readonly ReportCell[] {
  const { items } = view.aging;
  const { documents, payments } = view.ledger.books;
  const document = items.document[k] ?? -1;
  const payment = items.payment[k] ?? -1;
  const isClaim = items.bucket[k] !== UNALLOCATED;
  const left = items.amount[k] ?? 0;
  const amount = (document === -1 ? -(payments.amount[payment] ?? 0) : documents.amount[document]) ?? 0;
  const due = documents.due[document];
  return [
    ...shownParty(view, items.account[k] ?? 0).cells,
    itemDocument(view, k, isLinked),
    shownDay(document === -1 ? payments.day[payment] : documents.date[document]),
    isClaim ? shownDay(due) : null,
    isClaim && shownDay(due) !== null ? view.asOf - (due ?? view.asOf) : null,
    fromMinor(amount, code),
    fromMinor(amount - left, code),
    fromMinor(left, code),
    itemNote(view, k),
  ];
}
