import { noLines } from "../ledger/noDocuments";
import type { Misfit, Payables } from "../register";
import { ColumnValues } from "./columnValues";
import type { CurrencyTable } from "./currencyTable";
import { impliedParties } from "./impliedParties";
import { apartFromPayments, invoicesFrom, readInvoices } from "./invoiceTable";
import { indexOf } from "./partyTable";
import { paymentsAmong, paymentsFrom, readPayments } from "./paymentTable";
import { withoutRepeatedInvoices, withoutRepeatedPayments } from "./repeatedDocuments";
import { SourceSheet, type Locale } from "./sourceSheet";
import { withStaying, type Merges } from "./merges";
import type { Survivors } from "./survivors";
import { joinTables, type Columns } from "./tables";

/** The documents of suppliers that stand on the sheets, read as those of customers are. */
export function payablesFrom(sheets: readonly SourceSheet[], listed: Survivors, currencies: CurrencyTable, misfits: Misfit[], locale: Locale, past: Merges["past"]): Payables | null {
  const ours = sheets.flatMap((sheet) => sheet.ofSuppliers() ?? []).filter(({ rows }) => rows.length > 0);
  const values = ours.map((sheet) => new ColumnValues(sheet, misfits));
  const documents = joined(values.filter(({ source }) => source.holds === "invoices"), (one) => readInvoices(one, currencies));
  const received = joined(values.filter(({ source }) => source.holds === "payments"), (one) => readPayments(one, currencies));
  if (documents === undefined && received === undefined) return null;

  const empty = new ColumnValues(SourceSheet.empty(locale), misfits);
  const { invoices: all, payments: among } = apartFromPayments(documents ?? readInvoices(empty, currencies));
  const invoices = withoutRepeatedInvoices(all);
  const payments = withoutRepeatedPayments(joinTables(received ?? readPayments(empty, currencies), paymentsAmong(among)));
  const implied = impliedParties([invoices, payments], "supplierNumber");
  const { parties, index } = listed.parties.count > 0 ? listed : { parties: implied, index: indexOf(implied, "supplierNumber") };
  const documentsOf = { invoices: invoicesFrom(invoices, index), payments: paymentsFrom(payments, index) };
  withStaying({ ...documentsOf, lines: noLines }, past, listed.byRowId);
  return { suppliers: parties, ...documentsOf };
}

function joined<T extends Columns>(values: readonly ColumnValues[], read: (values: ColumnValues) => T): T | undefined {
  const [first, ...others] = values.map(read);
  return first === undefined ? undefined : joinTables(first, ...others);
}
