import { NO_DAY, type Day } from "../calendar/day";
import type { Ledger } from "./openItems";

type PostingKind = "invoice" | "credit" | "payment" | "refund" | "stated";

/** One thing that moved a balance: a document, a payment, or a settlement that the invoice sheet states with its day. */
export interface Posting {
  readonly kind: PostingKind;
  readonly account: number;
  readonly currency: number;
  readonly day: Day;
  /** Minor units; what is owed grows with positive amounts. */
  readonly amount: number;
  /** The document; -1 for payments. */
  readonly document: number;
  /** The row of the payment; -1 for documents. */
  readonly payment: number;
}

/** Calls with each posting after a day and up to the ledger's. What has no day is in every balance and is no posting. */
export function eachPosting(ledger: Ledger, after: Day, visit: (posting: Posting) => void): void {
  eachDocument(ledger, after, visit);
  eachPayment(ledger, after, visit);
}

function eachDocument(ledger: Ledger, after: Day, visit: (posting: Posting) => void): void {
  const { documents, statements } = ledger.books;
  for (let i = 0; i < documents.count; i++) {
    if (ledger.counted[i] === 0) continue;
    const account = documents.account[i] ?? 0;
    const currency = documents.currency[i] ?? 0;
    const day = documents.date[i] ?? NO_DAY;
    const amount = documents.amount[i] ?? 0;
    if (day > after) visit({ kind: amount < 0 ? "credit" : "invoice", account, currency, day, amount, document: i, payment: -1 });
    const stated = ledger.statedOnly[i] ?? 0;
    if (stated === 0) continue;
    const statedDay = statements.on[i] ?? NO_DAY;
    // Paid before it was written counts from the day that it was written: until then there is no claim to lower.
    const settledOn = statedDay === NO_DAY ? NO_DAY : Math.max(statedDay, day);
    if (settledOn > after && settledOn <= ledger.asOf) visit({ kind: "stated", account, currency, day: settledOn, amount: -stated, document: i, payment: -1 });
  }
}

function eachPayment(ledger: Ledger, after: Day, visit: (posting: Posting) => void): void {
  const { payments } = ledger.books;
  for (let p = 0; p < payments.count; p++) {
    const day = payments.day[p] ?? NO_DAY;
    const amount = payments.amount[p] ?? 0;
    if (day <= after || day > ledger.asOf || amount === 0) continue;
    const account = payments.account[p] ?? 0;
    const currency = payments.currency[p] ?? 0;
    visit({ kind: amount < 0 ? "refund" : "payment", account, currency, day, amount: -amount, document: -1, payment: p });
  }
}
