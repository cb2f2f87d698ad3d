import { describe, expect, test } from "@jest/globals";
import { asLiteral } from "../../src/workbook/asLiteral";

describe("a text that Excel would read as something else gets an apostrophe", () => {
  test.each([
    ["=1+1", "a formula"],
    ["+47 22 00 00 00", "a phone number that becomes a sum"],
    ["-", "the start of a formula"],
    ["@sum", "an implicit intersection"],
    ["\tx", "a control character that hides a formula from a reader"],
    ["'quoted", "its own apostrophe would be eaten"],
    ["007", "leading zeros"],
    ["0581", "a postal code"],
    ["1-2", "a date"],
    ["2024-01-05", "an ISO date"],
    ["Jan 5", "a month's name makes a date"],
    ["12 %", "a percentage"],
    ["(5)", "a negative number as accountants write it"],
    ["€ 5", "an amount"],
    ["1E5", "a number in powers of ten"],
    [" 5", "a space in front does not stop Excel"],
    ["10:30", "a time"],
    ["true", "a boolean"],
    ["SANN", "a boolean in Norwegian"],
    ["#N/A", "an error value"],
  ])("%j: %s", (text) => {
    expect(asLiteral(text)).toBe(`'${text}`);
  });
});

test.each(["", "Fjord Bygg AS", "Kari Nordmann", "Ødegård & Sønner", "Navnet mangler. Fyll det inn, se rad 17 i arket Kunder."])(
  "%j is plain text already",
  (text) => {
    expect(asLiteral(text)).toBe(text);
  },
);

test("a text longer than a cell holds is cut, apostrophe included", () => {
  expect(asLiteral(`=${"x".repeat(40_000)}`)).toHaveLength(32_767);
});
