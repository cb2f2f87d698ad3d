import { NO_DAY, type Day } from "../calendar/day";
import type { Books } from "./books";

/** What is left of documents and payments while money is being allocated. Minor units throughout. */
export interface Balance {
  readonly asOf: Day;
  /** What is open on a document, with its sign; 0 where it does not count on this day. */
  readonly open: Float64Array;
  /**
   * How much of what the sheet states as settled no payment or credit note has accounted for yet: money that names the
   * document vanishes here first, so that nothing is settled twice.
   */
  readonly unexplained: Float64Array;
  /**
   * On a day before the sheet was stated: how much of a stated settlement the payments of the sheet are known to account
   * for, so that the same payments settle the same documents on every day.
   */
  readonly awaited: Float64Array;
  /** How much of `open`, without sign, a stated rest protects: money up to `statedOn` cannot lower it. */
  readonly locked: Float64Array;
  /** What payments of the payment sheet have taken off `open`. */
  readonly applied: Float64Array;
  /** Newest day on which money came in for the document; NO_DAY where none is known. */
  readonly lastPaid: Int32Array;
  /** Money that came in on known days, and the same times the days from the invoice to each. */
  readonly paid: Float64Array;
  readonly paidDays: Float64Array;
  /** What is left of each payment. */
  readonly unapplied: Float64Array;
  /** 1 for documents that count on this day. */
  readonly counted: Uint8Array;
  /** 1 where the sheet's statement about settlement holds on this day. */
  readonly stated: Uint8Array;
}

/**
 * The state of the books on a day before any money is allocated: documents up to that day, less what the sheet states as
 * settled by then. `earlierUnexplained`, for a day before the sheet was stated, is what of each undated settlement no
 * payment accounts for.
 */
export function balanceOn(books: Books, asOf: Day, earlierUnexplained: Float64Array | undefined): Balance {
  const { documents, payments, statements } = books;
  const balance = emptyBalance(documents.count, payments.count, asOf);
  for (let i = 0; i < documents.count; i++) {
    const counts = documents.excluded[i] === 0 && (documents.date[i] ?? NO_DAY) <= asOf;
    if (!counts) continue;
    balance.counted[i] = 1;
    open(books, balance, i, earlierUnexplained?.[i]);
    const rest = statements.rest[i] ?? NaN;
    const left = balance.open[i] ?? 0;
    if (rest * left > 0) balance.locked[i] = Math.min(Math.abs(rest), Math.abs(left));
  }
  for (let p = 0; p < payments.count; p++) {
    if ((payments.day[p] ?? NO_DAY) <= asOf) balance.unapplied[p] = payments.amount[p] ?? 0;
  }
  return balance;
}

function open(books: Books, balance: Balance, i: number, earlierUnexplained: number | undefined): void {
  const { documents, statements } = books;
  const amount = documents.amount[i] ?? 0;
  const settled = statements.settled[i] ?? NaN;
  const on = statements.on[i] ?? NO_DAY;
  const isStated = !Number.isNaN(settled) && on <= balance.asOf;
  if (!isStated) {
    balance.open[i] = amount;
    return;
  }
  const isPartExplained = on === NO_DAY && earlierUnexplained !== undefined;
  const counted = isPartExplained ? Math.sign(settled) * earlierUnexplained : settled;
  balance.stated[i] = 1;
  balance.open[i] = amount - counted;
  // Payments that account for the rest of it stand on the payment sheet with their own days.
  const isOfItsSign = settled * amount > 0;
  balance.unexplained[i] = isPartExplained || !isOfItsSign ? 0 : Math.abs(settled);
  if (isPartExplained && isOfItsSign) balance.awaited[i] = Math.abs(settled) - earlierUnexplained;
  if (on !== NO_DAY) receive(books, balance, i, on, Math.abs(settled));
}

/** Notes money for payment times; what came before the invoice counts as paid on its day. */
export function receive(books: Books, balance: Balance, i: number, day: Day, amount: number): void {
  const date = books.documents.date[i] ?? NO_DAY;
  if (day === NO_DAY || amount === 0) return;
  balance.lastPaid[i] = Math.max(balance.lastPaid[i] ?? NO_DAY, day);
  balance.paid[i] = (balance.paid[i] ?? 0) + amount;
  balance.paidDays[i] = (balance.paidDays[i] ?? 0) + amount * Math.max(0, day - date);
}

function emptyBalance(documents: number, payments: number, asOf: Day): Balance {
  return {
    asOf,
    open: new Float64Array(documents),
    unexplained: new Float64Array(documents),
    awaited: new Float64Array(documents),
    locked: new Float64Array(documents),
    applied: new Float64Array(documents),
    lastPaid: new Int32Array(documents).fill(NO_DAY),
    paid: new Float64Array(documents),
    paidDays: new Float64Array(documents),
    unapplied: new Float64Array(payments),
    counted: new Uint8Array(documents),
    stated: new Uint8Array(documents),
  };
}
