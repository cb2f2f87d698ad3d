import { NO_DAY } from "../calendar/day";
import { contains, lengthOf, type Period } from "../calendar/period";
import type { Ledger } from "../ledger/openItems";
import type { Purchases } from "./purchases";

/** Customers by whether they were invoiced in a period and before it. Credit notes are no purchase. */
export interface CustomerMovement {
  readonly active: number;
  /** Invoiced in the period for the first time. */
  readonly new: number;
  /** Invoiced in the period, and before it. */
  readonly returning: number;
  /** Invoiced in the period of the same length before, and not in this one. */
  readonly lost: number;
  /** Sum of the days from the first invoice to the end of the period, of those who are active. */
  readonly activeDays: number;
}

export function customerMovement(ledger: Ledger, { first }: Purchases, period: Period): CustomerMovement {
  const { documents, accounts } = ledger.books;
  const before = { from: period.from - lengthOf(period), to: period.from - 1 };
  const isActive = new Uint8Array(accounts.count);
  const wasActive = new Uint8Array(accounts.count);
  for (let i = 0; i < documents.count; i++) {
    const date = documents.date[i] ?? NO_DAY;
    if (ledger.counted[i] === 0 || (documents.amount[i] ?? 0) <= 0 || documents.opening[i] === 1) continue;
    if (contains(period, date)) isActive[documents.account[i] ?? 0] = 1;
    else if (contains(before, date)) wasActive[documents.account[i] ?? 0] = 1;
  }
  const found = { active: 0, new: 0, returning: 0, lost: 0, activeDays: 0 };
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.id[account] === "") continue;
    if (isActive[account] === 0) {
      found.lost += wasActive[account] ?? 0;
      continue;
    }
    const since = first[account] ?? period.to;
    found.active += 1;
    found.activeDays += period.to - since;
    if (since < period.from) found.returning += 1;
    else found.new += 1;
  }
  return found;
}
