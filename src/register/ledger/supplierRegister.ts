import type { InvoiceLines, Register } from "../register";

/** The register as a ledger of suppliers: they stand where customers do, so that the same books serve both. */
export function supplierRegister(register: Register): Register | null {
  const { payables } = register;
  if (payables === null) return null;
  return { ...register, customers: payables.suppliers, invoices: payables.invoices, payments: payables.payments, lines: noLines, choices: new Map() };
}

const noLines: InvoiceLines = {
  count: 0,
  at: { source: new Uint16Array(0), row: new Uint32Array(0) },
  invoiceNumber: [],
  customerKey: [],
  customer: new Int32Array(0),
  date: new Int32Array(0),
  product: [],
  quantity: new Float64Array(0),
  unitPrice: new Float64Array(0),
  amount: new Float64Array(0),
  currency: new Uint8Array(0),
};
