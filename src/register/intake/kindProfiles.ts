import type { FieldName, SheetKind } from "../fields/catalogue";

/** What makes a sheet one of a kind. */
export interface KindProfile {
  readonly kind: SheetKind;
  /** Whether the fields found are enough for a list of this kind. */
  readonly suffices: (has: (...fields: readonly FieldName[]) => boolean) => boolean;
  /** What a field found counts where it is not 1: more for what only such lists have, less for what any list may have. */
  readonly counts: Readonly<Partial<Record<FieldName, number>>>;
  /** What is taken off the sum of the fields where something that such a list nearly always has is missing. */
  readonly lacks?: (has: (...fields: readonly FieldName[]) => boolean) => number;
  /** Parts of sheet names, folded and without blanks. */
  readonly names: RegExp;
}

/** In order of preference where nothing else decides. */
export const kindProfiles: readonly KindProfile[] = [
  {
    kind: "customers",
    suffices: (has) => has("name") || has("customerNumber") || has("firstName", "lastName") || has("organisationNumber"),
    counts: { creditLimit: 1.3, notes: 0.5, currency: 0.5, country: 0.8, status: 0.5, theirReference: 0.3, source: 0.3 },
    names: /kunde|kunden|customer|client|debitor|klant|debiteur|debtor|relaties/,
  },
  {
    kind: "suppliers",
    suffices: (has) => has("name") || has("supplierNumber"),
    counts: { notes: 0.5, currency: 0.5, country: 0.8, status: 0.5, theirReference: 0.3, source: 0.3 },
    names: /leverandor|supplier|vendor|lieferant|kreditor|leverancier|crediteur|creditor/,
  },
  {
    kind: "invoices",
    suffices: (has) =>
      (has("invoiceNumber") && (hasAmount(has) || hasParty(has))) ||
      (hasParty(has) && hasAmount(has) && (has("invoiceDate") || has("dueDate") || has("remaining"))),
    // A list of customers with what each owes has neither number nor date; one of ids and names has no date and no amount.
    lacks: (has) => {
      const isDated = has("invoiceDate") || has("dueDate") || has("paidDate");
      return has("invoiceNumber") || isDated || has("voucher") ? (isDated || hasAmount(has) ? 0 : 0.3) : 1;
    },
    counts: { debit: 0.5, credit: 0.5, dueDate: 1.4, remaining: 1.4, paidDate: 0.8, paidAmount: 0.8, notes: 0.4, country: 0.3, paymentTerms: 0.4, status: 0.8 },
    names: /faktura|invoice|rechnung|factu|poster|posten|openitem|receivable|reskontro|order|ordre|bestell/,
  },
  {
    kind: "invoiceLines",
    suffices: (has) =>
      (has("invoiceNumber") || (hasParty(has) && has("invoiceDate"))) && (has("product") || has("quantity")) && (has("quantity") || has("unitPrice") || has("net") || has("gross")),
    counts: { product: 1.4, quantity: 1.4, unitPrice: 1.4, country: 0.3 },
    names: /linje|line|detail|positionen|regels/,
  },
  {
    kind: "payments",
    suffices: (has) => (has("paymentAmount") || has("credit")) && (has("paymentDate") || has("invoiceNumber")) && (hasParty(has) || has("invoiceNumber") || has("kid") || has("reference")),
    counts: { reference: 0.6, debit: 0.5, credit: 0.5 },
    names: /betaling|payment|zahlung|receipt|innbetalt|bankbevegelser/,
  },
  {
    kind: "contactLog",
    suffices: (has) => has("contactDate") && has("contactText") && (hasParty(has) || has("contactPerson")),
    counts: { contactDate: 1.2, contactText: 1.2 },
    names: /logg|log$|samtale|aktivitet|kontakthist|activit|calls|gesprach|gesprek|journal/,
  },
];

function hasParty(has: (...fields: readonly FieldName[]) => boolean): boolean {
  return has("customerNumber") || has("name") || has("supplierNumber");
}

function hasAmount(has: (...fields: readonly FieldName[]) => boolean): boolean {
  return has("gross") || has("net") || has("remaining") || has("debit") || has("baseAmount");
}
