import { NO_DAY, type Day } from "../calendar/day";
import { allocateBook } from "./allocate";
import { ApplicationList, type Applications } from "./applications";
import { balanceOn, type Balance } from "./balance";
import type { Books } from "./books";

/** The books as they stood on a day. Minor units; element `i` belongs to document or payment `i` of the books. */
export interface Ledger {
  readonly asOf: Day;
  readonly books: Books;
  /** 1 for documents that count on the day. */
  readonly counted: Uint8Array;
  /** What is open on a document: negative on a credit note with something left, 0 where it does not count. */
  readonly open: Float64Array;
  /** What is left of a payment that found no invoice; negative where money was paid back without cause. */
  readonly unapplied: Float64Array;
  /** What the sheet states as settled and no payment or credit note accounts for, with the document's sign. */
  readonly statedOnly: Float64Array;
  /** The day on which money settled the document in full; NO_DAY where it is open, unknown, or settled by credit alone. */
  readonly settledOn: Int32Array;
  /** Money that came in on known days, and the same times the days from the invoice to each payment. */
  readonly paid: Float64Array;
  readonly paidDays: Float64Array;
  /** Documents of which it is known that something was settled, but not whether by this day: taken as settled. */
  readonly unknownSettlements: number;
  /** What payments and credit notes settled: a proposal, never a posting. */
  readonly applications: Applications;
}

/**
 * The books on a day, from nothing but documents and payments up to and including that day, so that it is the same
 * whenever it is asked for. A rest or paid amount that the sheet states without a day is known to hold on
 * `register.statedOn`; for an earlier day the payments tell which part of it came later, and the remainder is taken as
 * settled already and counted in `unknownSettlements`: a lower bound, since nobody is dunned on a guess.
 */
export function openItems(books: Books, asOf: Day): Ledger {
  const days = known.get(books) ?? new Map<Day, Ledger>();
  known.set(books, days);
  const found = days.get(asOf) ?? ledgerOn(books, asOf);
  days.set(asOf, found);
  return found;
}

/** Several reports and key figures ask for the same few days, such as that before the year. */
const known = new WeakMap<Books, Map<Day, Ledger>>();

function ledgerOn(books: Books, asOf: Day): Ledger {
  const { statements, register } = books;
  const statedOn = register.statedOn ?? NO_DAY;
  const isBeforeStatement = asOf < statedOn && statements.settled.some((settled, i) => isUndated(settled, statements.on[i]));
  const earlier = isBeforeStatement ? allocated(books, statedOn, undefined, new ApplicationList()).unexplained : undefined;
  const applications = new ApplicationList();
  const balance = allocated(books, asOf, earlier, applications);
  return ledgerOf(books, balance, earlier, applications);
}

/** A statement against the sign of its document, such as a rest above the amount, is nothing that money can account for. */
function statedAlone(books: Books, balance: Balance, i: number, earlier: Float64Array | undefined): number {
  if (balance.stated[i] === 0) return 0;
  const settled = books.statements.settled[i] ?? 0;
  const isOfItsSign = settled * (books.documents.amount[i] ?? 0) > 0;
  const isPartExplained = earlier !== undefined && books.statements.on[i] === NO_DAY;
  if (isPartExplained) return Math.sign(settled) * (earlier[i] ?? 0);
  return isOfItsSign ? Math.sign(settled) * (balance.unexplained[i] ?? 0) : settled;
}

function isUndated(settled: number, on: Day | undefined): boolean {
  return settled !== 0 && !Number.isNaN(settled) && on === NO_DAY;
}

function allocated(books: Books, asOf: Day, earlier: Float64Array | undefined, applications: ApplicationList): Balance {
  const balance = balanceOn(books, asOf, earlier);
  for (const book of books.toAllocate) allocateBook(books, book, balance, applications);
  return balance;
}

function ledgerOf(books: Books, balance: Balance, earlier: Float64Array | undefined, applications: Applications): Ledger {
  const { documents, statements } = books;
  const statedOnly = new Float64Array(documents.count);
  const settledOn = new Int32Array(documents.count).fill(NO_DAY);
  let unknownSettlements = 0;
  for (let i = 0; i < documents.count; i++) {
    if (balance.counted[i] === 0) continue;
    const isUnknown = earlier !== undefined && isUndated(statements.settled[i] ?? NaN, statements.on[i]) && (earlier[i] ?? 0) > 0;
    if (isUnknown) unknownSettlements += 1;
    statedOnly[i] = statedAlone(books, balance, i, earlier);
    if (balance.open[i] === 0 && (balance.paid[i] ?? 0) > 0) settledOn[i] = balance.lastPaid[i] ?? NO_DAY;
  }
  return {
    asOf: balance.asOf,
    books,
    counted: balance.counted,
    open: balance.open,
    unapplied: balance.unapplied,
    statedOnly,
    settledOn,
    paid: balance.paid,
    paidDays: balance.paidDays,
    unknownSettlements,
    applications,
  };
}
