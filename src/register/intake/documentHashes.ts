import { shortHash } from "../changes/shortHash";
import type { InvoiceLines, Invoices, Payments, Register } from "../register";

/**
 * What each document is known by when it is read again, on whatever row it stands then: its own facts, without the
 * customer. Two that are the same in all of them are told apart by their order.
 */
export function documentHashes({ invoices, payments, lines }: Pick<Register, "invoices" | "payments" | "lines">): DocumentHashes {
  return { invoices: hashed(invoices, invoiceFacts), payments: hashed(payments, paymentFacts), lines: hashed(lines, lineFacts) };
}

export interface DocumentHashes {
  readonly invoices: readonly string[];
  readonly payments: readonly string[];
  readonly lines: readonly string[];
}

function hashed<Table extends { readonly count: number }>(table: Table, facts: (table: Table, index: number) => string): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: table.count }, (_, index) => {
    const own = facts(table, index);
    const times = seen.get(own) ?? 0;
    seen.set(own, times + 1);
    return shortHash(`${own}|${times}`);
  });
}

function invoiceFacts({ number, kind, date, gross, net, currency }: Invoices, at: number): string {
  return ["i", number[at], kind[at], date[at], gross[at], net[at], currency[at]].join("|");
}

function paymentFacts({ date, amount, currency, invoiceNumber, kid, reference }: Payments, at: number): string {
  return ["p", date[at], amount[at], currency[at], invoiceNumber[at], kid[at], reference[at]].join("|");
}

function lineFacts({ invoiceNumber, date, product, quantity, amount }: InvoiceLines, at: number): string {
  return ["l", invoiceNumber[at], date[at], product[at], quantity[at], amount[at]].join("|");
}
