import { documentKind, type Register } from "../register";
import { claims } from "./claims";
import { invoiceIndex } from "./invoiceIndex";

/** A credit note and the invoices that its reference could mean. */
interface Credited {
  readonly credit: number;
  readonly reference: string;
  readonly invoices: readonly number[];
}

/** Each credit note that says which invoice it credits. */
export function* creditedInvoices(register: Register, excludedStatus: readonly string[]): Iterable<Credited> {
  const { kind, creditedInvoice } = register.invoices;
  if (!creditedInvoice.some((reference) => reference !== "")) return;
  const index = invoiceIndex(register);
  for (const credit of claims(register, excludedStatus)) {
    const reference = creditedInvoice[credit] ?? "";
    if (reference === "" || kind[credit] !== documentKind.creditNote) continue;
    const invoices = index.named(reference, "", "").filter((i) => i !== credit && kind[i] === documentKind.invoice);
    yield { credit, reference, invoices: [...new Set(invoices)] };
  }
}
