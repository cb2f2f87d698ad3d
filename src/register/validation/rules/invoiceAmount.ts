import { claims } from "../claims";
import { found, foundOnSheet, hasColumn } from "../found";
import { misfitTest } from "../misfitCells";
import type { Rule } from "../rule";

const amountFields = ["gross", "net", "remaining"] as const;

/** An invoice without an amount, where no lines give it one either. */
export const invoiceAmount: Rule = function* (register, { excludedStatus }) {
  const { invoices, lines } = register;
  const { at, number } = invoices;
  const isMisfit = misfitTest(register);
  const withLines = new Set(lines.invoiceNumber.filter((_, line) => !Number.isNaN(lines.amount[line])));
  const withoutColumn = new Set<number>();
  for (const index of claims(register, excludedStatus)) {
    const hasAmount = amountFields.some((field) => !Number.isNaN(invoices[field][index]));
    if (hasAmount || withLines.has(number[index] ?? "")) continue;
    const columns = amountFields.filter((field) => hasColumn(register, at, index, field));
    const [field] = columns;
    if (field === undefined && withLines.size === 0) withoutColumn.add(at.source[index] ?? -1);
    else if (!columns.some((column) => isMisfit(at, index, column))) {
      yield found(register, at, index, { code: "invoice.amountMissing", severity: "error", field: field ?? "gross", key: number[index] ?? "", value: null });
    }
  }
  for (const source of withoutColumn) yield foundOnSheet(register, source, { code: "invoice.noAmounts", severity: "error", field: "gross" });
};
