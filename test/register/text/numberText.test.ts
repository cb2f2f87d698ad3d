import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { numberWith, readNumberText } from "../../../src/register/text/numberText";

test.each<[string, number, string]>([
  ["1234.5", 1234.5, "point, English"],
  ["1234,5", 1234.5, "comma"],
  ["1 234,50", 1234.5, "Norwegian"],
  ["1\u00a0234,50", 1234.5, "no-break space, as Excel writes it in Norway"],
  ["1\u202f234,50", 1234.5, "narrow no-break space"],
  ["1.234,50", 1234.5, "German and Dutch"],
  ["1,234.50", 1234.5, "English"],
  ["1'234.50", 1234.5, "Swiss"],
  ["1.234.567", 1234567, "two points can only part thousands"],
  ["1,234,567", 1234567, "so can two commas"],
  ["-12,3", -12.3, ""],
  ["12,3-", -12.3, "trailing minus, SAP"],
  ["\u221212,3", -12.3, "typographic minus"],
  ["(1 234,50)", -1234.5, "bookkeepers' parentheses"],
  ["kr 1 234,50", 1234.5, "currency word"],
  ["-kr 5", -5, "sign before the currency"],
  ["kr -5", -5, "sign behind the currency"],
  ["1.234,50 EUR", 1234.5, "currency code"],
  ["€ 99,95", 99.95, "currency sign"],
  ["$1,234.50", 1234.5, ""],
  ["1 234,-", 1234, "no øre, Norwegian"],
  ["25 %", 25, "percentage"],
  ["0,125", 0.125, "a zero is no group of thousands"],
  [",5", 0.5, ""],
  ["+7", 7, ""],
  ["1,234.50 CR", -1234.5, "credited, English ledger"],
  ["1,234.50 DR", 1234.5, "debited"],
  ["1.234,50 H", -1234.5, "Haben, German ledger"],
  ["1.234,50 S", 1234.5, "Soll"],
  ["1 234,50 kroner", 1234.5, "currency in full"],
  ["-(5)", -5, "twice negative is once"],
  ["Fr. 1'234.50", 1234.5, "Swiss francs"],
  ["US$ 1,234.50", 1234.5, "American dollars"],
  ["CHF 99.–", 99, "no cents, Swiss"],
  ["7.0E+8", 700000000, "as a csv export mangles long numbers"],
])("%s is %d whatever the language (%s)", (text, value) => {
  const number = readNumberText(text);
  expect(number && [numberWith(number, ","), numberWith(number, ".")]).toEqual([value, value]);
});

test.each([
  ["1.234", 1234, 1.234],
  ["1,234", 1.234, 1234],
])("%s is %d with decimal commas and %d with decimal points", (text, comma, point) => {
  const number = readNumberText(text);
  expect(number).toMatchObject({ withComma: comma, withPoint: point, proves: null });
});

test.each(["", "-", "abc", "12 34", "22 33 44 55", "1.2.3", "1,23,456", "12.03.2026", "2026-04-03", "10023a", "30 d", "5 h", "100k", "A-4", "1 2345", "--5", "EUR", "%"])("%p is no number", (text) => {
  expect(readNumberText(text)).toBeUndefined();
});

test("a number written in any of the styles reads back as itself", () => {
  const styles = [
    { group: " ", mark: "," },
    { group: "\u00a0", mark: "," },
    { group: ".", mark: "," },
    { group: ",", mark: "." },
    { group: "'", mark: "." },
    { group: "", mark: "," },
    { group: "", mark: "." },
  ] as const;
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...styles), fc.boolean(), (cents, { group, mark }, trailing) => {
      const digits = String(Math.abs(cents)).padStart(3, "0");
      const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
      const sign = cents < 0 ? "-" : "";
      const size = `${whole}${mark}${digits.slice(-2)}`;
      const number = readNumberText(trailing ? size + sign : sign + size);
      expect(number && numberWith(number, mark)).toBeCloseTo(cents / 100, 6);
    }),
  );
});
