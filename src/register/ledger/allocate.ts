import { NO_DAY, type Day } from "../calendar/day";
import type { ApplicationList, ApplicationRule } from "./applications";
import { receive, type Balance } from "./balance";
import type { Book, Books } from "./books";
import { ClaimQueue } from "./claimQueue";
import { applyLinkedCredits } from "./credits";
import type { Named } from "./references";

/**
 * Settles one book on the balance's day. Linked credit notes come first. Then each payment in date order goes to the
 * documents that it names; else to the one open invoice of exactly that amount; else to the earliest due, earliest date,
 * lowest number. Money looks for invoices of its own day or before; what finds none then serves later invoices in the
 * same order, and what is still left stays unapplied. It is a proposal for a report, never a posting.
 */
export function allocateBook(books: Books, book: Book, balance: Balance, applications: ApplicationList): void {
  new Allocation(books, book, balance, applications).run();
}

class Allocation {
  private readonly statedAsSettled: ClaimQueue;
  private readonly open: ClaimQueue;
  private readonly credits: number[] = [];
  private readonly advances: number[] = [];
  /** Payments with something left whose invoices a person has chosen. */
  private readonly held: { readonly payment: number; readonly named: readonly Named[] }[] = [];
  private readonly statedOn: Day;
  /** Whether money of the day that is being looked at may lower what a stated rest protects. */
  private isUnlocked = false;
  private arrived = 0;

  constructor(
    private readonly books: Books,
    private readonly book: Book,
    private readonly balance: Balance,
    private readonly applications: ApplicationList,
  ) {
    this.statedOn = books.register.statedOn ?? NO_DAY;
    this.statedAsSettled = new ClaimQueue((document) => this.toAccountFor(document), books.rank);
    this.open = new ClaimQueue((document) => this.capacity(document), books.rank);
  }

  run(): void {
    const { book, balance, books } = this;
    applyLinkedCredits(books, book, balance, this.applications);
    for (const [place, payment] of book.payments.entries()) {
      const day = books.payments.day[payment] ?? NO_DAY;
      if (day > balance.asOf) break;
      this.admit(day);
      this.unlock(day);
      const named = (book.named[place] ?? []).filter(({ document }) => balance.counted[document] === 1);
      if ((balance.unapplied[payment] ?? 0) < 0) this.refund(payment, day, named);
      else this.settle(payment, day, named, book.isChosen[place] === true);
    }
    this.admit(balance.asOf);
    this.isUnlocked = false;
    for (const payment of this.advances) {
      const day = books.payments.day[payment] ?? NO_DAY;
      this.unlock(day);
      this.settleUnnamed(payment, day);
    }
    for (const { payment, named } of this.held) {
      const day = books.payments.day[payment] ?? NO_DAY;
      this.unlock(day);
      for (const { document, rule } of named) if ((books.documents.amount[document] ?? 0) > 0) this.pay(payment, document, day, rule);
    }
  }

  /** Money after the day that stated rests hold on may lower them. */
  private unlock(day: Day): void {
    if (day <= this.statedOn || this.isUnlocked) return;
    this.isUnlocked = true;
    for (let k = 0; k < this.arrived; k++) this.offer(this.book.documents[k] ?? -1);
  }

  /** Lets the documents up to a day take part. */
  private admit(day: Day): void {
    const { documents } = this.books;
    for (; this.arrived < this.book.documents.length; this.arrived++) {
      const document = this.book.documents[this.arrived] ?? -1;
      if ((documents.date[document] ?? NO_DAY) > day) return;
      if (this.balance.counted[document] === 0) continue;
      if ((documents.amount[document] ?? 0) < 0) this.credits.push(document);
      this.offer(document);
    }
  }

  private offer(document: number): void {
    if ((this.books.documents.amount[document] ?? 0) <= 0 || this.balance.counted[document] === 0) return;
    this.statedAsSettled.offer(document);
    this.open.offer(document);
  }

  /** What a person has said that it is for goes nowhere else; a rest stays with the customer. */
  private settle(payment: number, day: Day, named: readonly Named[], isChosen: boolean): void {
    for (const { document, rule } of named) {
      if ((this.books.documents.amount[document] ?? 0) > 0) this.pay(payment, document, day, rule);
    }
    if (isChosen) {
      if ((this.balance.unapplied[payment] ?? 0) > 0) this.held.push({ payment, named });
      return;
    }
    this.settleUnnamed(payment, day);
    if ((this.balance.unapplied[payment] ?? 0) > 0) this.advances.push(payment);
  }

  /** Money first accounts for what the sheet says has come in, and only then settles what is open. */
  private settleUnnamed(payment: number, day: Day): void {
    this.settleFrom(this.statedAsSettled, payment, (document, rule) => this.pay(payment, document, day, rule, this.toAccountFor(document)));
    this.settleFrom(this.open, payment, (document, rule) => this.pay(payment, document, day, rule));
  }

