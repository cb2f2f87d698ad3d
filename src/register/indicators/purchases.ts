import { NO_DAY } from "../calendar/day";
import type { Ledger } from "../ledger/openItems";

/** Day of each account's first and last invoice up to the day; NO_DAY where it has none. Credit notes are no purchase. */
export interface Purchases {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export function purchases(ledger: Ledger): Purchases {
  const { documents, accounts } = ledger.books;
  const first = new Int32Array(accounts.count).fill(NO_DAY);
  const last = new Int32Array(accounts.count).fill(NO_DAY);
  for (let i = 0; i < documents.count; i++) {
    const date = documents.date[i] ?? NO_DAY;
    if (ledger.counted[i] === 0 || documents.opening[i] === 1 || date === NO_DAY || (documents.amount[i] ?? 0) <= 0) continue;
    const account = documents.account[i] ?? 0;
    if (first[account] === NO_DAY || date < (first[account] ?? NO_DAY)) first[account] = date;
    if (date > (last[account] ?? NO_DAY)) last[account] = date;
  }
  return { first, last };
}
