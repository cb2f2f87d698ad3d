import { creditedInvoices } from "../creditedInvoices";
import { found } from "../found";
import type { Rule } from "../rule";

/** Credit notes of an invoice that stands nowhere, or that is another customer's. */
export const creditReference: Rule = function* (register, { excludedStatus }) {
  const { at, number, customer } = register.invoices;
  for (const { credit, reference, invoices } of creditedInvoices(register, excludedStatus)) {
    const payer = customer[credit] ?? -1;
    const fault = { severity: "warning", field: "creditedInvoice", key: number[credit] ?? "", value: reference } as const;
    if (invoices.length === 0) yield found(register, at, credit, { code: "credit.invoiceUnknown", ...fault });
    else if (payer >= 0 && invoices.every((i) => (customer[i] ?? -1) >= 0 && customer[i] !== payer)) {
      yield found(register, at, credit, { code: "credit.otherCustomer", ...fault });
    }
  }
};
