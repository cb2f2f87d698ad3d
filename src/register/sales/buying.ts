import { NO_DAY } from "../calendar/day";
import { contains, type Period } from "../calendar/period";
import type { Ledger } from "../ledger/openItems";

export interface BuyingOptions {
  readonly period: Period;
  /** Index into `register.currencies`; documents in others are left out and counted. */
  readonly currency: number;
  /** A document's revenue in minor units; NaN for those that do not count. */
  readonly measure: (document: number) => number;
}

/** What each account bought in a period. A purchase is a document that asks for money; credit notes are only deducted. */
export interface Buying {
  readonly period: Period;
  readonly invoices: Int32Array;
  /** Minor units. */
  readonly revenue: Float64Array;
  /** What the purchases came to before credit notes, in the measure; what baskets are made of. */
  readonly bought: Float64Array;
  /** Day of the first and last purchase in the period; NO_DAY where there is none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Documents of the period that name no customer, and those in other currencies. */
  readonly leftOut: { readonly nameless: number; readonly otherCurrency: number };
}

export function buying(ledger: Ledger, { period, currency, measure }: BuyingOptions): Buying {
  const { documents, accounts } = ledger.books;
  const invoices = new Int32Array(accounts.count);
  const revenue = new Float64Array(accounts.count);
  const bought = new Float64Array(accounts.count);
  const first = new Int32Array(accounts.count).fill(NO_DAY);
  const last = new Int32Array(accounts.count).fill(NO_DAY);
  const leftOut = { nameless: 0, otherCurrency: 0 };
  for (let i = 0; i < documents.count; i++) {
    const date = documents.date[i] ?? NO_DAY;
    if (ledger.counted[i] === 0 || date === NO_DAY || !contains(period, date)) continue;
    const account = documents.account[i] ?? 0;
    const value = measure(i);
    if (accounts.id[account] === "") leftOut.nameless += 1;
    else if (documents.currency[i] !== currency) leftOut.otherCurrency += 1;
    else {
      if (!Number.isNaN(value)) revenue[account] = (revenue[account] ?? 0) + value;
      if ((documents.amount[i] ?? 0) <= 0) continue;
      invoices[account] = (invoices[account] ?? 0) + 1;
      if (!Number.isNaN(value)) bought[account] = (bought[account] ?? 0) + value;
      if (first[account] === NO_DAY || date < (first[account] ?? NO_DAY)) first[account] = date;
      if (date > (last[account] ?? NO_DAY)) last[account] = date;
    }
  }
  return { period, invoices, revenue, bought, first, last, leftOut };
}
