import { expect, test } from "@jest/globals";
import { readTyped } from "../../../src/standin/behaviour/typed";

const typing = { asText: false, year: 2026, date1904: false };

test.each<[string, unknown, string | undefined, string]>([
  ["Fjord AS", "Fjord AS", undefined, "plain text stays"],
  ["12", 12, undefined, "a number"],
  ["0123", 123, undefined, "a postcode loses its nought"],
  ["  7 ", 7, undefined, "spaces around a number do not count"],
  ["1,234.50", 1234.5, "#,##0.00", "thousands are separated by commas in en-US"],
  ["1.234,50", "1.234,50", undefined, "the Norwegian form is text to an en-US reader"],
  ["1 234", "1 234", undefined, "so is a space between thousands"],
  ["-5", -5, undefined, "a sign"],
  ["+4722334455", 4722334455, undefined, "a telephone number becomes a number"],
  ["(12)", -12, undefined, "brackets mean a debit"],
  ["12.5%", 0.125, "0.00%", "a percentage with its format"],
  ["5%", 0.05, "0%", "a whole percentage"],
  ["$1,200", 1200, "$#,##0_);[Red]($#,##0)", "currency of en-US"],
  ["1E3", 1000, "0.00E+00", "an article number with an E becomes a power of ten"],
  ["2 1/4", 2.25, "# ?/?", "a fraction"],
  ["2024-01-05", 45296, "m/d/yyyy", "an ISO date becomes a serial number"],
  ["1/31/2024", 45322, "m/d/yyyy", "month before day"],
  ["31/1/2024", "31/1/2024", undefined, "day before month stays text"],
  ["31.01.2024", "31.01.2024", undefined, "so does the Norwegian form"],
  ["3/4", 46085, "d-mmm", "March 4 of this year: a size that becomes a date"],
  ["1-2024", 45292, "mmm-yy", "a month"],
  ["5-Jan-24", 45296, "d-mmm-yy", "an English month name"],
  ["Jan 5, 2024", 45296, "d-mmm-yy", "a written-out date"],
  ["2/29/2023", "2/29/2023", undefined, "no such day"],
  ["1/5/29", 47123, "m/d/yyyy", "two digits up to 29 are of this century"],
  ["1/5/30", 10963, "m/d/yyyy", "from 30 of the last"],
  ["12:30", 0.520833333333333, "h:mm", "a time"],
  ["1:30 PM", 0.5625, "h:mm AM/PM", "with halves of the day"],
  ["2024-01-05 12:00", 45296.5, "m/d/yyyy h:mm", "a date with its time"],
  ["true", true, undefined, "a truth value in any case"],
  ["#N/A", { error: "#N/A" }, undefined, "an error value"],
  ["May & Co", "May & Co", undefined, "a name that begins like a month"],
  ["", "", undefined, "nothing"],
])("%j is taken as %j (%s): %s", (text, value, numberFormat) => {
  const typed = readTyped(text, typing);
  if (typed.kind !== "constant") throw new Error(`a constant was expected, not a ${typed.kind}`);
  if (typeof value === "number") expect(typed.value).toBeCloseTo(value, 9);
  else expect(typed.value).toEqual(value);
  expect(typed.numberFormat).toBe(numberFormat);
});

test.each([
  ["=SUM(A1:A2)", "SUM(A1:A2)"],
  ["+A1", "+A1"],
  ["-A1*2", "-A1*2"],
  ["@A1:A3", "@A1:A3"],
])("%s begins a formula", (text, formula) => {
  expect(readTyped(text, typing)).toEqual({ kind: "formula", formula });
});

test.each([
  ["'0123", "0123", "a leading apostrophe is consumed"],
  ["'=1+1", "=1+1", "also before a formula"],
  ["''quoted", "'quoted", "only the first one"],
])("%s stays the text %s: %s", (text, value) => {
  expect(readTyped(text, typing)).toEqual({ kind: "literal", value });
});

test.each(["0123", "=1+1", "2024-01-05", "TRUE"])("%s stays text in a cell of format @", (text) => {
  expect(readTyped(text, { ...typing, asText: true })).toEqual({ kind: "constant", value: text });
});

test("a workbook that counts from 1904 gets its own day numbers", () => {
  expect(readTyped("2024-01-05", { ...typing, date1904: true })).toMatchObject({ value: 45296 - 1462 });
});
