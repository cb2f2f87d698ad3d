import { allRows, laterThan } from "../laterThan";
import type { Rule } from "../rule";

/** Payments dated after the report date, which have settled nothing by then. */
export const paymentFuture: Rule = function* (register, { asOf }) {
  const { count, at, invoiceNumber, date } = register.payments;
  const code = ["payment.dateFuture", "payment.datesFuture"] as const;
  yield* laterThan(register, asOf, allRows(count), { at, dates: date, keys: invoiceNumber, field: "paymentDate", code });
};
