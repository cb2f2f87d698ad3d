import { expect, test } from "@jest/globals";
import { isPersonalNumber, withoutPersonalNumbers } from "../../../../src/register/validation/personalNumbers";
import { book, codesFor, codesIn, customersWith, findingsOf } from "../findingsOf";

/** Made-up numbers of every form: one of the ordinary kind, synthetic ones of two registers, a synthetic D-number. */
const NUMBERS = ["31129956715", "17912099997", "29422059278", "46879700922"];

test.each(NUMBERS)("P47: %s is known for a personal number", (number) => {
  expect(isPersonalNumber(number)).toBe(true);
  expect(withoutPersonalNumbers(`født ${number.slice(0, 6)} ${number.slice(6)}, ring`)).toBe("født ***********, ring");
});

test.each([
  ["12345678903", "an account number: its first digits are no day"],
  ["31129956716", "its check digit is wrong"],
  ["988077917", "an organisation number"],
])("%s is none: %s", (number) => {
  expect(isPersonalNumber(number)).toBe(false);
  expect(withoutPersonalNumbers(number)).toBe(number);
});

test("a column of personal numbers is told of once for each sheet", () => {
  const list = (from: number) => [
    ["Kundenr", "Navn", "Fødselsnummer", "Telefon"],
    ...NUMBERS.map((number, i) => [from + i, `Kari ${from + i}`, number, "22345678"]),
  ];
  expect(codesIn({ Privatkunder: list(1), Kunder: list(11) })).toEqual(["personalNumber.kept Privatkunder!C2", "personalNumber.kept Kunder!C2"]);
});

test("a personal number in place of an organisation number is not called mistyped", () => {
  expect(codesFor({ Orgnr: NUMBERS[0] ?? null })).toEqual(["personalNumber.elsewhere Kunder!C9"]);
});

test("no finding repeats a personal number, wherever it stands", () => {
  const [number = ""] = NUMBERS;
  const odd = { Kundenr: number, "E-post": `ola ${number}`, Telefon: `fnr ${number}`, Postnr: number, Orgnr: `${number.slice(0, 6)} ${number.slice(6)}` };
  const invoices = [
    ["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp"],
    [1, 1, "2026-01-01", "2026-01-15", 100],
    [2, 46879700922, "2026-01-01", "2025-01-15", 100],
    ["17912099997", 2, "2026-01-01", "2025-01-15", 100],
    ["17912099997", 2, "2026-01-01", "2025-01-15", "se 17912099997"],
    [3, 3, "29422059278", "2026-01-15", 100],
  ];
  const found = findingsOf(book({ Kunder: customersWith(odd), Fakturaer: invoices }));
  expect(found.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["invoice.customerUnknown", "invoice.numberRepeated", "invoice.dueBeforeDate", "cell.notDate", "cell.notNumber", "email.format", "personalNumber.elsewhere"]),
  );
  const told = JSON.stringify(found);
  for (const one of NUMBERS) expect(told.replace(/\s/g, "")).not.toContain(one);
});
