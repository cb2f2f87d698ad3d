import { NO_DAY, type Day } from "../calendar/day";
import type { ApplicationList } from "./applications";
import type { Balance } from "./balance";
import type { Book, Books } from "./books";

/**
 * Sets credit notes off against the invoices that they name, before any money: a credit note says that part of the
 * claim never was. What exceeds the invoice stays on the credit note, and one that names no invoice stays whole.
 */
export function applyLinkedCredits(books: Books, book: Book, balance: Balance, applications: ApplicationList): void {
  for (const { credit, invoices } of book.linkedCredits) {
    if (balance.counted[credit] === 0) continue;
    for (const invoice of invoices) if (balance.counted[invoice] === 1) setOff(books, balance, credit, invoice, applications);
  }
}

function setOff(books: Books, balance: Balance, credit: number, invoice: number, applications: ApplicationList): void {
  const { documents, statements } = books;
  const creditDay = documents.date[credit] ?? NO_DAY;
  const isBeforeStatement = creditDay <= statementDay(books, invoice);
  const isInWhatIsStated = isBeforeStatement && statements.money[invoice] === 0;
  // What a credit note had given by its stated day, it cannot have given to an invoice that came later.
  const ofStated = (documents.date[invoice] ?? NO_DAY) <= statementDay(books, credit);
  if (isInWhatIsStated) {
    const moved = Math.min(available(balance, credit, ofStated), balance.unexplained[invoice] ?? 0);
    take(balance, credit, moved, ofStated);
    applications.ofCredit(credit, invoice, moved);
    balance.unexplained[invoice] = (balance.unexplained[invoice] ?? 0) - moved;
  }
  const isLocked = creditDay <= (books.register.statedOn ?? NO_DAY);
  const left = Math.max(0, (balance.open[invoice] ?? 0) - (isLocked ? (balance.locked[invoice] ?? 0) : 0));
  const moved = Math.min(available(balance, credit, ofStated), left);
  take(balance, credit, moved, ofStated);
  applications.ofCredit(credit, invoice, moved);
  balance.open[invoice] = (balance.open[invoice] ?? 0) - moved;
  balance.locked[invoice] = Math.min(balance.locked[invoice] ?? 0, balance.open[invoice]);
}

/** What a credit note can give: what the sheet says that it has given, or else what is open on it. */
function available(balance: Balance, credit: number, ofStated: boolean): number {
  const unexplained = ofStated ? (balance.unexplained[credit] ?? 0) : 0;
  return unexplained > 0 ? unexplained : Math.max(0, -(balance.open[credit] ?? 0) - (balance.locked[credit] ?? 0));
}

function take(balance: Balance, credit: number, amount: number, ofStated: boolean): void {
  const unexplained = ofStated ? (balance.unexplained[credit] ?? 0) : 0;
  if (unexplained > 0) balance.unexplained[credit] = unexplained - amount;
  else balance.open[credit] = (balance.open[credit] ?? 0) + amount;
}

/** The day up to which a document's statement about settlement reaches. */
function statementDay(books: Books, document: number): Day {
  const on = books.statements.on[document] ?? NO_DAY;
  return on !== NO_DAY ? on : (books.register.statedOn ?? NO_DAY);
}
