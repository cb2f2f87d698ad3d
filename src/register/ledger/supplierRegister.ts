import type { Register } from "../register";
import { noContacts, noLines } from "./noDocuments";

/** The register as a ledger of suppliers: they stand where customers do, so that the same books serve both. */
export function supplierRegister(register: Register): Register | null {
  const { payables } = register;
  if (payables === null) return null;
  const { suppliers: customers, invoices, payments } = payables;
  return { ...register, customers, invoices, payments, lines: noLines, contacts: noContacts, choices: new Map() };
}
