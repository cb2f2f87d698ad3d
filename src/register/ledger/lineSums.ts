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
  /** For each line the invoice that it belongs to, those alone counted on from the last invoice; -1 where there is none. */
  readonly document: Int32Array;
}

/** Sums lines per invoice by its number, and by customer where both say one. */
export function lineSums(invoices: Invoices, lines: InvoiceLines): LineSums {
  const ofInvoice = new Float64Array(invoices.count).fill(NaN);
  const document = new Int32Array(lines.count).fill(-1);
  const alone = new LineDocuments(lines);
  if (lines.count === 0) return { ofInvoice, alone: [], document };
  const numbered = new NumberedInvoices(invoices);
  for (let l = 0; l < lines.count; l++) {
    const amount = lines.amount[l] ?? NaN;
    const number = lines.invoiceNumber[l] ?? "";
    if (number === "" || Number.isNaN(amount)) continue;
    if (!numbered.has(number)) {
      const place = alone.add(l, number, amount);
      if (place >= 0) document[l] = invoices.count + place;
      continue;
    }
    const invoice = numbered.of(lines.customer[l] ?? -1);
    if (invoice < 0) continue;
    document[l] = invoice;
    if (hasAmount(invoices, invoice)) continue;
    const sum = ofInvoice[invoice] ?? NaN;
    ofInvoice[invoice] = Number.isNaN(sum) ? amount : sum + amount;
  }
  return { ofInvoice, alone: alone.documents, document };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Invoices made of lines. Lines of an invoice mostly follow each other, so the last one is tried before any is looked up:
 * a million keys are a second.
 */
class LineDocuments {
  readonly documents: Mutable<LineDocument>[] = [];
  /** Places of the documents with a number, nearly always one. */
  private readonly byNumber = new Map<string, number[]>();
  private last = -1;

  constructor(private readonly lines: InvoiceLines) {}

  /** The place of the line's document; -1 where the line tells too little to be one. */
  add(line: number, number: string, amount: number): number {
    const date = this.lines.date[line] ?? NO_DAY;
    if (date === NO_DAY) return -1;
    const place = this.isOf(this.last, line, number) ? this.last : this.placeOf(line, number);
    const known = this.documents[place];
    if (known === undefined) return -1;
    this.last = place;
    known.amount += amount;
    // The earliest day, so that the order of the rows does not decide.
    if (date < known.date) known.date = date;
    return place;
  }

  private isOf(place: number, line: number, number: string): boolean {
    const known = this.documents[place];
    if (known?.number !== number || known.currency !== this.lines.currency[line]) return false;
    const customer = this.lines.customer[line] ?? -1;
    return known.customer === customer && (customer >= 0 || known.customerKey === this.lines.customerKey[line]);
  }

  private placeOf(line: number, number: string): number {
    const places = this.byNumber.get(number);
    const known = places?.find((place) => this.isOf(place, line, number));
    if (known !== undefined) return known;
    const customer = this.lines.customer[line] ?? -1;
    const customerKey = this.lines.customerKey[line] ?? "";
    if (customer < 0 && customerKey === "") return -1;
    const date = this.lines.date[line] ?? NO_DAY;
    const place = this.documents.push({ number, customer, customerKey, date, amount: 0, currency: this.lines.currency[line] ?? 0, line }) - 1;
    if (places === undefined) this.byNumber.set(number, [place]);
    else places.push(place);
    return place;
  }
}

/** Invoices by number, those with the same number one after the other. The last number looked up mostly comes again. */
class NumberedInvoices {
  private readonly firsts = new Map<string, number>();
  private readonly next: Int32Array;
  private last: string | undefined;
  private first = -1;

  constructor(private readonly invoices: Invoices) {
    this.next = new Int32Array(invoices.count).fill(-1);
    for (let i = invoices.count - 1; i >= 0; i--) {
      const number = invoices.number[i] ?? "";
      this.next[i] = this.firsts.get(number) ?? -1;
      this.firsts.set(number, i);
    }
  }

  has(number: string): boolean {
    if (number !== this.last) {
      this.last = number;
      this.first = this.firsts.get(number) ?? -1;
    }
    return this.first >= 0;
  }

  /** The first invoice of the number that was looked up which can be this customer's; -1 where there is none. */
  of(customer: number): number {
    let invoice = this.first;
    for (; invoice >= 0; invoice = this.next[invoice] ?? -1) {
      const its = this.invoices.customer[invoice] ?? -1;
      if (customer < 0 || its < 0 || its === customer) return invoice;
    }
    return -1;
  }
}

function hasAmount(invoices: Invoices, i: number): boolean {
  return !Number.isNaN(invoices.gross[i] ?? NaN) || !Number.isNaN(invoices.net[i] ?? NaN);
}
