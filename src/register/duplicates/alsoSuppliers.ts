import { registerOf } from "../ledger/registerOf";
import type { Parties, Register } from "../register";
import { identifier } from "./kinds/identifier";

/** A customer who is a supplier as well; indexes into each. */
export interface AlsoSupplier {
  readonly customer: number;
  readonly supplier: number;
  /** Letters and digits of the number that both have. */
  readonly organisationNumber: string;
}

/** Customers that are suppliers, too, by their organisation number. They are two sides of one firm, and never merged. */
export function alsoSuppliers(register: Register): readonly AlsoSupplier[] {
  const { customers } = registerOf("suppliers", register);
  const suppliers = new Map(numbersOf(customers).flatMap((number, index) => (number === "" ? [] : [[number, index] as const])).reverse());
  if (suppliers.size === 0) return [];
  return numbersOf(register.customers).flatMap((number, customer): AlsoSupplier[] => {
    const supplier = suppliers.get(number);
    return supplier === undefined ? [] : [{ customer, supplier, organisationNumber: number }];
  });
}

/** The organisation number of each, or else its VAT number. */
function numbersOf({ count, values }: Parties): readonly string[] {
  const [own, vat] = [values.get("organisationNumber"), values.get("vatId")];
  return Array.from({ length: count }, (_, index) => {
    const standard = (cell: unknown) => (typeof cell === "string" || typeof cell === "number" ? identifier.standard(String(cell)) : "");
    return standard(own?.[index]) || standard(vat?.[index]);
  });
}
