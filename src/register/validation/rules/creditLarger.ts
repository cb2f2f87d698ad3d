import { creditedInvoices } from "../creditedInvoices";
import { found } from "../found";
import type { Rule } from "../rule";

/** Credit notes that take more off an invoice than it was written for, each by itself or several together. */
export const creditLarger: Rule = function* (register, { excludedStatus }) {
  const { at, number, gross, net, currency } = register.invoices;
  const amountOf = (i: number) => Math.abs(Number.isNaN(gross[i] ?? NaN) ? (net[i] ?? NaN) : (gross[i] ?? NaN));
  const credited = new Map<number, number>();
  for (const { credit, reference, invoices } of creditedInvoices(register, excludedStatus)) {
    const [invoice] = invoices;
    const amount = amountOf(credit);
    if (invoice === undefined || invoices.length > 1 || Number.isNaN(amount) || currency[invoice] !== currency[credit]) continue;
    const sum = (credited.get(invoice) ?? 0) + amount;
    credited.set(invoice, sum);
    if (!(sum > amountOf(invoice))) continue;
    const code = register.currencies[currency[invoice] ?? 0] ?? "";
    const values = { invoice: reference, credited: { amount: sum, currency: code }, amount: { amount: amountOf(invoice), currency: code } };
    const field = Number.isNaN(gross[credit] ?? NaN) ? "net" : "gross";
    yield found(register, at, credit, { code: "credit.larger", severity: "warning", field, key: number[credit] ?? "", value: null, values });
  }
};
