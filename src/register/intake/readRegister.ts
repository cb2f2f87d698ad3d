import type { Day } from "../calendar/day";
import { cellText } from "../cells";
import type { SheetKind } from "../fields/catalogue";
import { allocationChoices } from "./allocationChoices";
import type { Misfit, Parties, Register } from "../register";
import { ColumnValues } from "./columnValues";
import { contactsFrom, readContacts } from "./contactTable";
import { currenciesByFormat } from "./documentCurrencies";
import { generalAccounts } from "./controlAccounts";
import { CurrencyTable } from "./currencyTable";
import { impliedParties } from "./impliedParties";
import { apartFromPayments, invoicesFrom, newestDay, readInvoices } from "./invoiceTable";
import { linesFrom, readLines } from "./lineTable";
import { partiesFrom } from "./partyTable";
import { rowIdsOf, withStaying, type Merges } from "./merges";
import { survivors, type Survivors } from "./survivors";
import { payablesFrom } from "./payables";
import { paymentsAmong, paymentsFrom, readPayments } from "./paymentTable";
import type { SheetReading } from "./reading";
import { withoutRepeatedInvoices, withoutRepeatedLines, withoutRepeatedPayments } from "./repeatedDocuments";
import type { WorkbookSnapshot } from "./snapshot";
import type { Locale } from "./sourceSheet";
import { SourceSheet } from "./sourceSheet";
import { joinTables } from "./tables";
import type { Columns } from "./tables";

export interface ReadRegisterOptions extends Locale {
  /** ISO 4217 code of documents that name none. */
  readonly currency: string;
  /**
   * Where customers and suppliers are taken from: the user's own sheets, or our register tab. With `register` the user's
   * sheets of parties are only an import, unless there is no register tab yet.
   */
  readonly master: "sources" | "register";
  /** The report date; documents after it are read like all others. */
  readonly asOf?: Day;
  /** Status words of documents that are no claims. */
  readonly excludedStatus?: readonly string[];
  /** Which parties were merged. */
  readonly merges?: Merges;
  /** The day that stated remaining amounts are valid on, where somebody has said so. */
  readonly statedOn?: Day;
}

/** Makes the typed register of what the sheets hold. Cells that do not fit are listed in it; nothing is thrown for them. */
export function readRegister(workbook: WorkbookSnapshot, readings: readonly SheetReading[], options: ReadRegisterOptions): Register {
  const sheets = sourceSheets(workbook, readings, options);
  const sources = sheets.map((sheet) => sheet.asSource());
  const misfits: Misfit[] = [];
  const values = sheets.map((sheet) => new ColumnValues(sheet, misfits));
  const none = new ColumnValues(SourceSheet.empty(options), misfits);
  const holding = (kind: SheetKind): [ColumnValues, ...ColumnValues[]] => {
    const [first = none, ...others] = values.filter(({ source }) => source.holds === kind);
    return [first, ...others];
  };
  const currencies = new CurrencyTable(options.currency);

  const documents = joined(holding("invoices"), (sheet) => readInvoices(sheet, currencies));
  const { invoices: ofInvoiceSheets, payments: amongInvoices } = apartFromPayments(documents);
  const invoices = withoutRepeatedInvoices(ofInvoiceSheets);
  const received = joined(holding("payments"), (sheet) => readPayments(sheet, currencies));
  const payments = withoutRepeatedPayments(joinTables(received, paymentsAmong(amongInvoices)));
  const lines = withoutRepeatedLines(joined(holding("invoiceLines"), (sheet) => readLines(sheet, currencies)));
  const contacts = joined(holding("contactLog"), readContacts);

  const merges = options.merges ?? { rowIdColumns: new Map(), aliases: [], past: [] };
  const apart = (number: "customerNumber" | "supplierNumber", all: Parties): Survivors => {
    const kind = number === "customerNumber" ? "customers" : "suppliers";
    return survivors(all, rowIdsOf(all, sources, workbook, merges), merges.aliases.filter((alias) => alias.kind === kind), number);
  };
  const listed = partiesFrom(holding("customers"), "customerNumber", sources);
  const implied = listed.count > 0 ? listed : impliedParties([invoices, lines, payments], "customerNumber");
  const { parties: customers, index, byRowId } = apart("customerNumber", implied);
  addOpeningCurrencies(customers, currencies);
  const suppliers = apart("supplierNumber", partiesFrom(holding("suppliers"), "supplierNumber", sources));
  const documentsOf = { invoices: invoicesFrom(invoices, index), lines: linesFrom(lines, index), payments: paymentsFrom(payments, index) };
  withStaying(documentsOf, merges.past, byRowId);
  return {
    sources,
    customers,
    suppliers: suppliers.parties,
    ...documentsOf,
    contacts: contactsFrom(contacts, index),
    currencies: currencies.codes,
    misfits,
    statedOn: options.statedOn ?? newestDay(invoices.date, invoices.paidOn, payments.date, lines.date),
    choices: allocationChoices(workbook),
    currenciesByFormat: sheets.flatMap(currenciesByFormat),
    generalAccounts: generalAccounts(workbook, readings),
    payables: payablesFrom(sheets, suppliers, currencies, misfits, options, merges.past),
  };
}

/** An opening balance may be in a currency that no document has, and must not be taken for one in the base currency. */
function addOpeningCurrencies({ values }: Parties, currencies: CurrencyTable): void {
  const named = values.get("currency");
  values.get("openingBalance")?.forEach((amount, i) => {
    if (typeof amount === "number" && amount !== 0) currencies.indexOf(cellText(named?.[i]));
  });
}

/** The sheets that the register is made from: the user's own first, so that our ledger tabs only add what these lack. */
function sourceSheets(workbook: WorkbookSnapshot, readings: readonly SheetReading[], options: ReadRegisterOptions): SourceSheet[] {
  const hasTab = (kind: SheetKind) => readings.some(({ own, holds }) => own === "register" && holds === kind);
  const isUsed = ({ own, holds }: SheetReading) => {
    if (holds !== "customers" && holds !== "suppliers") return own !== "register";
    return options.master === "register" && hasTab(holds) ? own === "register" : own !== "register";
  };
  const ordered = [...readings].filter(isUsed).sort((a, b) => Number(a.own !== null) - Number(b.own !== null));
  const snapshots = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const used: SourceSheet[] = [];
  for (const reading of ordered) {
    const sheet = snapshots.get(reading.sheetId);
    if (sheet && reading.holds !== "other") used.push(new SourceSheet(used.length, sheet, reading, reading.holds, workbook.date1904, options));
  }
  return used;
}

/** Reads each of the sheets and puts their rows one after the other. */
function joined<T extends Columns>([first, ...others]: readonly [ColumnValues, ...ColumnValues[]], read: (values: ColumnValues) => T): T {
  return joinTables(read(first), ...others.map(read));
}
