import { NO_DAY } from "../calendar/day";
import type { DocumentColumns } from "./documentTable";
import type { InvoiceTable } from "./invoiceTable";
import type { LineTable } from "./lineTable";
import { nameKey, numberKey, withoutZeros } from "./partyKeys";
import type { PaymentTable } from "./paymentTable";
import { pickRows } from "./tables";

/**
 * The same document, by customer, number and kind, on two sheets counts once; what the first sheet leaves open, the
 * second fills: a list of open items may know the rest that the journal of invoices does not. Documents that repeat on
 * one sheet stay, since nobody but the user can say which is right.
 */
export function withoutRepeatedInvoices(table: InvoiceTable): InvoiceTable {
  return withoutRepeats(table, (i) => (table.number[i] === "" ? "" : `${party(table, i)}\n${numberKey(table.number[i] ?? "")}\n${table.kind[i]}`), (first, again) => {
    for (const amounts of [table.gross, table.net, table.cost, table.remaining, table.paid, table.exchangeRate]) {
      if (Number.isNaN(amounts[first])) amounts[first] = amounts[again] ?? NaN;
    }
    for (const days of [table.date, table.due, table.paidOn]) if (days[first] === NO_DAY) days[first] = days[again] ?? NO_DAY;
    for (const texts of [table.status, table.kid, table.creditedInvoice]) if (texts[first] === "") texts[first] = texts[again] ?? "";
    if (table.disputed[again] === 1) table.disputed[first] = 1;
  });
}

/** The same payment, by customer, reference, day and amount, on two sheets counts once. */
export function withoutRepeatedPayments(table: PaymentTable): PaymentTable {
  const name = (i: number) => `${table.reference[i]}|${table.kid[i]}|${table.invoiceNumber[i]}`;
  return withoutRepeats(table, (i) => (name(i) === "||" ? "" : `${party(table, i)}\n${name(i)}\n${table.date[i]}\n${table.amount[i]}`));
}

/** The lines of an invoice that has lines on an earlier sheet count once. */
export function withoutRepeatedLines(table: LineTable): LineTable {
  return withoutRepeats(table, (i) => (table.invoiceNumber[i] === "" ? "" : `${party(table, i)}\n${numberKey(table.invoiceNumber[i] ?? "")}`));
}

function party(table: DocumentColumns, i: number): string {
  const number = table.partyNumber[i] ?? "";
  return number === "" ? nameKey(table.partyName[i] ?? "") : withoutZeros(numberKey(number));
}

/** Leaves out rows whose key stands on an earlier sheet; an empty key is like no other. */
function withoutRepeats<T extends DocumentColumns & Parameters<typeof pickRows>[0]>(
  table: T,
  keyOf: (i: number) => string,
  merge: (first: number, again: number) => void = () => undefined,
): T {
  const { source } = table;
  const isOneSheet = source.every((index) => index === source[0]);
  if (isOneSheet) return table;
  const seen = new Map<string, number>();
  const kept: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const key = keyOf(i);
    const first = key === "" ? undefined : seen.get(key);
    if (first !== undefined && source[first] !== source[i]) {
      merge(first, i);
      continue;
    }
    if (key !== "" && first === undefined) seen.set(key, i);
    kept.push(i);
  }
  return kept.length === source.length ? table : pickRows(table, kept);
}
