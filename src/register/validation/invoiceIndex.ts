import { ReferenceIndex } from "../ledger/references";
import type { Register } from "../register";

const made = new WeakMap<Register, ReferenceIndex>();

/** The register's invoices by number and KID, made once for all rules that follow references. */
export function invoiceIndex(register: Register): ReferenceIndex {
  let index = made.get(register);
  if (!index) {
    index = new ReferenceIndex();
    const { count, number, kid } = register.invoices;
    for (let i = 0; i < count; i++) index.add(i, number[i] ?? "", kid[i] ?? "");
    made.set(register, index);
  }
  return index;
}
