import { documentKind, type Register } from "../../register";
import { claims } from "../claims";
import { found } from "../found";
import { invoiceIndex } from "../invoiceIndex";
import type { Rule } from "../rule";

/** Invoices on which more was paid than they were written for: the rest is the customer's money. */
export const invoiceOverpaid: Rule = function* (register, { excludedStatus }) {
  const { at, number, kind, gross, paid, currency } = register.invoices;
  const received = receivedByInvoice(register);
  for (const index of claims(register, excludedStatus)) {
    const amount = gross[index] ?? NaN;
    if (kind[index] !== documentKind.invoice || !(amount > 0)) continue;
    const stated = paid[index] ?? NaN;
    const sum = Math.max(Number.isNaN(stated) ? 0 : stated, received.get(index) ?? 0);
    if (sum <= amount) continue;
    const code = register.currencies[currency[index] ?? 0] ?? "";
    const values = { paid: { amount: sum, currency: code }, amount: { amount, currency: code }, over: { amount: sum - amount, currency: code } };
    const field = stated > amount ? "paidAmount" : "gross";
    yield found(register, at, index, { code: "invoice.overpaid", severity: "warning", field, key: number[index] ?? "", value: null, values });
  }
};

/** What payments that name one invoice alone, in its currency, bring to it. */
function receivedByInvoice(register: Register): ReadonlyMap<number, number> {
  const { payments, invoices } = register;
  const received = new Map<number, number>();
  if (!payments.invoiceNumber.some((number) => number !== "")) return received;
  const index = invoiceIndex(register);
  for (let p = 0; p < payments.count; p++) {
    const amount = payments.amount[p] ?? NaN;
    const number = payments.invoiceNumber[p] ?? "";
    if (number === "" || Number.isNaN(amount)) continue;
    const [invoice, ...others] = index.numbered(number);
    if (invoice === undefined || others.length > 0 || payments.currency[p] !== invoices.currency[invoice]) continue;
    received.set(invoice, (received.get(invoice) ?? 0) + amount);
  }
  return received;
}
