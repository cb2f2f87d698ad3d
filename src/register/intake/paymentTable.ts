import type { Payments } from "../register";
import type { ColumnValues } from "./columnValues";
import type { CurrencyTable } from "./currencyTable";
import { signsOf } from "./amountSides";
import { takeBaseAmounts } from "./baseAmounts";
import { documentCurrencies } from "./documentCurrencies";
import { documentColumns, partiesOf, positionsOf } from "./documentTable";
import { nettedAmounts } from "./nettedAmounts";
import type { InvoiceTable } from "./invoiceTable";
import type { PartyIndex } from "./partyIndex";
import { receivedAmounts } from "./receivedAmounts";

export type PaymentTable = ReturnType<typeof readPayments>;

/** The payments of one payment sheet. */
export function readPayments(values: ColumnValues, currencies: CurrencyTable) {
  const currency = documentCurrencies(values, currencies, ["paymentAmount"]);
  const voucher = values.texts("voucher");
  const reference = values.texts("reference");
  const columns = documentColumns(values);
  const received = values.numbers("paymentAmount");
  // What a bank credits has come in; what it debits has gone out.
  const netted = nettedAmounts(values.numbers("debit"), values.numbers("credit")).map((amount) => 0 - amount);
  const unsigned = received.map((stated, i) => (Number.isNaN(stated) ? (netted[i] ?? NaN) : stated));
  const signs = values.has("side") ? signsOf(values.texts("side"), unsigned) : undefined;
  const stated = currencies.toMinor(signs ? unsigned.map((amount, i) => amount * (signs[i] ?? 1)) : unsigned, currency);
  const { exchangeRate } = takeBaseAmounts(values, currencies, { gross: stated, currency });
  return {
    ...columns,
    date: values.days("paymentDate"),
    amount: receivedAmounts(stated, columns.source, 1),
    currency,
    exchangeRate,
    invoiceNumber: values.texts("invoiceNumber"),
    kid: values.texts("kid"),
    reference: reference.map((text, i) => (text === "" ? (voucher[i] ?? "") : text)),
  };
}

/**
 * Payments that stand among the invoices of a customer ledger: there they lower what is owed and are mostly negative.
 * Where the sheet states what is left, that is the part which no invoice has taken up yet.
 */
export function paymentsAmong(rows: InvoiceTable): PaymentTable {
  const stated = rows.gross.map((gross, i) => {
    const left = rows.remaining[i] ?? NaN;
    return Number.isNaN(left) ? gross : left;
  });
  const amount = receivedAmounts(stated, rows.source, -1);
  return {
    source: rows.source, row: rows.row, partyNumber: rows.partyNumber, partyName: rows.partyName, partyCountry: rows.partyCountry, date: rows.date, amount,
    currency: rows.currency, exchangeRate: rows.exchangeRate, invoiceNumber: rows.creditedInvoice, kid: rows.kid,
    reference: rows.reference.map((text, i) => (text === "" ? (rows.number[i] ?? "") : text)),
  };
}

/** The register's payments, with their customers. */
export function paymentsFrom(table: PaymentTable, index: PartyIndex): Payments {
  const { date, amount, currency, exchangeRate, invoiceNumber, kid, reference } = table;
  return { count: date.length, at: positionsOf(table), ...partiesOf(table, index), date, amount, currency, exchangeRate, invoiceNumber, kid, reference };
}
