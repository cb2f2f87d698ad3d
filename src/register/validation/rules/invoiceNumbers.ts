import { cellAddress } from "../../address";
import { found } from "../found";
import type { Rule } from "../rule";

/** An invoice without a number cannot be referred to; one number on two documents of a kind cannot be told apart. */
export const invoiceNumbers: Rule = function* (register) {
  const { count, at, number, kind } = register.invoices;
  const first = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const own = number[index] ?? "";
    const source = register.sources[at.source[index] ?? -1];
    if (own === "") {
      if (source?.columns.has("invoiceNumber")) {
        yield found(register, at, index, { code: "invoice.numberMissing", severity: "warning", field: "invoiceNumber", key: "", value: null });
      }
      continue;
    }
    const identity = `${kind[index] ?? 0} ${own}`;
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, index);
      continue;
    }
    const other = register.sources[at.source[earlier] ?? -1];
    const where = `${other?.sheet ?? ""}!${cellAddress(at.row[earlier] ?? 0, other?.columns.get("invoiceNumber") ?? 0)}`;
    yield found(register, at, index, { code: "invoice.numberRepeated", severity: "warning", field: "invoiceNumber", key: own, value: own, values: { where } });
  }
};
