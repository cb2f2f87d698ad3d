import { NO_DAY } from "../calendar/day";
import { contains, type Period } from "../calendar/period";
import { dateFrom, dueFrom } from "../ledger/documents";
import type { Ledger } from "../ledger/openItems";

/** How long invoices took that were settled by money in a period, whenever they were invoiced. */
export interface PaymentTime {
  readonly invoices: number;
  /** Days from invoice to final payment, each invoice counting the same; null without invoices. */
  readonly average: number | null;
  /** Each payment by its amount, so that large ones count more. */
  readonly weighted: number | null;
  /** How many of the invoices have a due date that is not assumed. */
  readonly withDue: number;
  /** Days past due, early payments counting as negative. */
  readonly late: number | null;
  /** The same, early payments counting as on time. */
  readonly lateClipped: number | null;
  /** How many of them were paid after the due date. */
  readonly shareLate: number | null;
}

/**
 * Invoices settled in full whose final payment lies in the period. What credit notes alone settled, or nobody knows when,
 * is not among them; money ahead of its invoice counts as paid on the invoice's day. Days are counted in every currency; amounts weigh in
 * one only.
 */
export function paymentTime(ledger: Ledger, period: Period, currency: number): PaymentTime {
  const { documents } = ledger.books;
  let invoices = 0;
  let days = 0;
  let weight = 0;
  let weightedDays = 0;
  let withDue = 0;
  let late = 0;
  let lateClipped = 0;
  let lateInvoices = 0;
  for (let i = 0; i < documents.count; i++) {
    const settled = ledger.settledOn[i] ?? NO_DAY;
    const counts = settled !== NO_DAY && contains(period, settled) && (documents.amount[i] ?? 0) > 0 && documents.dateFrom[i] === dateFrom.sheet;
    if (!counts) continue;
    invoices += 1;
    days += Math.max(0, settled - (documents.date[i] ?? settled));
    if (documents.currency[i] === currency) {
      weight += ledger.paid[i] ?? 0;
      weightedDays += ledger.paidDays[i] ?? 0;
    }
    if (documents.dueFrom[i] === dueFrom.sheet || documents.dueFrom[i] === dueFrom.customerTerms) {
      const past = settled - (documents.due[i] ?? settled);
      withDue += 1;
      late += past;
      lateClipped += Math.max(0, past);
      if (past > 0) lateInvoices += 1;
    }
  }
  return {
    invoices,
    average: ratio(days, invoices),
    weighted: ratio(weightedDays, weight),
    withDue,
    late: ratio(late, withDue),
    lateClipped: ratio(lateClipped, withDue),
    shareLate: ratio(lateInvoices, withDue),
  };
}

function ratio(sum: number, of: number): number | null {
  return of > 0 ? sum / of : null;
}
