import type { Positions, Register } from "../../register";
import { found } from "../found";
import type { Finding, Severity } from "../finding";
import type { Rule } from "../rule";

interface Documents {
  readonly count: number;
  readonly at: Positions;
  readonly customer: Int32Array;
  readonly customerKey: readonly string[];
}

/** Invoices and payments must name a customer, and one that stands in the register. */
export const documentCustomer: Rule = function* (register) {
  yield* orphans(register, register.invoices, "invoice", register.invoices.number);
  yield* orphans(register, register.payments, "payment", register.payments.invoiceNumber);
};

function* orphans(register: Register, documents: Documents, kind: "invoice" | "payment", keys: readonly string[]): Iterable<Finding> {
  for (let index = 0; index < documents.count; index++) {
    if ((documents.customer[index] ?? -1) >= 0) continue;
    const customer = documents.customerKey[index] ?? "";
    const severity: Severity = "error";
    const source = register.sources[documents.at.source[index] ?? -1];
    const field = source?.columns.has("customerNumber") ? "customerNumber" : "name";
    const code = customer === "" ? `${kind}.customerMissing` : `${kind}.customerUnknown`;
    yield found(register, documents.at, index, { code, severity, field, key: keys[index] ?? "", value: customer });
  }
}