  private settleFrom(queue: ClaimQueue, payment: number, pay: (document: number, rule: ApplicationRule) => void): void {
    const left = this.balance.unapplied[payment] ?? 0;
    const exact = left > 0 ? queue.exactly(left) : undefined;
    if (exact !== undefined) pay(exact, "amount");
    while ((this.balance.unapplied[payment] ?? 0) > 0) {
      const next = queue.first();
      if (next === undefined) return;
      pay(next, "turn");
    }
  }

  /** Money accounts for what the sheet states as settled before it lowers what is open. */
  private pay(payment: number, document: number, day: Day, rule: ApplicationRule, most = Infinity): void {
    const { balance } = this;
    const money = Math.min(most, balance.unapplied[payment] ?? 0);
    const accounted = Math.min(this.unexplained(document), money);
    balance.unexplained[document] = (balance.unexplained[document] ?? 0) - accounted;
    const isDayNews = this.books.statements.on[document] === NO_DAY;
    if (isDayNews) receive(this.books, balance, document, day, accounted);

    const taken = Math.max(0, Math.min(this.capacity(document), money - accounted));
    balance.open[document] = (balance.open[document] ?? 0) - taken;
    balance.awaited[document] = Math.max(0, (balance.awaited[document] ?? 0) - taken);
    balance.applied[document] = (balance.applied[document] ?? 0) + taken;
    balance.unapplied[payment] = (balance.unapplied[payment] ?? 0) - accounted - taken;
    receive(this.books, balance, document, day, taken);
    this.applications.ofPayment(payment, document, accounted + taken, rule);
    if (accounted + taken > 0) this.offer(document);
  }

  /**
   * Money paid back: for the credit notes that it names, then for payments that found no invoice, then for other open
   * credit notes. What is left reopens the invoices that it names, as a payment that bounced does, or stays unapplied.
   */
  private refund(payment: number, day: Day, named: readonly Named[]): void {
    const { balance } = this;
    for (const { document } of named) this.payBack(payment, document);
    for (const advance of this.advances) {
      const offset = Math.min(balance.unapplied[advance] ?? 0, -(balance.unapplied[payment] ?? 0));
      balance.unapplied[advance] = (balance.unapplied[advance] ?? 0) - offset;
      balance.unapplied[payment] = (balance.unapplied[payment] ?? 0) + offset;
      this.applications.ofPayment(payment, -1, -offset, "refund");
    }
    for (const document of this.credits) this.payBack(payment, document);
    for (const { document } of named) this.reopen(payment, document, day);
  }

  private payBack(payment: number, document: number): void {
    const { balance } = this;
    const isCredit = (this.books.documents.amount[document] ?? 0) < 0;
    const unexplained = isCredit ? (balance.unexplained[document] ?? 0) : 0;
    const accounted = Math.min(unexplained, -(balance.unapplied[payment] ?? 0));
    balance.unexplained[document] = (balance.unexplained[document] ?? 0) - accounted;
    const owed = Math.max(0, -(balance.open[document] ?? 0) - this.lockOf(document));
    const returned = Math.min(owed, -(balance.unapplied[payment] ?? 0) - accounted);
    balance.open[document] = (balance.open[document] ?? 0) + returned;
    balance.unapplied[payment] = (balance.unapplied[payment] ?? 0) + accounted + returned;
    this.applications.ofPayment(payment, document, -(accounted + returned), "refund");
  }

  private reopen(payment: number, document: number, day: Day): void {
    const { balance } = this;
    const reopened = Math.min(balance.applied[document] ?? 0, -(balance.unapplied[payment] ?? 0));
    if (reopened <= 0) return;
    balance.open[document] = (balance.open[document] ?? 0) + reopened;
    balance.applied[document] = (balance.applied[document] ?? 0) - reopened;
    balance.unapplied[payment] = (balance.unapplied[payment] ?? 0) + reopened;
    receive(this.books, balance, document, day, -reopened);
    this.applications.ofPayment(payment, document, -reopened, "refund");
    this.offer(document);
  }

  /** How much money the sheet says has come in for a document; it is looked for before anything else is settled. */
  private toAccountFor(document: number): number {
    const awaited = Math.min(this.balance.awaited[document] ?? 0, this.capacity(document));
    return awaited > 0 ? awaited : this.unexplained(document);
  }

  /** What was settled by the stated day cannot have been settled by money that came later. */
  private unexplained(document: number): number {
    const isUndated = this.books.statements.on[document] === NO_DAY;
    return isUndated && this.isUnlocked ? 0 : (this.balance.unexplained[document] ?? 0);
  }

  private capacity(document: number): number {
    return Math.max(0, (this.balance.open[document] ?? 0) - this.lockOf(document));
  }

  private lockOf(document: number): number {
    return this.isUnlocked ? 0 : (this.balance.locked[document] ?? 0);
  }
}
