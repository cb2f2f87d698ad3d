import { NO_DAY, type Day } from "../calendar/day";
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
  const sums = emptySums(accounts.count);
  const leftOut = { nameless: 0, otherCurrency: 0 };
  for (let i = 0; i < documents.count; i++) {
    const date = documents.date[i] ?? NO_DAY;
    if (ledger.counted[i] === 0 || date === NO_DAY || !contains(period, date)) continue;
    const account = documents.account[i] ?? 0;
    if (accounts.id[account] === "") leftOut.nameless += 1;
    else if (documents.currency[i] !== currency) leftOut.otherCurrency += 1;
    else addDocument(sums, account, date, { value: measure(i), isPurchase: (documents.amount[i] ?? 0) > 0 && documents.opening[i] === 0 });
  }
  return { period, ...sums, leftOut };
}

type Sums = Omit<Buying, "period" | "leftOut">;

function emptySums(accounts: number): Sums {
  return {
    invoices: new Int32Array(accounts),
    revenue: new Float64Array(accounts),
    bought: new Float64Array(accounts),
    first: new Int32Array(accounts).fill(NO_DAY),
    last: new Int32Array(accounts).fill(NO_DAY),
  };
}

function addDocument(sums: Sums, account: number, date: Day, { value, isPurchase }: { readonly value: number; readonly isPurchase: boolean }): void {
  const { invoices, revenue, bought, first, last } = sums;
  const known = Number.isNaN(value) ? 0 : value;
  revenue[account] = (revenue[account] ?? 0) + known;
  if (!isPurchase) return;
  invoices[account] = (invoices[account] ?? 0) + 1;
  bought[account] = (bought[account] ?? 0) + known;
  if (first[account] === NO_DAY || date < (first[account] ?? NO_DAY)) first[account] = date;
  if (date > (last[account] ?? NO_DAY)) last[account] = date;
}
