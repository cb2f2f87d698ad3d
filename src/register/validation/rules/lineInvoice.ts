import { found } from "../found";
import type { Rule } from "../rule";

/** Invoice lines whose invoice stands nowhere, in a workbook that has invoices. */
export const lineInvoice: Rule = function* (register) {
  const { count, at, invoiceNumber } = register.lines;
  if (register.invoices.count === 0) return;
  const invoices = new Set(register.invoices.number);
  for (let index = 0; index < count; index++) {
    const number = invoiceNumber[index] ?? "";
    if (invoices.has(number)) continue;
    yield found(register, at, index, { code: "line.invoiceUnknown", severity: "warning", field: "invoiceNumber", key: number, value: number });
  }
};
