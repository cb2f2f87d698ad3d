import { fromIso, NO_DAY, type Day } from "../../src/register/calendar/day";
import type { Cell } from "../../src/register/cells";
import type { FieldName, SheetKind } from "../../src/register/fields/catalogue";
import { toMinor } from "../../src/register/money/minorUnits";
import { documentKind, type Parties, type Register, type Source } from "../../src/register/register";

/** Registers as a test wants them: amounts in main units, days as ISO text, everything but what matters left out. */
export interface Given {
  readonly customers?: readonly ({ readonly id: string } & Partial<Record<FieldName, Cell>>)[];
  readonly invoices?: readonly GivenInvoice[];
  readonly lines?: readonly GivenLine[];
  readonly payments?: readonly GivenPayment[];
  readonly currencies?: readonly string[];
  /** The newest date of documents and payments where not given. */
  readonly statedOn?: string;
  /** What a person has chosen, by its key. */
  readonly generalAccounts?: Register["generalAccounts"];
  readonly choices?: readonly (readonly [string, string])[];
}

export interface GivenInvoice {
  readonly customer?: string;
  readonly number?: string;
  readonly date?: string;
  readonly due?: string;
  readonly amount?: number;
  readonly net?: number;
  readonly cost?: number;
  readonly currency?: string;
  readonly exchangeRate?: number;
  readonly status?: string;
  readonly remaining?: number;
  readonly paid?: number;
  readonly paidOn?: string;
  readonly credits?: string;
  readonly kid?: string;
}

export interface GivenLine {
  readonly customer?: string;
  readonly invoice?: string;
  readonly date?: string;
  readonly amount?: number;
  readonly currency?: string;
}

export interface GivenPayment {
  readonly customer?: string;
  readonly date?: string;
  readonly amount: number;
  readonly currency?: string;
  readonly exchangeRate?: number;
  readonly invoice?: string;
  readonly kid?: string;
  readonly reference?: string;
}

export function day(iso: string): Day {
  const found = fromIso(iso);
  if (found === undefined) throw new Error(`${iso} is no day`);
  return found;
}

