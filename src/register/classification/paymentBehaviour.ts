import type { CurrencyAging } from "../receivables/aging";
import type { PaymentHistory } from "./paymentHistory";

export const paymentBehaviours = ["cash", "credit", "risk"] as const;
export type PaymentBehaviour = (typeof paymentBehaviours)[number];

export interface BehaviourRule {
  /** Something open for more days past due than this is a risk. */
  readonly overdueDays: number;
  /** So are payments that come more days late than this, weighted by amount. */
  readonly lateDays: number;
  /** Percent of the money received that came at once, from which a customer pays cash. */
  readonly cashShare: number;
  /** Paid invoices that it takes to tell cash from credit, or late from on time. */
  readonly minInvoices: number;
}

/**
 * How an account pays, by a rule that anybody can check: risk before cash before credit. Null where it has neither paid
 * anything nor owes anything.
 */
export function paymentBehaviour(
  account: number,
  history: PaymentHistory,
  owes: CurrencyAging["accounts"][number] | undefined,
  rule: BehaviourRule,
): PaymentBehaviour | null {
  const invoices = history.invoices[account] ?? 0;
  if (invoices === 0 && owes === undefined) return null;
  const isKnown = invoices >= rule.minInvoices;
  const lateDays = (history.weightedLate[account] ?? 0) / (history.weightOfDue[account] ?? 0);
  const isLate = isKnown && lateDays > rule.lateDays;
  if ((owes?.oldestDays ?? 0) > rule.overdueDays || isLate) return "risk";
  const paid = history.paid[account] ?? 0;
  const paysCash = isKnown && paid > 0 && (history.paidAtOnce[account] ?? 0) * 100 >= rule.cashShare * paid;
  return paysCash ? "cash" : "credit";
}
