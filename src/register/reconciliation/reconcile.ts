import type { Day } from "../calendar/day";
import type { Ledger } from "../ledger/openItems";
import type { Movement } from "../ledger/movements";
import { toMinor } from "../money/minorUnits";

/** An account beside what the workbook states of it, minor units of one currency. */
export interface ReconciledAccount {
  readonly account: number;
  readonly opening: number;
  readonly movements: number;
  readonly closing: number;
  /** Null where nothing is stated. */
  readonly stated: number | null;
  /** Closing less stated. */
  readonly difference: number | null;
}

/**
 * Each account's opening balance, movements and closing balance, beside the balance that the customer list states, or else
 * the sum of the rests that the invoice list states. Stated figures hold on the day that they were stated, so that they
 * are nothing to compare an earlier day with.
 */
export function reconcile(ledger: Ledger, moved: readonly Movement[], currency: number, statedOn: Day | null): readonly ReconciledAccount[] {
  const isInTime = statedOn === null || ledger.asOf >= statedOn;
  const rests = isInTime ? statedRests(ledger, currency) : new Map<number, number>();
  return moved.map(({ account, opening, closing }) => {
    const stated = isInTime ? (listedBalance(ledger, account, currency) ?? rests.get(account) ?? null) : null;
    return { account, opening, movements: closing - opening, closing, stated, difference: stated === null ? null : closing - stated };
  });
}

function listedBalance(ledger: Ledger, account: number, currency: number): number | undefined {
  const { register } = ledger.books;
  const value = register.customers.values.get("balance")?.[account];
  return typeof value === "number" ? toMinor(value, register.currencies[currency] ?? "") : undefined;
}

/** The stated rests of accounts all of whose invoices have one; where payments stand apart, a rest is not the balance. */
function statedRests(ledger: Ledger, currency: number): ReadonlyMap<number, number> {
  const { documents, statements, payments } = ledger.books;
  const sums = new Map<number, number>();
  if (payments.count > 0) return sums;
  const incomplete = new Set<number>();
  for (let i = 0; i < documents.count; i++) {
    if (ledger.counted[i] === 0 || documents.currency[i] !== currency) continue;
    const account = documents.account[i] ?? 0;
    const rest = statements.rest[i] ?? NaN;
    if (Number.isNaN(rest)) incomplete.add(account);
    else sums.set(account, (sums.get(account) ?? 0) + rest);
  }
  for (const account of incomplete) sums.delete(account);
  return sums;
}
