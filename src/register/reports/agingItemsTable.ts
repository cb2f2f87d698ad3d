import { cellAddress } from "../address";
import { NO_DAY, type Day } from "../calendar/day";
import { dateFrom, dueFrom } from "../ledger/documents";
import { compareNumbers } from "../ledger/order";
import { say, type Message } from "../message";
import { NOT_DUE, UNALLOCATED } from "../receivables/agedItems";
import type { CurrencyAging } from "../receivables/aging";
import type { Positions } from "../register";
import { agedColumns, agedValues } from "./agedColumns";
import type { Analysis } from "./analysis";
import { partyColumns, shownParty } from "./parties";
import type { ReportCell, ReportTable } from "./report";

/** Links beyond this many make the tab slow to open. */
const MOST_LINKS = 5000;

/** Every open item, by customer and due date; each leads to its row on the sheet that it came from. */
export function agingItemsTable(analysis: Analysis, one: CurrencyAging, code: string, suffix: string): ReportTable {
  const items = itemsInOrder(analysis, one.currency);
  const isLinked = items.length <= MOST_LINKS;
  return {
    name: `items${suffix}`,
    heading: say("aging.byItem"),
    columns: [
      ...partyColumns(analysis, "label"),
      ...agedColumns(analysis.aging.limits, code),
      { name: "document", heading: say("report.document"), type: "identifier" },
      { name: "date", heading: say("report.date"), type: "date" },
      { name: "due", heading: say("report.due"), type: "date" },
      { name: "days", heading: say(analysis.aging.basis === "dueDate" ? "report.daysPastDue" : "report.days"), type: "days" },
      { name: "note", heading: say("report.note"), type: "text" },
    ],
    rows: items.map((k) => itemRow(analysis, k, code, isLinked)),
    empty: say("aging.nothingOpen"),
  };
}

function itemsInOrder({ aging, ledger }: Analysis, currency: number): readonly number[] {
  const { items } = aging;
  const { accounts, documents } = ledger.books;
  const idOf = (k: number) => accounts.id[items.account[k] ?? -1] ?? "";
  const dueOf = (k: number) => dayOfItem({ aging, ledger }, k);
  const numberOf = (k: number) => documents.number[items.document[k] ?? -1] ?? "";
  const open: number[] = [];
  for (let k = 0; k < items.count; k++) if (items.currency[k] === currency && items.amount[k] !== 0) open.push(k);
  return open.sort(
    (a, b) =>
      compareNumbers(idOf(a), idOf(b)) ||
      dueOf(a) - dueOf(b) ||
      compareNumbers(numberOf(a), numberOf(b)) ||
      (items.amount[b] ?? 0) - (items.amount[a] ?? 0),
  );
}

/** The due date of a claim, and the own date of what is unallocated. */
function dayOfItem({ aging, ledger }: Pick<Analysis, "aging" | "ledger">, k: number): Day {
  const { documents, payments } = ledger.books;
  const document = aging.items.document[k] ?? -1;
  if (document === -1) return payments.day[aging.items.payment[k] ?? -1] ?? NO_DAY;
  const column = aging.items.bucket[k] === UNALLOCATED ? documents.date : documents.due;
  return column[document] ?? NO_DAY;
}

function itemRow(analysis: Analysis, k: number, code: string, isLinked: boolean): readonly ReportCell[] {
  const { items, limits } = analysis.aging;
  const { documents, payments } = analysis.ledger.books;
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
    ...shownParty(analysis, items.account[k] ?? 0).cells,
    ...agedValues(aged, code),
    documentCell(analysis, k, isLinked),
    shownDay(date),
    isClaim ? shownDay(documents.due[document]) : null,
    isClaim ? (items.days[k] ?? 0) : null,
    noteCell(analysis, k),
  ];
}

function documentCell({ register, aging, ledger }: Analysis, k: number, isLinked: boolean): ReportCell {
  const { documents } = ledger.books;
  const document = aging.items.document[k] ?? -1;
  const payment = aging.items.payment[k] ?? -1;
  const shows = document === -1 ? (register.payments.reference[payment] ?? "") : (documents.number[document] ?? "");
  if (!isLinked || shows === "") return shows;
  const invoice = documents.invoice[document] ?? -1;
  if (document === -1) return linked(register.payments.at, payment, shows);
  return invoice === -1 ? linked(register.lines.at, documents.line[document] ?? -1, shows) : linked(register.invoices.at, invoice, shows);

  function linked(at: Positions, row: number, text: string): ReportCell {
    const source = register.sources[at.source[row] ?? -1];
    if (source === undefined) return text;
    const column = source.columns.get("invoiceNumber") ?? 0;
    return { link: { sheet: source.sheet, address: cellAddress(at.row[row] ?? 0, column) }, shows: text };
  }
}

function shownDay(day: Day | undefined): number | null {
  return day === undefined || day === NO_DAY ? null : day;
}

function noteCell({ aging, ledger }: Analysis, k: number): ReportCell {
  const { documents } = ledger.books;
  const document = aging.items.document[k] ?? -1;
  const note = noteOf();
  return note === undefined ? null : { text: note };

  function noteOf(): Message | undefined {
    if (document === -1) return say((aging.items.amount[k] ?? 0) < 0 ? "aging.note.payment" : "aging.note.refund");
    if (aging.items.bucket[k] === UNALLOCATED) return say("aging.note.credit");
    if (documents.dateFrom[document] === dateFrom.nothing) return say("aging.note.undated");
    if (documents.dateFrom[document] === dateFrom.dueLessTerms) return say("aging.note.dateAssumed");
    return documents.dueFrom[document] === dueFrom.sheet ? undefined : say("aging.note.dueAssumed");
  }
}
