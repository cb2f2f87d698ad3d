import { expect, test } from "@jest/globals";
import { headingUnit } from "../../../src/register/intake/headings/headingUnit";

test.each([
  ["Beløp", null, 1],
  ["Beløp (TNOK)", "NOK", 1000],
  ["Beløp i TNOK", "NOK", 1000],
  ["Omsetning 1000 kr", null, 1000],
  ["Omsetning i 1 000 kr", null, 1000],
  ["Omsetning (tkr)", null, 1000],
  ["Sum i tusen", null, 1000],
  ["Omsetning MNOK", "NOK", 1_000_000],
  ["Omsetning mill. kr", null, 1_000_000],
  ["Beløp NOK", "NOK", 1],
  ["Beløp kr", null, 1],
  ["Betrag EUR", "EUR", 1],
  ["Betrag (€)", "EUR", 1],
  ["Betrag TEUR", "EUR", 1000],
  ["Umsatz T€", "EUR", 1000],
  ["Umsatz in Tsd. EUR", "EUR", 1000],
  ["Betrag CHF", "CHF", 1],
  ["Amount (USD)", "USD", 1],
  ["Amount £", "GBP", 1],
  ["Revenue £'000", "GBP", 1000],
  ["Revenue (kEUR)", "EUR", 1000],
  ["Sales in thousands", null, 1000],
  ["Omzet x 1.000", null, 1000],
  ["Kunde 1000", null, 1],
  ["Total", null, 1],
  ["Market value", null, 1],
  ["Neuro", null, 1],
  ["Net amount", null, 1],
  ["Beløp 2026", null, 1],
] as const)("«%s» is in %s, times %d", (heading, currency, factor) => {
  expect(headingUnit(heading)).toEqual({ currency, factor });
});