export function registerWith(given: Given): Register {
  const currencies = given.currencies ?? ["NOK"];
  const invoices = given.invoices ?? [];
  const lines = given.lines ?? [];
  const payments = given.payments ?? [];
  const customers = customersOf(given);
  const places = new Map(customers.id.map((id, i) => [id, i]));
  const customerOf = (key: string | undefined) => places.get(key ?? "") ?? -1;
  const currencyOf = (code: string | undefined) => Math.max(0, currencies.indexOf(code ?? currencies[0] ?? ""));
  const minor = (amount: number | undefined, currency: string | undefined) =>
    amount === undefined ? NaN : toMinor(amount, currency ?? currencies[0] ?? "NOK");
  const dates = [...invoices.flatMap((one) => [one.date, one.paidOn]), ...lines.map((one) => one.date), ...payments.map((one) => one.date)];
  const newest = dates.reduce((latest, date) => Math.max(latest, date === undefined ? NO_DAY : day(date)), NO_DAY);
  return {
    sources: [source("Kunder", "customers"), source("Fakturaer", "invoices"), source("Linjer", "invoiceLines"), source("Betalinger", "payments")],
    customers,
    suppliers: parties([], new Map()),
    invoices: {
      count: invoices.length,
      at: positions(invoices.length, 1),
      number: invoices.map((one, i) => one.number ?? `F${i + 1}`),
      customer: Int32Array.from(invoices, (one) => customerOf(one.customer)),
      customerKey: invoices.map((one) => one.customer ?? ""),
      kind: Uint8Array.from(invoices, (one) => ((one.amount ?? 0) < 0 ? documentKind.creditNote : documentKind.invoice)),
      status: invoices.map((one) => one.status ?? ""),
      date: days(invoices, (one) => one.date),
      due: days(invoices, (one) => one.due),
      gross: Float64Array.from(invoices, (one) => minor(one.amount, one.currency)),
      net: Float64Array.from(invoices, (one) => minor(one.net, one.currency)),
      cost: Float64Array.from(invoices, (one) => minor(one.cost, one.currency)),
      currency: Uint8Array.from(invoices, (one) => currencyOf(one.currency)),
      exchangeRate: Float64Array.from(invoices, (one) => one.exchangeRate ?? NaN),
      remaining: Float64Array.from(invoices, (one) => minor(one.remaining, one.currency)),
      paid: Float64Array.from(invoices, (one) => minor(one.paid, one.currency)),
      paidOn: days(invoices, (one) => one.paidOn),
      creditedInvoice: invoices.map((one) => one.credits ?? ""),
      kid: invoices.map((one) => one.kid ?? ""),
      disputed: new Uint8Array(invoices.length),
    },
    lines: {
      count: lines.length,
      at: positions(lines.length, 2),
      invoiceNumber: lines.map((one) => one.invoice ?? ""),
      customerKey: lines.map((one) => one.customer ?? ""),
      customer: Int32Array.from(lines, (one) => customerOf(one.customer)),
      date: days(lines, (one) => one.date),
      product: lines.map(() => ""),
      quantity: new Float64Array(lines.length).fill(1),
      unitPrice: new Float64Array(lines.length).fill(NaN),
      amount: Float64Array.from(lines, (one) => minor(one.amount, one.currency)),
      currency: Uint8Array.from(lines, (one) => currencyOf(one.currency)),
    },
    payments: {
      count: payments.length,
      at: positions(payments.length, 3),
      customer: Int32Array.from(payments, (one) => customerOf(one.customer)),
      customerKey: payments.map((one) => one.customer ?? ""),
      date: days(payments, (one) => one.date),
      amount: Float64Array.from(payments, (one) => minor(one.amount, one.currency)),
      currency: Uint8Array.from(payments, (one) => currencyOf(one.currency)),
      exchangeRate: Float64Array.from(payments, (one) => one.exchangeRate ?? NaN),
      invoiceNumber: payments.map((one) => one.invoice ?? ""),
      kid: payments.map((one) => one.kid ?? ""),
      reference: payments.map((one) => one.reference ?? ""),
    },
    contacts: { count: 0, at: positions(0, 0), customer: new Int32Array(0), customerKey: [], date: new Int32Array(0), text: [] },
    currencies,
    misfits: [],
    choices: new Map(given.choices),
    currenciesByFormat: [],
    payables: null,
    generalAccounts: given.generalAccounts ?? [],
    statedOn: given.statedOn !== undefined ? day(given.statedOn) : newest === NO_DAY ? null : newest,
  };
}

function customersOf(given: Given): Parties {
  const listed = given.customers ?? [];
  const documents = [...(given.invoices ?? []), ...(given.lines ?? []), ...(given.payments ?? [])];
  const named = documents.flatMap((one) => (one.customer === undefined ? [] : [one.customer]));
  const ids = given.customers === undefined ? [...new Set(named)].sort() : listed.map((one) => one.id);
  const fields = new Set(listed.flatMap((one) => Object.keys(one))) as Set<FieldName | "id">;
  fields.delete("id");
  const values = new Map<FieldName, readonly Cell[]>();
  for (const field of fields) if (field !== "id") values.set(field, listed.map((one) => one[field] ?? null));
  return parties(ids, values);
}

function parties(id: readonly string[], values: ReadonlyMap<FieldName, readonly Cell[]>): Parties {
  return { count: id.length, at: positions(id.length, 0), id, values, implied: new Uint8Array(id.length) };
}

function source(sheet: string, holds: SheetKind): Source {
  return { sheetId: sheet, sheet, holds, own: false, columns: new Map(), otherColumns: [] };
}

function positions(count: number, from: number): Register["invoices"]["at"] {
  return { source: new Uint16Array(count).fill(from), row: Uint32Array.from({ length: count }, (_, i) => i + 1) };
}

function days<Row>(rows: readonly Row[], of: (row: Row) => string | undefined): Int32Array {
  return Int32Array.from(rows, (row) => {
    const iso = of(row);
    return iso === undefined ? NO_DAY : day(iso);
  });
}
