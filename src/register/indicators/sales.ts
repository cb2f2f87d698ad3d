import { NO_DAY, type Day } from "../calendar/day";
import { contains, type Period } from "../calendar/period";
import type { Ledger } from "../ledger/openItems";

/** Sales of a period in one currency. */
export interface Sales {
  /** Minor units. */
  readonly revenue: number;
  /** Documents that ask for money; credit notes are not counted, only deducted. */
  readonly invoices: number;
  /** Those of them that name a customer. */
  readonly invoicesOfCustomers: number;
  /** Accounts with such a document; documents that name nobody are no customer. */
  readonly customers: number;
}

/** Sums a measure of documents, NaN for those that it leaves out, over a period. */
export function salesIn(ledger: Ledger, period: Period, currency: number, measure: (document: number) => number): Sales {
  const { documents, accounts } = ledger.books;
  const buyers = new Set<number>();
  let revenue = 0;
  let invoices = 0;
  let invoicesOfCustomers = 0;
  for (let i = 0; i < documents.count; i++) {
    const counts = ledger.counted[i] === 1 && documents.currency[i] === currency && contains(period, documents.date[i] ?? NO_DAY);
    if (!counts) continue;
    const value = measure(i);
    if (!Number.isNaN(value)) revenue += value;
    if ((documents.amount[i] ?? 0) <= 0 || documents.opening[i] === 1) continue;
    invoices += 1;
    const account = documents.account[i] ?? 0;
    if (accounts.id[account] === "") continue;
    invoicesOfCustomers += 1;
    buyers.add(account);
  }
  return { revenue, invoices, invoicesOfCustomers, customers: buyers.size };
}

/** The day of the first document that counts; null where there is none with a date. */
export function firstDay(ledger: Ledger): Day | null {
  const { documents } = ledger.books;
  let first: Day | null = null;
  for (let i = 0; i < documents.count; i++) {
    const date = documents.date[i] ?? NO_DAY;
    if (ledger.counted[i] === 1 && documents.opening[i] === 0 && date !== NO_DAY && (first === null || date < first)) first = date;
  }
  return first;
}
