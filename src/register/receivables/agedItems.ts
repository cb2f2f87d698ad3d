import { NO_DAY, type Day } from "../calendar/day";
import type { Ledger } from "../ledger/openItems";
import type { Settings } from "../settings";

export interface AgingOptions {
  /** Upper ends of the buckets in days past due, ascending; one more bucket holds what is older. */
  readonly limits: readonly number[];
  readonly basis: Settings["aging.basis"];
  readonly unallocated: Settings["aging.unallocated"];
}

export const NOT_DUE = 0;
export const UNALLOCATED = -1;

/** Open items, one by one, as columns of the same length. */
export interface AgedItems {
  readonly count: number;
  /** The document; -1 for what is left of a payment. */
  readonly document: Int32Array;
  /** The row of the payment; -1 for a document. */
  readonly payment: Int32Array;
  readonly account: Int32Array;
  readonly currency: Uint8Array;
  /** Days past due, or since the invoice date; for what is unallocated, days since its own date. Negative before the day. */
  readonly days: Int32Array;
  /** {@link NOT_DUE}, 1 and up for the buckets, or {@link UNALLOCATED}. */
  readonly bucket: Int32Array;
  /** Minor units; negative for credits and for payments that found no invoice. */
  readonly amount: Float64Array;
}

export function agingOptions(settings: Settings): AgingOptions {
  return { limits: settings["aging.limits"], basis: settings["aging.basis"], unallocated: settings["aging.unallocated"] };
}

/** The bucket of a claim some days past due: a day on a limit belongs below it, and the due day itself is not overdue. */
export function bucketOf(days: number, limits: readonly number[]): number {
  if (days <= 0) return NOT_DUE;
  const at = limits.findIndex((limit) => days <= limit);
  return at === -1 ? limits.length + 1 : at + 1;
}

export function agedItems(ledger: Ledger, options: AgingOptions): AgedItems {
  const { documents, payments } = ledger.books;
  const openDocuments = indexesWhere(ledger.open, (amount) => amount !== 0);
  const openPayments = indexesWhere(ledger.unapplied, (amount) => amount !== 0);
  const items = emptyItems(openDocuments.length + openPayments.length);

  openDocuments.forEach((document, k) => {
    const amount = ledger.open[document] ?? 0;
    const isClaim = amount > 0;
    const from = options.basis === "dueDate" && isClaim ? documents.due[document] : documents.date[document];
    const days = daysSince(from ?? NO_DAY, ledger.asOf);
    items.document[k] = document;
    items.account[k] = documents.account[document] ?? 0;
    items.currency[k] = documents.currency[document] ?? 0;
    items.days[k] = days;
    items.bucket[k] = isClaim ? bucketOf(days, options.limits) : UNALLOCATED;
    items.amount[k] = amount;
  });
  openPayments.forEach((payment, n) => {
    const k = openDocuments.length + n;
    items.payment[k] = payment;
    items.account[k] = payments.account[payment] ?? 0;
    items.currency[k] = payments.currency[payment] ?? 0;
    items.days[k] = daysSince(payments.day[payment] ?? NO_DAY, ledger.asOf);
    items.bucket[k] = UNALLOCATED;
    items.amount[k] = -(ledger.unapplied[payment] ?? 0);
  });
  return items;
}

/** What has no day is never past it. */
function daysSince(day: Day, asOf: Day): number {
  return day === NO_DAY ? 0 : asOf - day;
}

function indexesWhere(column: Float64Array, holds: (value: number) => boolean): readonly number[] {
  const found: number[] = [];
  column.forEach((value, i) => {
    if (holds(value)) found.push(i);
  });
  return found;
}

function emptyItems(count: number): AgedItems {
  return {
    count,
    document: new Int32Array(count).fill(-1),
    payment: new Int32Array(count).fill(-1),
    account: new Int32Array(count),
    currency: new Uint8Array(count),
    days: new Int32Array(count),
    bucket: new Int32Array(count),
    amount: new Float64Array(count),
  };
}
