import { found, hasColumn } from "../found";
import { misfitTest } from "../misfitCells";
import type { Rule } from "../rule";

/** Invoice lines without an invoice, in a workbook that has invoices: those that name none, and one for each number that stands nowhere. */
export const lineInvoice: Rule = function* (register) {
  const { count, at, invoiceNumber } = register.lines;
  if (register.invoices.count === 0) return;
  const isMisfit = misfitTest(register);
  const told = new Set(register.invoices.number);
  for (let index = 0; index < count; index++) {
    if (!hasColumn(register, at, index, "invoiceNumber")) continue;
    const number = invoiceNumber[index] ?? "";
    const fault = { field: "invoiceNumber", key: number, value: number } as const;
    if (number === "") {
      if (isMisfit(at, index, "invoiceNumber")) continue;
      yield found(register, at, index, { code: "line.invoiceMissing", severity: "warning", ...fault });
    } else if (!told.has(number)) {
      told.add(number);
      yield found(register, at, index, { code: "line.invoiceUnknown", severity: "warning", ...fault });
    }
  }
};
