import { NO_DAY, type Day } from "../calendar/day";
import type { InvoiceLines, Invoices } from "../register";

/** An invoice that stands on no invoice sheet: lines with number, date and customer make one. */
export interface LineDocument {
  readonly number: string;
  readonly customer: number;
  readonly customerKey: string;
  readonly date: Day;
  readonly amount: number;
  readonly currency: number;
  /** Its first line. */
  readonly line: number;
}

export interface LineSums {
  /** Sum of an invoice's lines in minor units, for invoices without an amount of their own; NaN for the others. */
  readonly ofInvoice: Float64Array;
  readonly alone: readonly LineDocument[];
}

/** Sums lines per invoice by its number, and by customer where both say one. */
export function lineSums(invoices: Invoices, lines: InvoiceLines): LineSums {
  const ofInvoice = new Float64Array(invoices.count).fill(NaN);
  if (lines.count === 0) return { ofInvoice, alone: [] };
  const byNumber = invoicesByNumber(invoices);
  const alone = new Map<string, Mutable<LineDocument>>();
  for (let l = 0; l < lines.count; l++) {
    const amount = lines.amount[l] ?? NaN;
    const number = lines.invoiceNumber[l] ?? "";
    if (number === "" || Number.isNaN(amount)) continue;
    const sameNumber = byNumber.get(number);
    if (sameNumber === undefined) {
      addAlone(alone, lines, l, number, amount);
      continue;
    }
    const customer = lines.customer[l] ?? -1;
    const invoice = sameNumber.find((i) => customer < 0 || (invoices.customer[i] ?? -1) < 0 || invoices.customer[i] === customer);
    if (invoice === undefined || hasAmount(invoices, invoice)) continue;
    const sum = ofInvoice[invoice] ?? NaN;
    ofInvoice[invoice] = Number.isNaN(sum) ? amount : sum + amount;
  }
  return { ofInvoice, alone: [...alone.values()] };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function addAlone(alone: Map<string, Mutable<LineDocument>>, lines: InvoiceLines, line: number, number: string, amount: number): void {
  const customer = lines.customer[line] ?? -1;
  const customerKey = lines.customerKey[line] ?? "";
  const date = lines.date[line] ?? NO_DAY;
  const isInvoice = date !== NO_DAY && (customer >= 0 || customerKey !== "");
  if (!isInvoice) return;
  const currency = lines.currency[line] ?? 0;
  const key = `${customer >= 0 ? customer : `?${customerKey}`}\n${currency}\n${number}`;
  const known = alone.get(key);
  if (known === undefined) {
    alone.set(key, { number, customer, customerKey, date, amount, currency, line });
    return;
  }
  known.amount += amount;
  // The earliest day, so that the order of the rows does not decide.
  if (date < known.date) known.date = date;
}

function invoicesByNumber(invoices: Invoices): ReadonlyMap<string, readonly number[]> {
  const byNumber = new Map<string, number[]>();
  for (let i = 0; i < invoices.count; i++) {
    const number = invoices.number[i] ?? "";
    const same = byNumber.get(number);
    if (same === undefined) byNumber.set(number, [i]);
    else same.push(i);
  }
  return byNumber;
}

function hasAmount(invoices: Invoices, i: number): boolean {
  return !Number.isNaN(invoices.gross[i] ?? NaN) || !Number.isNaN(invoices.net[i] ?? NaN);
}
