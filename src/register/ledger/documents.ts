import { NO_DAY } from "../calendar/day";
import { documentKind, type Register } from "../register";
import type { Settings } from "../settings";
import { AccountList } from "./accounts";
import { datesOf, dateFrom, dueFrom, type DocumentDates } from "./dates";
import { lineSums, type LineDocument } from "./lineSums";
import { creditedInvoices } from "./credited";
import { openingBalances, type OpeningBalance } from "./openingBalances";
import { exclusion } from "./status";

/** Where a document's revenue was taken from. */
export const revenueFrom = { net: 0, gross: 1, lines: 2, nothing: 3 } as const;

/**
 * Every claim and credit of the register, made ready to be counted: amounts filled in from lines, dates from terms,
 * currencies apart. They are what is known on any day; which of them count on a day is the ledger's business.
 */
export interface Documents {
  readonly count: number;
  readonly accounts: AccountList;
  /** Row of `register.invoices`; -1 for a document known only from its lines. */
  readonly invoice: Int32Array;
  /** For documents known only from their lines, the first row of `register.lines`; else -1. */
  readonly line: Int32Array;
  readonly number: readonly string[];
  readonly account: Int32Array;
  /** The invoice date, or what stands in for it ({@link dateFrom}); NO_DAY only where the document has no date at all. */
  readonly date: Int32Array;
  readonly due: Int32Array;
  readonly dateFrom: Uint8Array;
  readonly dueFrom: Uint8Array;
  /** Minor units, VAT included where the sheet tells; negative for credits; 0 where no amount can be found. */
  readonly amount: Float64Array;
  /** Minor units, without VAT where the sheet tells ({@link revenueFrom}); NaN for opening balances. */
  readonly revenue: Float64Array;
  readonly revenueFrom: Uint8Array;
  /** Minor units; NaN where not known. */
  readonly cost: Float64Array;
  readonly currency: Uint8Array;
  /** 1 where the status says that the document is no claim. */
  readonly excluded: Uint8Array;
  /** 1 for opening balances, which are owed and were never sold. */
  readonly opening: Uint8Array;
  /** Credit notes that name nothing but are known to be for an invoice, with that invoice. */
  readonly creditFor: ReadonlyMap<number, number>;
  /** 1 where neither amount, rest nor lines tell what the document is worth. */
  readonly worthless: Uint8Array;
  /** The document of each row of `register.lines`; -1 for lines of none. */
  readonly ofLine: Int32Array;
}

export { dateFrom, dueFrom };

export function documentsOf(register: Register, settings: Settings): Documents {
  const { invoices, lines } = register;
  const sums = lineSums(invoices, lines);
  const openings = openingBalances(register, settings["fiscalYear.start"]);
  const credited = creditedInvoices(register);
  const count = invoices.count + sums.alone.length + openings.length;
  const accounts = new AccountList(register);
  const isExcluded = exclusion(settings["ledger.excludedStatus"]);
  const dates = emptyDates(count);
  const documents = {
    count,
    accounts,
    invoice: new Int32Array(count).fill(-1),
    line: new Int32Array(count).fill(-1),
    number: sums.alone.length + openings.length === 0 ? invoices.number : [...invoices.number, ...sums.alone.map((one) => one.number), ...openings.map(() => "")],
    account: new Int32Array(count),
    ...dates,
    amount: new Float64Array(count),
    revenue: new Float64Array(count),
    revenueFrom: new Uint8Array(count),
    cost: new Float64Array(count).fill(NaN),
    currency: new Uint8Array(count),
    excluded: new Uint8Array(count),
    opening: new Uint8Array(count),
    creditFor: credited.invoiceOf,
    worthless: new Uint8Array(count),
    ofLine: sums.document,
  };

  for (let i = 0; i < invoices.count; i++) {
    const worth = worthOf(register, i, sums.ofInvoice[i] ?? NaN);
    documents.invoice[i] = i;
    documents.account[i] = accounts.of(invoices.customer[i] ?? -1, invoices.customerKey[i] ?? "");
    dates.date[i] = invoices.date[i] ?? NO_DAY;
    dates.due[i] = invoices.due[i] ?? NO_DAY;
    documents.amount[i] = worth.amount;
    const isOpening = invoices.kind[i] === documentKind.openingBalance;
    documents.opening[i] = isOpening ? 1 : 0;
    documents.revenue[i] = isOpening ? NaN : worth.revenue;
    documents.revenueFrom[i] = worth.from;
    documents.cost[i] = invoices.cost[i] ?? NaN;
    documents.currency[i] = invoices.currency[i] ?? 0;
    documents.excluded[i] = isExcluded(invoices.status[i] ?? "") || credited.withoutNote.has(i) ? 1 : 0;
    documents.worthless[i] = worth.from === revenueFrom.nothing ? 1 : 0;
  }
  sums.alone.forEach((one, k) => {
    addLineDocument(documents, invoices.count + k, one);
  });
  openings.forEach((one, k) => {
    addOpening(documents, invoices.count + sums.alone.length + k, one);
  });
  datesOf(register, documents, settings["terms.days"]);
  return documents;
}

function emptyDates(count: number): DocumentDates {
  return {
    date: new Int32Array(count).fill(NO_DAY),
    due: new Int32Array(count).fill(NO_DAY),
    dateFrom: new Uint8Array(count),
    dueFrom: new Uint8Array(count),
  };
}

function addLineDocument(
  documents: Documents,
  i: number,
  one: LineDocument,
): void {
  documents.line[i] = one.line;
  documents.account[i] = documents.accounts.of(one.customer, one.customerKey);
  documents.date[i] = one.date;
  documents.amount[i] = one.amount;
  documents.revenue[i] = one.amount;
  documents.revenueFrom[i] = revenueFrom.lines;
  documents.currency[i] = one.currency;
}

function addOpening(documents: Documents, i: number, { customer, amount, currency, day }: OpeningBalance): void {
  documents.account[i] = customer;
  documents.date[i] = day;
  documents.due[i] = day;
  documents.dateFrom[i] = dateFrom.yearStart;
  documents.amount[i] = amount;
  documents.revenue[i] = NaN;
  documents.currency[i] = currency;
  documents.opening[i] = 1;
}

interface Worth {
  readonly amount: number;
  readonly revenue: number;
  readonly from: number;
}

/** The amount as the sheet gives it; else the sum of the lines; else what is stated as left and paid. */
function worthOf(register: Register, i: number, lineSum: number): Worth {
  const { invoices } = register;
  const gross = invoices.gross[i] ?? NaN;
  const net = invoices.net[i] ?? NaN;
  if (!Number.isNaN(gross)) {
    return Number.isNaN(net) ? { amount: gross, revenue: gross, from: revenueFrom.gross } : { amount: gross, revenue: net, from: revenueFrom.net };
  }
  if (!Number.isNaN(net)) return { amount: net, revenue: net, from: revenueFrom.net };
  if (!Number.isNaN(lineSum)) {
    const isCredit = invoices.kind[i] === documentKind.creditNote;
    const amount = isCredit ? -Math.abs(lineSum) : lineSum;
    return { amount, revenue: amount, from: revenueFrom.lines };
  }
  const remaining = invoices.remaining[i] ?? NaN;
  if (!Number.isNaN(remaining)) {
    const paid = invoices.paid[i] ?? NaN;
    const amount = remaining + (Number.isNaN(paid) ? 0 : paid);
    return { amount, revenue: amount, from: revenueFrom.gross };
  }
  return { amount: 0, revenue: 0, from: revenueFrom.nothing };
}
