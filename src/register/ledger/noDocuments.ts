import type { ContactEntries, InvoiceLines, Invoices, Payments } from "../register";

const rows = { count: 0, at: { source: new Uint16Array(0), row: new Uint32Array(0) }, customer: new Int32Array(0), customerKey: [], date: new Int32Array(0) };
const amounts = { currency: new Uint8Array(0), exchangeRate: new Float64Array(0) };

export const noInvoices: Invoices = {
  ...rows,
  ...amounts,
  number: [],
  kind: new Uint8Array(0),
  status: [],
  due: new Int32Array(0),
  gross: new Float64Array(0),
  net: new Float64Array(0),
  cost: new Float64Array(0),
  remaining: new Float64Array(0),
  paid: new Float64Array(0),
  paidOn: new Int32Array(0),
  creditedInvoice: [],
  kid: [],
  disputed: new Uint8Array(0),
};

export const noPayments: Payments = { ...rows, ...amounts, amount: new Float64Array(0), invoiceNumber: [], kid: [], reference: [] };

export const noLines: InvoiceLines = {
  ...rows,
  invoiceNumber: [],
  product: [],
  quantity: new Float64Array(0),
  unitPrice: new Float64Array(0),
  amount: new Float64Array(0),
  currency: new Uint8Array(0),
};

export const noContacts: ContactEntries = { ...rows, text: [] };
