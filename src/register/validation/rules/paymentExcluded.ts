import { statusTest } from "../claims";
import { found } from "../found";
import { invoiceIndex } from "../invoiceIndex";
import type { Rule } from "../rule";

/** Money for an invoice that was cancelled or never sent: to be paid back, or the status is wrong. */
export const paymentExcluded: Rule = function* (register, { excludedStatus }) {
  const { invoices, payments } = register;
  const isExcluded = statusTest(excludedStatus);
  if (payments.count === 0 || !invoices.status.some(isExcluded)) return;
  const index = invoiceIndex(register);
  for (let p = 0; p < payments.count; p++) {
    const number = payments.invoiceNumber[p] ?? "";
    const named = number === "" ? [] : index.named(number, payments.kid[p] ?? "", "");
    const areExcluded = named.length > 0 && named.every((i) => isExcluded(invoices.status[i] ?? ""));
    if (!areExcluded) continue;
    const status = invoices.status[named[0] ?? 0] ?? "";
    yield found(register, payments.at, p, { code: "payment.invoiceExcluded", severity: "warning", field: "invoiceNumber", key: number, value: number, values: { status } });
  }
};
