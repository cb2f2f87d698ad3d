import { claims } from "../claims";
import { laterThan } from "../laterThan";
import type { Rule } from "../rule";

/** Invoices dated after the report date, which are not in its figures. */
export const invoiceFuture: Rule = function* (register, { asOf, excludedStatus }) {
  const { at, number, date } = register.invoices;
  const code = ["invoice.dateFuture", "invoice.datesFuture"] as const;
  yield* laterThan(register, asOf, claims(register, excludedStatus), { at, dates: date, keys: number, field: "invoiceDate", code });
};
