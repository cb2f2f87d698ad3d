import { expect, test } from "@jest/globals";
import type { FieldName, SheetKind } from "../../../src/register/fields/catalogue";
import { readSheets } from "../../../src/register/intake/readSheets";
import { sheet, workbook } from "./snapshots";
import type { Rows } from "./snapshots";

/** Lists as accounting programs and shops write them: what is on the sheet, and what each column comes out as. */
test.each<[string, string, Rows, SheetKind, readonly (FieldName | null)[]]>([
  [
    "a Norwegian customer ledger with vouchers",
    "Reskontro",
    [
      ["Kundenr.", "Kundenavn", "Bilagsnr.", "Bilagstype", "Fakturanr.", "Dato", "Forfallsdato", "Beløp", "Utestående", "Valuta"],
      [10001, "Ask AS", "5001-2026", "Faktura", 1001, "03.01.2026", "17.01.2026", 1250, 1250, "NOK"],
      [10002, "Eik AS", "5002-2026", "Innbetaling", null, "04.01.2026", null, -300, -300, "NOK"],
      [10003, "Or AS", "5003-2026", "Kreditnota", 1003, "05.01.2026", "19.01.2026", -99, 0, "NOK"],
    ],
    "invoices",
    ["customerNumber", "name", "voucher", "documentKind", "invoiceNumber", "invoiceDate", "dueDate", "gross", "remaining", "currency"],
  ],
  [
    "a Norwegian sales list that says paid by yes and no",
    "Salg",
    [
      ["Fakturanummer", "Kunde", "Utstedt", "Forfall", "Netto", "MVA", "Brutto", "Betalt"],
      [1001, "Ask AS", "03.01.2026", "17.01.2026", 1000, 250, 1250, "Ja"],
      [1002, "Eik AS", "04.01.2026", "18.01.2026", 100, 25, 125, "Nei"],
      [1003, "Or AS", "05.01.2026", "19.01.2026", 80, 20, 100, "Ja"],
    ],
    "invoices",
    ["invoiceNumber", "name", "invoiceDate", "dueDate", "net", "vat", "gross", "status"],
  ],
  [
    "a Norwegian sales list that says when it was paid under the same heading",
    "Salg",
    [
      ["Fakturanummer", "Kunde", "Fakturadato", "Beløp", "Betalt"],
      [1001, "Ask AS", "03.01.2026", 1250, "17.01.2026"],
      [1002, "Eik AS", "04.01.2026", 125, null],
      [1003, "Or AS", "05.01.2026", 100, "19.01.2026"],
    ],
    "invoices",
    ["invoiceNumber", "name", "invoiceDate", "gross", "paidDate"],
  ],
  [
    "and one that says how much",
    "Salg",
    [
      ["Fakturanummer", "Kunde", "Fakturadato", "Beløp", "Betalt"],
      [1001, "Ask AS", "03.01.2026", 1250, 1250],
      [1002, "Eik AS", "04.01.2026", 125, 0],
      [1003, "Or AS", "05.01.2026", 100, 50],
    ],
    "invoices",
    ["invoiceNumber", "name", "invoiceDate", "gross", "paidAmount"],
  ],
  [
    "English open items",
    "A R Aging Detail",
    [
      ["Date", "Transaction type", "Num", "Customer", "Due date", "Amount", "Open balance"],
      ["03/15/2026", "Invoice", 1001, "Ask Inc", "04/14/2026", 1250, 1250],
      ["03/16/2026", "Payment", 1002, "Eik Inc", "04/15/2026", -100, -100],
      ["03/17/2026", "Credit Memo", 1003, "Or Inc", "04/16/2026", -50, -50],
    ],
    "invoices",
    ["invoiceDate", "documentKind", "invoiceNumber", "name", "dueDate", "gross", "remaining"],
  ],
  [
    "German open items",
    "Offene Posten",
    [
      ["Kundennr.", "Name", "Rechnungs-Nr.", "Rechnungsdatum", "Fällig am", "Rechnungsbetrag", "Bereits bezahlt", "Offener Betrag", "Whg"],
      [10001, "Ask GmbH", "RE1", "01.03.2026", "15.03.2026", "1.250,00", "0,00", "1.250,00", "EUR"],
      [10002, "Eik GmbH", "RE2", "02.03.2026", "16.03.2026", "300,00", "100,00", "200,00", "EUR"],
      [10003, "Or AG", "RE3", "03.03.2026", "17.03.2026", "99,00", "0,00", "99,00", "EUR"],
    ],
    "invoices",
    ["customerNumber", "name", "invoiceNumber", "invoiceDate", "dueDate", "gross", "paidAmount", "remaining", "currency"],
  ],
  [
    "Dutch open items",
    "Openstaande posten",
    [
      ["Relatiecode", "Relatie", "Factuurnr.", "Factuurdatum", "Vervaldatum", "Bedrag", "Openstaand", "Omschrijving"],
      [10001, "Ask BV", "F1", "01-03-2026", "15-03-2026", "1.250,00", "1.250,00", "maart"],
      [10002, "Eik BV", "F2", "02-03-2026", "16-03-2026", "300,00", "100,00", "maart"],
      [10003, "Or NV", "F3", "31-03-2026", "17-04-2026", "99,00", "99,00", "april"],
    ],
    "invoices",
    ["customerNumber", "name", "invoiceNumber", "invoiceDate", "dueDate", "gross", "remaining", "notes"],
  ],
  [
    "line items of a large ledger program in English",
    "Sheet1",
    [
      ["Account", "Document Number", "Document Type", "Document Date", "Net due date", "Amount in local currency", "Local Currency"],
      [10001, "1800000001", "RV", "2026-03-01", "2026-03-15", "1.250,00", "EUR"],
      [10002, "1800000002", "DZ", "2026-03-02", "2026-03-16", "300,00-", "EUR"],
      [10003, "1800000003", "DG", "2026-03-03", "2026-03-17", "99,00-", "EUR"],
    ],
    "invoices",
    ["customerNumber", "invoiceNumber", "documentKind", "invoiceDate", "dueDate", "gross", "currency"],
  ],
  [
    "sales by name, day and sum",
    "Ark1",
    [["Navn", "Dato", "Sum"], ["Ask AS", "03.01.2026", 100], ["Eik AS", "14.01.2026", 200], ["Ask AS", "15.02.2026", 50]],
    "invoices",
    ["name", "invoiceDate", "gross"],
  ],
  [
    "payments with the payment reference",
    "Innbetalinger",
    [["Dato", "Kundenr", "Fakturanr", "Beløp", "KID"], ["03.01.2026", 1, 1001, 100, "00012"], ["14.01.2026", 2, 1002, 200, "00029"], ["15.01.2026", 2, 1003, 20, "00037"]],
    "payments",
    ["paymentDate", "customerNumber", "invoiceNumber", "paymentAmount", "kid"],
  ],
  [
    "lines of a web shop",
    "online_retail",
    [
      ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"],
      ["536365", "85123A", "LANTERN", "6", "12/1/2010 8:26", "2.55", "17850.0", "United Kingdom"],
      ["536366", "71053", "HAND WARMER", "6", "12/13/2010 8:26", "3.39", "17850.0", "United Kingdom"],
      ["C536379", "D", "Discount", "-1", "12/1/2010 9:41", "27.50", "14527.0", "United Kingdom"],
    ],
    "invoiceLines",
    ["invoiceNumber", "product", null, "quantity", "invoiceDate", "unitPrice", "customerNumber", "country"],
  ],
  [
    "a contact log",
    "Kontaktlogg",
    [["Dato", "Kundenr", "Kanal", "Notat", "Hvem"], ["03.01.2026", 1, "Telefon", "Ringte om purring", "PK"], ["14.01.2026", 2, "E-post", "Sendte tilbud", "PK"], ["15.01.2026", 2, "Møte", "Fikk ordre", "AB"]],
    "contactLog",
    ["contactDate", "customerNumber", "contactChannel", "contactText", "responsible"],
  ],
  [
    "suppliers by the sheet's name alone",
    "Leverandører",
    [["Nr", "Navn", "Orgnr"], [1, "Kraft AS", 974760673], [2, "Nett AS", null]],
    "suppliers",
    ["supplierNumber", "name", "organisationNumber"],
  ],
])("%s", (_what, name, rows, kind, fields) => {
  const [reading] = readSheets(workbook(sheet(name, rows)));
  expect(reading?.holds).toBe(kind);
  expect(reading?.columns.map(({ field }) => field)).toEqual(fields);
});
