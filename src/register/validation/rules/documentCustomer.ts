import { cellText } from "../../cells";
import type { FieldName } from "../../fields/catalogue";
import { nameKey } from "../../intake/partyKeys";
import { ReferenceIndex } from "../../ledger/references";
import type { Positions, Register } from "../../register";
import { claims } from "../claims";
import { found, foundOnSheet, hasColumn } from "../found";
import type { Finding } from "../finding";
import { misfitTest } from "../misfitCells";
import type { Rule } from "../rule";

interface Documents {
  readonly kind: "invoice" | "payment";
  readonly at: Positions;
  readonly customer: Int32Array;
  readonly customerKey: readonly string[];
  readonly key: (index: number) => string;
}

/** Invoices and payments must name a customer, and one that stands in the register. */
export const documentCustomer: Rule = function* (register, { excludedStatus }) {
  const { invoices, payments } = register;
  yield* orphans(register, { ...invoices, kind: "invoice", key: (index) => invoices.number[index] ?? "" }, claims(register, excludedStatus));
  const key = (index: number) => (payments.invoiceNumber[index] ?? "") || (payments.reference[index] ?? "") || (payments.kid[index] ?? "");
  yield* orphans(register, { ...payments, kind: "payment", key }, paymentsToAsk(register));
};

/** A payment without a customer belongs to that of the invoice that it names, so nothing is missing there. */
function* paymentsToAsk({ invoices, payments }: Register): Iterable<number> {
  let index: ReferenceIndex | undefined;
  for (let p = 0; p < payments.count; p++) {
    if ((payments.customer[p] ?? -1) >= 0) continue;
    if (payments.customerKey[p] === "") {
      if (!index) {
        index = new ReferenceIndex();
        for (let i = 0; i < invoices.count; i++) index.add(i, invoices.number[i] ?? "", invoices.kid[i] ?? "");
      }
      const named = index.named(payments.invoiceNumber[p] ?? "", payments.kid[p] ?? "", payments.reference[p] ?? "");
      const owners = new Set(named.map((invoice) => invoices.customer[invoice]));
      if (owners.size === 1) continue;
    }
    yield p;
  }
}

function* orphans(register: Register, documents: Documents, rows: Iterable<number>): Iterable<Finding> {
  const { kind, at, customer, customerKey, key } = documents;
  const isMisfit = misfitTest(register);
  const withoutColumn = new Set<number>();
  let names: ReadonlySet<string> | undefined;
  for (const index of rows) {
    if ((customer[index] ?? -1) >= 0) continue;
    const field = customerField(register, at, index);
    const value = customerKey[index] ?? "";
    if (value === "" && field === undefined) withoutColumn.add(at.source[index] ?? -1);
    else if (value !== "" || !isMisfit(at, index, field ?? "name")) {
      names ??= namesOf(register);
      const fault = value === "" ? "customerMissing" : names.has(nameKey(value)) ? "customerAmbiguous" : "customerUnknown";
      yield found(register, at, index, { code: `${kind}.${fault}`, severity: "error", field: field ?? "name", key: key(index), value });
    }
  }
  for (const source of withoutColumn) yield foundOnSheet(register, source, { code: `${kind}.noCustomers`, severity: "warning", field: "customerNumber" });
}

function customerField(register: Register, at: Positions, index: number): FieldName | undefined {
  return (["customerNumber", "name"] as const).find((field) => hasColumn(register, at, index, field));
}

/** A name that stands in the register and still was not found stands there more than once. */
function namesOf({ customers }: Register): ReadonlySet<string> {
  return new Set((customers.values.get("name") ?? []).map((name) => nameKey(cellText(name))));
}
