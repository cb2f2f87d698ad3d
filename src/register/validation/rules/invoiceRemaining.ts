import { documentKind } from "../../register";
import { claims } from "../claims";
import { found, hasColumn } from "../found";
import type { Rule } from "../rule";

/** A rest that is more than the invoice, below zero on an invoice, or not the amount less what was paid. */
export const invoiceRemaining: Rule = function* (register, { excludedStatus }) {
  const { at, number, kind, gross, remaining, paid, currency } = register.invoices;
  for (const index of claims(register, excludedStatus)) {
    const rest = remaining[index] ?? NaN;
    const amount = gross[index] ?? NaN;
    if (Number.isNaN(rest) || Number.isNaN(amount) || !hasColumn(register, at, index, "remaining")) continue;
    const fault = faultOf(rest, amount, paid[index] ?? NaN, kind[index] === documentKind.invoice);
    if (fault === null) continue;
    const code = register.currencies[currency[index] ?? 0] ?? "";
    const values = { rest: { amount: rest, currency: code }, amount: { amount, currency: code } };
    yield found(register, at, index, { code: fault, severity: "warning", field: "remaining", key: number[index] ?? "", value: null, values });
  }
};

function faultOf(rest: number, amount: number, paid: number, isInvoice: boolean): string | null {
  if (Math.abs(rest) > Math.abs(amount)) return "invoice.remainingAboveAmount";
  if (isInvoice && amount > 0 && rest < 0) return "invoice.remainingNegative";
  const isSum = Number.isNaN(paid) || paid === 0 || Math.abs(Math.abs(amount) - Math.abs(paid) - Math.abs(rest)) <= 1;
  return isSum ? null : "invoice.remainingMismatch";
}
