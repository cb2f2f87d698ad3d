import { creditedInvoices } from "../../ledger/credited";
import { found } from "../found";
import type { Rule } from "../rule";

/** An invoice that its status says is credited, without a credit note on any sheet: it is left out of every figure. */
export const creditedInvoice: Rule = function* (register) {
  const { at, number, status } = register.invoices;
  for (const index of creditedInvoices(register).withoutNote) {
    yield found(register, at, index, { code: "invoice.creditedWithoutNote", severity: "info", field: "status", key: number[index] ?? "", value: status[index] ?? "" });
  }
};
