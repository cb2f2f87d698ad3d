import { say } from "../message";
import { indicator, type IndicatorContext } from "./context";
import type { Indicator } from "./indicator";
import { paymentTime } from "./paymentTime";

/** How long customers took to pay what was settled in the period. */
export function paymentIndicators(context: IndicatorContext): readonly Indicator[] {
  const { ledger, period, currency } = context;
  const time = paymentTime(ledger, period, currency);
  const paid = say("indicator.basis.paidInvoices", { count: time.invoices });
  const withDue = say("indicator.basis.paidWithDue", { count: time.withDue });
  const none = say("indicator.basis.nonePaid");
  return [
    indicator(context, "averagePaymentDays", "days", time.average, time.average === null ? none : paid),
    indicator(context, "weightedPaymentDays", "days", time.weighted, time.weighted === null ? none : paid, currency),
    indicator(context, "averageDaysLate", "days", time.late, time.late === null ? none : withDue),
    indicator(context, "averageDaysLateClipped", "days", time.lateClipped, time.lateClipped === null ? none : withDue),
    indicator(context, "shareLate", "share", time.shareLate, time.shareLate === null ? none : withDue),
  ];
}
