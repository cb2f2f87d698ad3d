import { NO_DAY, type Day } from "../calendar/day";
import { dateFrom, dueFrom } from "../ledger/documents";
import { compareNumbers } from "../ledger/order";
import { say, type Message } from "../message";
import { UNALLOCATED } from "../receivables/agedItems";
import { documentLink, paymentLink } from "./documentLink";
import type { LedgerView } from "./ledgerView";
import type { ReportCell } from "./report";

/** The open items of a currency by customer, due date and number. */
export function itemsInOrder({ aging, ledger }: LedgerView, currency: number): readonly number[] {
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
function dayOfItem({ aging, ledger }: Pick<LedgerView, "aging" | "ledger">, k: number): Day {
  const { documents, payments } = ledger.books;
  const document = aging.items.document[k] ?? -1;
  if (document === -1) return payments.day[aging.items.payment[k] ?? -1] ?? NO_DAY;
  const column = aging.items.bucket[k] === UNALLOCATED ? documents.date : documents.due;
  return column[document] ?? NO_DAY;
}

/** The item's document or payment, leading to its row. */
export function itemDocument(view: LedgerView, k: number, isLinked: boolean): ReportCell {
  const document = view.aging.items.document[k] ?? -1;
  return document === -1 ? paymentLink(view, view.aging.items.payment[k] ?? -1, isLinked) : documentLink(view, document, isLinked);
}

/** A date as a cell; empty where there is none. */
export function shownDay(day: Day | undefined): number | null {
  return day === undefined || day === NO_DAY ? null : day;
}

/** What is out of the ordinary about an open item: an assumed date, or that no invoice is behind it. */
export function itemNote({ aging, ledger }: LedgerView, k: number): ReportCell {
  const { documents } = ledger.books;
  const document = aging.items.document[k] ?? -1;
  const note = noteOf();
  return note === undefined ? null : { text: note };

  function noteOf(): Message | undefined {
    if (document === -1) return say((aging.items.amount[k] ?? 0) < 0 ? "aging.note.payment" : "aging.note.refund");
    if (aging.items.bucket[k] === UNALLOCATED) return say("aging.note.credit");
    if (documents.opening[document] === 1) return say("partyLedger.opening");
    if (documents.dateFrom[document] === dateFrom.nothing) return say("aging.note.undated");
    if (documents.dateFrom[document] === dateFrom.dueLessTerms) return say("aging.note.dateAssumed");
    return documents.dueFrom[document] === dueFrom.sheet ? undefined : say("aging.note.dueAssumed");
  }
}
