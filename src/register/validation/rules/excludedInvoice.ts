import { found } from "../found";
import { statusTest } from "../claims";
import type { Rule } from "../rule";

/** An invoice that its status takes out of every figure: said, so that nobody looks for it in vain. */
export const excludedInvoice: Rule = function* (register, { excludedStatus }) {
  const { count, at, number, status } = register.invoices;
  const isExcluded = statusTest(excludedStatus);
  for (let index = 0; index < count; index++) {
    const value = status[index] ?? "";
    if (!isExcluded(value)) continue;
    yield found(register, at, index, { code: "invoice.excluded", severity: "info", field: "status", key: number[index] ?? "", value });
  }
};
