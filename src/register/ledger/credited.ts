import type { Register } from "../register";
import { saysCredited } from "./status";

/** What a status such as `Kreditert` says of invoices. */
export interface Credited {
  /** The invoice that a credit note without a reference is for, by row of the credit note. */
  readonly invoiceOf: ReadonlyMap<number, number>;
  /** Invoices whose credit note stands on no sheet: they were withdrawn and are no claims. */
  readonly withoutNote: ReadonlySet<number>;
}

/**
 * An invoice with such a status was withdrawn by a credit note. Where one names it, or the customer has one of exactly its
 * amount that names nothing, the two settle each other; where there is none, counting the invoice would claim what has
 * been given up.
 */
export function creditedInvoices({ invoices }: Register): Credited {
  const invoiceOf = new Map<number, number>();
  const withoutNote = new Set<number>();
  const asking: number[] = [];
  for (let i = 0; i < invoices.count; i++) if (amountOf(i) > 0 && saysCredited(invoices.status[i] ?? "")) asking.push(i);
  if (asking.length === 0) return { invoiceOf, withoutNote };

  const named = new Set<string>();
  const nameless = new Map<string, number[]>();
  for (let i = 0; i < invoices.count; i++) {
    if (!(amountOf(i) < 0)) continue;
    const credits = invoices.creditedInvoice[i] ?? "";
    if (credits !== "") named.add(`${partyOf(i)}\n${credits}`);
    else {
      const key = `${partyOf(i)}\n${invoices.currency[i] ?? 0}\n${-amountOf(i)}`;
      const same = nameless.get(key);
      if (same === undefined) nameless.set(key, [i]);
      else same.push(i);
    }
  }
  for (const i of asking) {
    if (named.has(`${partyOf(i)}\n${invoices.number[i] ?? ""}`)) continue;
    const note = nameless.get(`${partyOf(i)}\n${invoices.currency[i] ?? 0}\n${amountOf(i)}`)?.shift();
    if (note === undefined) withoutNote.add(i);
    else invoiceOf.set(note, i);
  }
  return { invoiceOf, withoutNote };

  function amountOf(i: number): number {
    const gross = invoices.gross[i] ?? NaN;
    return Number.isNaN(gross) ? (invoices.net[i] ?? NaN) : gross;
  }

  function partyOf(i: number): string {
    const customer = invoices.customer[i] ?? -1;
    return customer >= 0 ? String(customer) : `?${invoices.customerKey[i] ?? ""}`;
  }
}
