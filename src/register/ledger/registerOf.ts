import type { RegisterKind } from "../customer/registerPlan";
import type { Register } from "../register";
import { noContacts, noInvoices, noLines, noPayments } from "./noDocuments";
import { supplierRegister } from "./supplierRegister";

/** The register with the parties of a kind in the place of customers, and none but their documents. */
export function registerOf(kind: RegisterKind, register: Register): Register {
  if (kind === "customers") return register;
  const none = { customers: register.suppliers, invoices: noInvoices, payments: noPayments, lines: noLines, contacts: noContacts, choices: new Map<never, never>() };
  return supplierRegister(register) ?? { ...register, ...none };
}
