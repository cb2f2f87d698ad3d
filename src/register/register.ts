import type { Day } from "./calendar/day";
import type { Cell } from "./cells";
import type { Choices } from "./ledger/choices";
import type { FieldName, FieldType, SheetKind } from "./fields/catalogue";
import type { MinorUnits } from "./money/minorUnits";

/**
 * The register: what a workbook holds, typed. Documents are columns, not objects, since they run into hundreds of
 * thousands; row `i` of a table is element `i` of each of its columns.
 */
export interface Register {
  readonly sources: readonly Source[];
  readonly customers: Parties;
  readonly suppliers: Parties;
  /** Customers' invoices and credit notes; a credit note's amounts are negative. */
  readonly invoices: Invoices;
  readonly lines: InvoiceLines;
  readonly payments: Payments;
  readonly contacts: ContactEntries;
  /** ISO 4217 codes; documents name theirs by index. The first is the base currency. */
  readonly currencies: readonly string[];
  /** Cells that are not what their column should hold. Their value is missing from the typed columns. */
  readonly misfits: readonly Misfit[];
  /**
   * The day that stated remaining amounts are valid on: the newest date of the documents, unless said.
   * Null where no document has a date.
   */
  readonly statedOn: Day | null;
  /** What a person has written beside the proposed allocation. */
  readonly choices: Choices;
  /** What suppliers claim of us; null where no sheet has documents of suppliers. */
  readonly payables: Payables | null;
  /** Accounts of a trial balance, where a sheet holds one. */
  readonly generalAccounts: readonly GeneralAccount[];
  /** Currencies that documents have by nothing but the number format of their cells. */
  readonly currenciesByFormat: readonly { readonly sheet: string; readonly currency: string }[];
}

/** An account of the general ledger as a sheet states it, main units of the base currency. */
export interface GeneralAccount {
  readonly number: string;
  readonly name: string;
  readonly opening: number | null;
  readonly closing: number | null;
  readonly sheet: string;
}

/** The suppliers' side of the ledger: invoices are what we owe them, payments what we paid. */
export interface Payables {
  /** The register's suppliers, or whom the documents name where there is no list of suppliers. */
  readonly suppliers: Parties;
  readonly invoices: Invoices;
  readonly payments: Payments;
}

/** A sheet that rows came from. */
export interface Source {
  readonly sheetId: string;
  readonly sheet: string;
  readonly holds: SheetKind;
  /** True for the add-in's own register and ledger tabs. */
  readonly own: boolean;
  /** Zero-based sheet column of each field. */
  readonly columns: ReadonlyMap<FieldName, number>;
  /** Mapped cells of columns without a known field, by heading: the user's own columns. */
  readonly otherColumns: readonly { readonly column: number; readonly heading: string }[];
}

/** Where each row of a table stands: index into `sources`, and zero-based sheet row. */
export interface Positions {
  readonly source: Uint16Array;
  readonly row: Uint32Array;
}

/** Customers or suppliers. */
export interface Parties {
  readonly count: number;
  readonly at: Positions;
  /** What the party is called outside: its number; `row:17` where it has none; `NUMBER#ROW` where a number stands twice. */
  readonly id: readonly string[];
  /**
   * Parsed values by field: trimmed text (null where empty), a `Day` for dates, numbers in the main unit for amounts,
   * booleans for flags. Fields that no source has are absent.
   */
  readonly values: ReadonlyMap<FieldName, readonly Cell[]>;
  /** 1 where the party is known only from documents, because there is no customer sheet; its position is its first document. */
  readonly implied: Uint8Array;
}

/** An opening balance is a claim like an invoice, or a credit, but no sale. */
export const documentKind = { invoice: 0, creditNote: 1, openingBalance: 2 } as const;

/** NaN stands for an amount that is not there, NO_DAY for a date, -1 for a party, empty text for a text. */
export interface Invoices {
  readonly count: number;
  readonly at: Positions;
  readonly number: readonly string[];
  /** Index into `customers`; -1 where the sheet names none that is known. */
  readonly customer: Int32Array;
  /** The customer as the sheet names it: its number, or else its name. */
  readonly customerKey: readonly string[];
  /** {@link documentKind} */
  readonly kind: Uint8Array;
  readonly status: readonly string[];
  readonly date: Int32Array;
  readonly due: Int32Array;
  /** Minor units, VAT included; the invoice's amount where the sheet does not tell gross from net. */
  readonly gross: Float64Array;
  /** Minor units, without VAT. */
  readonly net: Float64Array;
  readonly cost: Float64Array;
  /** Index into `currencies`. */
  readonly currency: Uint8Array;
  /** Units of the base currency for one of the document's, as the sheet states it. */
  readonly exchangeRate: Float64Array;
  /** What is left to pay as the sheet states it, valid on `statedOn`. */
  readonly remaining: Float64Array;
  /** What has been paid as the sheet states it. */
  readonly paid: Float64Array;
  readonly paidOn: Int32Array;
  readonly creditedInvoice: readonly string[];
  readonly kid: readonly string[];
  readonly disputed: Uint8Array;
}

export interface InvoiceLines {
  readonly count: number;
  readonly at: Positions;
  readonly invoiceNumber: readonly string[];
  readonly customerKey: readonly string[];
  readonly customer: Int32Array;
  readonly date: Int32Array;
  readonly product: readonly string[];
  readonly quantity: Float64Array;
  /** Minor units. */
  readonly unitPrice: Float64Array;
  /** Minor units; quantity times price where the sheet has no amount. */
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
}

export interface Payments {
  readonly count: number;
  readonly at: Positions;
  readonly customer: Int32Array;
  readonly customerKey: readonly string[];
  readonly date: Int32Array;
  /** Minor units; money received is positive. */
  readonly amount: Float64Array;
  readonly currency: Uint8Array;
  /** Units of the base currency for one of the payment's, as the sheet states it. */
  readonly exchangeRate: Float64Array;
  /** Invoice number that the payment names. */
  readonly invoiceNumber: readonly string[];
  readonly kid: readonly string[];
  readonly reference: readonly string[];
}

export interface ContactEntries {
  readonly count: number;
  readonly at: Positions;
  readonly customer: Int32Array;
  readonly customerKey: readonly string[];
  readonly date: Int32Array;
  readonly text: readonly string[];
}

/** A cell that is not the number, date or flag that its column should hold, or that holds an error value. */
export interface Misfit {
  /** Index into `sources`. */
  readonly source: number;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly field: FieldName;
  readonly expected: FieldType;
  readonly value: Cell;
  /** Why it could not be read: `ambiguous` is a date whose order the column does not decide. */
  readonly reason: "notA" | "error" | "ambiguous";
}

export type { MinorUnits };
