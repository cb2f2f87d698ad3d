import { expect, test } from "@jest/globals";
import { codesIn, customersWith } from "../findingsOf";

const INVOICES = [
  ["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "KID"],
  ["F-101", 1, "2026-01-05", "2026-01-19", "0010119"],
  ["F-102", 2, "2026-02-05", "2026-02-19", "0010127"],
  ["F-103", 3, "2026-03-05", "2026-03-19", "0010135"],
];

const LINES = [
  ["Fakturanr", "Produkt", "Antall", "Enhetspris", "Sum"],
  ["F-101", "Skruer", 10, 5, 50],
  ["F-101", "Spiker", 10, 2, 20],
  ["F-102", "Planker", 3, 100, 300],
  ["F-103", "Maling", 2, 250, 500],
];

const PAYMENTS = [
  ["Kundenr", "Betalingsdato", "Innbetalt beløp", "Fakturanr", "KID"],
  [1, "2026-01-19", 70, "F-101", ""],
  [2, "2026-02-19", 300, "", "0010127"],
];

const workbook = { Kunder: customersWith({}), Fakturaer: INVOICES };

test("invoices whose amounts stand in their lines miss nothing", () => {
  expect(codesIn({ ...workbook, Fakturalinjer: LINES, Betalinger: PAYMENTS })).toEqual([]);
});

test("an invoice that neither says an amount nor has lines", () => {
  expect(codesIn({ ...workbook, Fakturalinjer: LINES.slice(0, -1) })).toEqual(["invoice.amountMissing Fakturaer"].map((code) => `${code}!A4`));
});

test("lines of an invoice that stands nowhere are told of once for each number, lines without a number each", () => {
  const lines = [...LINES, ["F-109", "Lim", 1, 10, 10], ["F-109", "Tape", 1, 10, 10], [null, "Frakt", 1, 90, 90]];
  expect(codesIn({ ...workbook, Fakturalinjer: lines })).toEqual(["line.invoiceUnknown Fakturalinjer!A6", "line.invoiceMissing Fakturalinjer!A8"]);
});

test("lines alone are a journal of sales, and refer to nothing", () => {
  const lines = LINES.map((row, i) => [...row, i === 0 ? "Kundenr" : 1, i === 0 ? "Fakturadato" : "2026-01-05"]);
  expect(codesIn({ Kunder: customersWith({}), Fakturalinjer: lines })).toEqual([]);
});

test.each([
  ["from a customer that is not in the list", [99, "2026-03-01", 10, "F-101", ""], ["payment.customerUnknown Betalinger!A4"]],
  ["from nobody, for no invoice", [null, "2026-03-01", 10, "", ""], ["payment.customerMissing Betalinger!A4"]],
  ["from nobody, for an invoice that stands nowhere", [null, "2026-03-01", 10, "F-199", ""], ["payment.customerMissing Betalinger!A4"]],
  ["the invoice tells whom it is from", [null, "2026-03-01", 10, "F-101", ""], []],
  ["the KID tells whom it is from", [null, "2026-03-01", 10, "", "0010135"], []],
  ["without an amount", [1, "2026-03-01", null, "F-101", ""], ["payment.amountMissing Betalinger!C4"]],
  ["without a date", [1, null, 10, "F-101", ""], ["payment.dateMissing Betalinger!B4"]],
  ["with a word for a date", [1, "i går", 10, "F-101", ""], ["cell.notDate Betalinger!B4"]],
] as const)("payments: %s", (_why, payment, expected) => {
  expect(codesIn({ ...workbook, Fakturalinjer: LINES, Betalinger: [...PAYMENTS, payment] })).toEqual(expected);
});
