import { NO_DAY } from "../calendar/day";
import type { Ledger } from "./openItems";
import { eachPosting } from "./postings";

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
    if (accounts === undefined) this.byCurrency.set(currency, (accounts = new Map<number, Sum>()));
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
