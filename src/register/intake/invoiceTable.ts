import { NO_DAY } from "../calendar/day";
import { documentKind } from "../register";
import type { Invoices } from "../register";
import { readFlagText } from "../text/flagText";
import type { ColumnValues } from "./columnValues";
import type { CurrencyTable } from "./currencyTable";
import { readKindWord } from "./documentKindWord";
import type { RowKind } from "./documentKindWord";
import { sideOf, signsOf } from "./amountSides";
import { takeBaseAmounts } from "./baseAmounts";
import { documentCurrencies } from "./documentCurrencies";
import { documentColumns, firstTexts, partiesOf, positionsOf } from "./documentTable";
import type { PartyIndex } from "./partyIndex";
import { nettedAmounts } from "./nettedAmounts";
import { rowsWithoutLines } from "./rowsOfLines";
import { pickRows } from "./tables";

export type InvoiceTable = ReturnType<typeof readColumns>;

/** Stands beside the document kinds while rows are sorted: a payment among the invoices of a customer ledger. */
const PAYMENT_ROW = 255;

/** The rows of one invoice sheet, each with its kind and its amounts with their sign. */
export function readInvoices(values: ColumnValues, currencies: CurrencyTable): InvoiceTable {
  const all = readColumns(values, currencies);
  const counted = rowsWithoutLines(all, values.source);
  const table = counted ? pickRows(all, counted) : all;
  const kindWords = new Map([...new Set(table.kindWord)].map((word) => [word, readKindWord(word)]));
  for (let i = 0; i < table.kind.length; i++) {
    const said = kindWords.get(table.kindWord[i] ?? "") ?? (isPaymentByText(table, i) ? "payment" : undefined);
    const kind = kindOf(table, i, said ?? (table.isCredit[i] === 1 ? "payment" : undefined));
    table.kind[i] = kind;
    if (kind === documentKind.creditNote) makeNegative(table, i);
  }
  return table;
}

/** Where no column says the kind, an amount below zero is a payment by its text: `Innbetaling 20.05.` */
function isPaymentByText({ kindWord, text, gross, remaining }: InvoiceTable, i: number): boolean {
  const amount = Number.isNaN(gross[i]) ? remaining[i] : gross[i];
  return kindWord[i] === "" && (amount ?? 0) < 0 && text[i] !== "" && readKindWord(text[i] ?? "") === "payment";
}

/** Invoices and credit notes on one side, the payments that stand among them on the other. */
export function apartFromPayments(table: InvoiceTable): { readonly invoices: InvoiceTable; readonly payments: InvoiceTable } {
  const isPayment = (i: number) => table.kind[i] === PAYMENT_ROW;
  const rows = Array.from(table.kind, (_, i) => i);
  const payments = rows.filter(isPayment);
  const invoices = payments.length === 0 ? table : pickRows(table, rows.filter((i) => !isPayment(i)));
  return { invoices, payments: pickRows(table, payments) };
}

/** The register's invoices, with their customers. */
export function invoicesFrom(table: InvoiceTable, index: PartyIndex): Invoices {
  const { number, kind, status, date, due, gross, net, cost, currency, exchangeRate, remaining, paid, paidOn, creditedInvoice, kid, disputed } = table;
  const count = kind.length;
  return {
    count, at: positionsOf(table), ...partiesOf(table, index), number, kind, status, date, due, gross, net, cost, currency, exchangeRate, remaining,
    paid, paidOn, creditedInvoice, kid, disputed,
  };
}

function readColumns(values: ColumnValues, currencies: CurrencyTable) {
  const count = values.source.rows.length;
  const currency = documentCurrencies(values, currencies, ["gross", "net", "remaining", "debit", "credit"]);
  const amounts = (field: "gross" | "net" | "vat" | "cost" | "remaining" | "paidAmount" | "debit" | "credit") => currencies.toMinor(values.numbers(field), currency);
  const [gross, net, vat, remaining] = [amounts("gross"), amounts("net"), amounts("vat"), amounts("remaining")];
  const { exchangeRate } = takeBaseAmounts(values, currencies, { gross, remaining, currency });
  const isCredit = new Uint8Array(count);
  // What a customer owes is debit, what we owe a supplier credit.
  const owed = values.source.side === "suppliers" ? -1 : 1;
  if (values.has("debit") || values.has("credit")) takeNetted(gross, isCredit, nettedAmounts(amounts("debit"), amounts("credit")).map((amount) => amount * owed));
  if (values.has("side")) takeSides(values.texts("side"), isCredit, { owed, deciding: values.has("gross") ? gross : remaining, all: [gross, net, vat, remaining] });
  completeAmounts(gross, net, vat);
  return {
    ...documentColumns(values),
    number: firstTexts(values, "invoiceNumber", "voucher"),
    kindWord: kindWords(values),
    text: values.has("documentKind") ? new Array<string>(count).fill("") : values.texts("notes"),
    isCredit,
    kind: new Uint8Array(count),
    status: statuses(values),
    date: values.days("invoiceDate"),
    due: values.days("dueDate"),
    gross,
    net,
    cost: amounts("cost"),
    currency,
    exchangeRate,
    remaining,
    paid: amounts("paidAmount"),
    paidOn: values.days("paidDate"),
    creditedInvoice: values.texts("creditedInvoice"),
    kid: values.texts("kid"),
    reference: values.texts("reference"),
    disputed: values.flags("disputed").map((flag) => (flag === 1 ? 1 : 0)),
  };
}

