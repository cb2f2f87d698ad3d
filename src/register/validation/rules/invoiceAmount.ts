import { found } from "../found";
import type { Rule } from "../rule";

/** An invoice without an amount, where no lines give it one either. */
export const invoiceAmount: Rule = function* (register) {
  const { count, at, number, gross, net, remaining } = register.invoices;
  const withLines = new Set(register.lines.invoiceNumber);
  for (let index = 0; index < count; index++) {
    const amounts = [gross[index], net[index], remaining[index]];
    if (amounts.some((amount) => amount !== undefined && !Number.isNaN(amount)) || withLines.has(number[index] ?? "")) continue;
    yield found(register, at, index, { code: "invoice.amountMissing", severity: "error", field: "gross", key: number[index] ?? "", value: null });
  }
};
