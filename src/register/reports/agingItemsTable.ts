import { say } from "../message";
import { NOT_DUE, UNALLOCATED } from "../receivables/agedItems";
import type { CurrencyAging } from "../receivables/aging";
import { agedColumns, agedValues } from "./agedColumns";
import { MOST_LINKS } from "./documentLink";
import type { LedgerView } from "./ledgerView";
import { itemDocument, itemNote, itemsInOrder, shownDay } from "./openItemParts";
import { partyColumns, shownParty } from "./parties";
import type { ReportCell, ReportTable } from "./report";

/** Every open item, by customer and due date; each leads to its row on the sheet that it came from. */
export function agingItemsTable(view: LedgerView, one: CurrencyAging, code: string, suffix: string): ReportTable {
  const items = itemsInOrder(view, one.currency);
  const isLinked = items.length <= MOST_LINKS;
  return {
    name: `items${suffix}`,
    heading: say("aging.byItem"),
    columns: [
      ...partyColumns(view, "label"),
      ...agedColumns(view.aging.limits, code),
      { name: "document", heading: say("report.document"), type: "identifier" },
      { name: "date", heading: say("report.date"), type: "date" },
      { name: "due", heading: say("report.due"), type: "date" },
      { name: "days", heading: say(view.aging.basis === "dueDate" ? "report.daysPastDue" : "report.days"), type: "days" },
      { name: "note", heading: say("report.note"), type: "text" },
    ],
    rows: items.map((k) => itemRow(view, k, code, isLinked)),
    empty: say("aging.nothingOpen"),
  };
}

function itemRow(view: LedgerView, k: number, code: string, isLinked: boolean): readonly ReportCell[] {
  const { items, limits } = view.aging;
  const { documents, payments } = view.ledger.books;
  const bucket = items.bucket[k] ?? NOT_DUE;
  const amount = items.amount[k] ?? 0;
  const inBucket = (which: number) => (bucket === which ? amount : 0);
  const document = items.document[k] ?? -1;
  const isClaim = bucket !== UNALLOCATED;
  const date = document === -1 ? payments.day[items.payment[k] ?? -1] : documents.date[document];
  const aged = {
    notDue: inBucket(NOT_DUE),
    buckets: [...limits, Infinity].map((_, b) => inBucket(b + 1)),
    unallocated: inBucket(UNALLOCATED),
    outstanding: amount,
  };
  return [
    ...shownParty(view, items.account[k] ?? 0).cells,
    ...agedValues(aged, code),
    itemDocument(view, k, isLinked),
    shownDay(date),
    isClaim ? shownDay(documents.due[document]) : null,
    isClaim ? (items.days[k] ?? 0) : null,
    itemNote(view, k),
  ];
}