/** What a row says of its kind: in a column for that, else, in a ledger of debit and credit, in its text. */
function kindWords(values: ColumnValues): string[] {
  const isLedger = values.has("debit") || values.has("credit") || values.has("side");
  return values.texts(isLedger && !values.has("documentKind") ? "notes" : "documentKind");
}

/**
 * Fills the amounts with debit less credit where no other stands, and says of which rows it lowers what is owed: these are
 * payments unless they say otherwise (as in the tax authority's standard audit file, where a credit posted outside sales is one).
 */
function takeNetted(gross: Float64Array, isCredit: Uint8Array, netted: Float64Array): void {
  netted.forEach((amount, i) => {
    if (!Number.isNaN(gross[i]) || Number.isNaN(amount)) return;
    gross[i] = amount;
    if (amount < 0) isCredit[i] = 1;
  });
}

/** Gives amounts the sign that the column for debit and credit says; `deciding` tells whether they have it already. */
function takeSides(
  sides: readonly string[],
  isCredit: Uint8Array,
  { owed, deciding, all }: { readonly owed: 1 | -1; readonly deciding: Float64Array; readonly all: readonly Float64Array[] },
): void {
  const lowering = owed === 1 ? sides : sides.map((text) => (sideOf(text) > 0 ? "C" : sideOf(text) < 0 ? "D" : ""));
  const signs = signsOf(lowering, deciding);
  for (const amounts of all) amounts.forEach((amount, i) => (amounts[i] = amount * (signs[i] ?? 1) + 0));
  lowering.forEach((text, i) => {
    if (sideOf(text) < 0 && (deciding[i] ?? 0) < 0) isCredit[i] = 1;
  });
}

/** Of amount without VAT, VAT and amount with VAT, two give the third. */
function completeAmounts(gross: Float64Array, net: Float64Array, vat: Float64Array): void {
  for (let i = 0; i < gross.length; i++) {
    const tax = vat[i] ?? NaN;
    if (Number.isNaN(tax)) continue;
    if (Number.isNaN(gross[i])) gross[i] = (net[i] ?? NaN) + tax;
    else if (Number.isNaN(net[i])) net[i] = (gross[i] ?? NaN) - tax;
  }
}

/** Status words. A column of yes and no says its heading where it says yes: `Betalt` over `Ja` is the status `Betalt`. */
function statuses(values: ColumnValues): string[] {
  const texts = values.texts("status");
  const isFlags = texts.every((text) => text === "" || text === "TRUE" || text === "FALSE" || readFlagText(text) !== undefined);
  if (!isFlags) return texts;
  const heading = values.source.headingOf("status");
  return texts.map((text) => (readFlagText(text) === true ? heading : ""));
}

/** Payments by their type word; credit notes by theirs, by the invoice that they credit, or by an amount below zero. */
function kindOf(table: InvoiceTable, i: number, said: RowKind | undefined): number {
  if (said === "payment") return PAYMENT_ROW;
  if (said === "openingBalance") return documentKind.openingBalance;
  if (said === "creditNote" || table.creditedInvoice[i] !== "") return documentKind.creditNote;
  const amount = [table.gross[i], table.net[i], table.remaining[i]].find((value) => value !== undefined && !Number.isNaN(value)) ?? 0;
  return amount < 0 ? documentKind.creditNote : documentKind.invoice;
}

/** A credit note's amounts are negative, whichever sign the sheet gives them. */
function makeNegative(table: InvoiceTable, i: number): void {
  for (const amounts of [table.gross, table.net, table.cost, table.remaining, table.paid]) {
    const amount = amounts[i] ?? NaN;
    if (amount > 0) amounts[i] = -amount;
  }
}

/** The newest day that the documents know of. */
export function newestDay(...columns: readonly Int32Array[]): number | null {
  let newest = NO_DAY;
  for (const days of columns) for (const day of days) if (day > newest) newest = day;
  return newest === NO_DAY ? null : newest;
}
