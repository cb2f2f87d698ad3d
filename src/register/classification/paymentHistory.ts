import { NO_DAY } from "../calendar/day";
import { contains, type Period } from "../calendar/period";
import { dateFrom, dueFrom } from "../ledger/documents";
import type { Ledger } from "../ledger/openItems";

/** How each account paid the invoices that money settled in full in a period; element `i` belongs to account `i`. */
export interface PaymentHistory {
  readonly period: Period;
  readonly invoices: Int32Array;
  /** Minor units: money received for them. */
  readonly paid: Float64Array;
  /** Days from invoice to final payment, summed over invoices, and the days to each payment times its amount. */
  readonly days: Float64Array;
  readonly weightedDays: Float64Array;
  /** Invoices with a known due date; days past it, early ones negative: summed, and times the amount; and late ones alone. */
  readonly withDue: Int32Array;
  readonly late: Float64Array;
  readonly weightedLate: Float64Array;
  readonly weightOfDue: Float64Array;
  readonly lateInvoices: Int32Array;
  /** Money of invoices that were settled at once. */
  readonly paidAtOnce: Float64Array;
}

/** Settled in one currency; an invoice counts as paid at once when it was settled within so many days. */
export function paymentHistory(ledger: Ledger, period: Period, currency: number, atOnceDays: number): PaymentHistory {
  const { documents, accounts } = ledger.books;
  const sums = () => new Float64Array(accounts.count);
  const counts = () => new Int32Array(accounts.count);
  const history = {
    period,
    invoices: counts(),
    paid: sums(),
    days: sums(),
    weightedDays: sums(),
    withDue: counts(),
    late: sums(),
    weightedLate: sums(),
    weightOfDue: sums(),
    lateInvoices: counts(),
    paidAtOnce: sums(),
  };
  const add = (column: Float64Array | Int32Array, account: number, value: number): void => {
    column[account] = (column[account] ?? 0) + value;
  };
  for (let i = 0; i < documents.count; i++) {
    const settled = ledger.settledOn[i] ?? NO_DAY;
    const isPaid = settled !== NO_DAY && contains(period, settled) && (documents.amount[i] ?? 0) > 0;
    if (!isPaid || documents.currency[i] !== currency || documents.dateFrom[i] !== dateFrom.sheet) continue;
    const account = documents.account[i] ?? 0;
    const money = ledger.paid[i] ?? 0;
    const took = Math.max(0, settled - (documents.date[i] ?? settled));
    add(history.invoices, account, 1);
    add(history.paid, account, money);
    add(history.days, account, took);
    add(history.weightedDays, account, ledger.paidDays[i] ?? 0);
    if (took <= atOnceDays) add(history.paidAtOnce, account, money);
    if (documents.dueFrom[i] !== dueFrom.sheet && documents.dueFrom[i] !== dueFrom.customerTerms) continue;
    const past = settled - (documents.due[i] ?? settled);
    add(history.withDue, account, 1);
    add(history.late, account, past);
    add(history.weightedLate, account, past * money);
    add(history.weightOfDue, account, money);
    if (past > 0) add(history.lateInvoices, account, 1);
  }
  return history;
}
