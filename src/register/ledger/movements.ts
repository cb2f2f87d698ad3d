import { NO_DAY, type Day } from "../calendar/day";
import type { Ledger } from "./openItems";

/**
 * What moved an account in one currency over a period, in minor units. Opening, invoiced, less credited, less paid and
 * less settled without a day is always closing.
 */
export interface Movement {
  readonly account: number;
  readonly opening: number;
  readonly invoiced: number;
  readonly credited: number;
  /** Payments, and what the invoice sheet states as paid on a day of the period. */
  readonly paid: number;
  /** What the sheets state as settled without saying when, as far as it changed the balance in the period. */
  readonly undated: number;
  readonly closing: number;
}

/** The movements of every account that has any document or payment, by currency, accounts in their own order. */
export function movements(opening: Ledger, closing: Ledger): ReadonlyMap<number, readonly Movement[]> {
  const sums = new MovementSums();
  addBalances(opening, sums, "opening");
  addBalances(closing, sums, "closing");
  eachPosting(closing, opening.asOf, ({ account, currency, kind, amount }) => {
    const sum = sums.of(currency, account);
    if (kind === "invoice") sum.invoiced += amount;
    else if (kind === "credit") sum.credited -= amount;
    else sum.paid -= amount;
  });
  return sums.finished();
}

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
  const { documents, payments, statements } = ledger.books;
  for (let i = 0; i < documents.count; i++) {
    if (ledger.counted[i] === 0) continue;
    const account = documents.account[i] ?? 0;
    const currency = documents.currency[i] ?? 0;
    const day = documents.date[i] ?? NO_DAY;
    const amount = documents.amount[i] ?? 0;
    if (day > after) visit({ kind: amount < 0 ? "credit" : "invoice", account, currency, day, amount, document: i, payment: -1 });
    const statedDay = statements.on[i] ?? NO_DAY;
    // Paid before it was written counts from the day that it was written: until then there is no claim to lower.
    const settledOn = statedDay === NO_DAY ? NO_DAY : Math.max(statedDay, day);
    const stated = ledger.statedOnly[i] ?? 0;
    if (stated !== 0 && settledOn > after && settledOn <= ledger.asOf) visit({ kind: "stated", account, currency, day: settledOn, amount: -stated, document: i, payment: -1 });
  }
  for (let p = 0; p < payments.count; p++) {
    const day = payments.day[p] ?? NO_DAY;
    const amount = payments.amount[p] ?? 0;
    if (day <= after || day > ledger.asOf || amount === 0) continue;
    const account = payments.account[p] ?? 0;
    const currency = payments.currency[p] ?? 0;
    visit({ kind: amount < 0 ? "refund" : "payment", account, currency, day, amount: -amount, document: -1, payment: p });
  }
}

/** Adds what is open on documents, less what is left of payments. */
function addBalances(ledger: Ledger, sums: MovementSums, into: "opening" | "closing"): void {
  const { documents, payments } = ledger.books;
  for (let i = 0; i < documents.count; i++) {
    if (ledger.counted[i] === 1) sums.of(documents.currency[i] ?? 0, documents.account[i] ?? 0)[into] += ledger.open[i] ?? 0;
  }
  for (let p = 0; p < payments.count; p++) {
    if ((payments.day[p] ?? NO_DAY) <= ledger.asOf) sums.of(payments.currency[p] ?? 0, payments.account[p] ?? 0)[into] -= ledger.unapplied[p] ?? 0;
  }
}

type Sum = { -readonly [Key in keyof Omit<Movement, "undated">]: number };

class MovementSums {
  private readonly byCurrency = new Map<number, Map<number, Sum>>();

  of(currency: number, account: number): Sum {
    let accounts = this.byCurrency.get(currency);
    if (accounts === undefined) this.byCurrency.set(currency, (accounts = new Map()));
    let sum = accounts.get(account);
    if (sum === undefined) accounts.set(account, (sum = { account, opening: 0, invoiced: 0, credited: 0, paid: 0, closing: 0 }));
    return sum;
  }

  finished(): ReadonlyMap<number, readonly Movement[]> {
    const inOrder = [...this.byCurrency].sort(([a], [b]) => a - b);
    return new Map(inOrder.map(([currency, accounts]) => [currency, [...accounts.values()].map(finishedSum).sort((a, b) => a.account - b.account)]));
  }
}

function finishedSum(sum: Sum): Movement {
  return { ...sum, undated: sum.opening + sum.invoiced - sum.credited - sum.paid - sum.closing };
}
