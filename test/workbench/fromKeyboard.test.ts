import { expect, test } from "@jest/globals";
import { fromKeyboard } from "../../src/workbench/grid/fromKeyboard";

const norwegian = { name: "nb-NO", decimalSeparator: ",", groupSeparator: "\u00a0" };
const english = { name: "en-US", decimalSeparator: ".", groupSeparator: "," };

test.each([
  ["1234,5", 1234.5],
  ["1 234,50", 1234.5],
  // German thousands; no Norwegian types them, but a decimal point here would be a date or a text in Excel too.
  ["1.234,5", 1234.5],
  ["-12", -12],
  ["10%", "10%"],
  ["12,5 %", "12.5%"],
  // Excel reads days first in these languages; the model reads months first.
  ["5.3.2024", "3/5/2024"],
  ["31.12.24", "12/31/24"],
  // No such month: it stays what was typed.
  ["5.13.2024", "5.13.2024"],
  ["=SUM(A1;1,5)", "=SUM(A1,1.5)"],
  // What is quoted is text or a sheet's name.
  ['=IF(A1;"ja; nei";0,5)', '=IF(A1,"ja; nei",0.5)'],
  ["Storgata 12, 3", "Storgata 12, 3"],
  // A leading apostrophe keeps a text.
  ["'0150", "'0150"],
  [7, 7],
  [null, null],
])("in Norwegian %j is %j", (typed, meant) => {
  expect(fromKeyboard(typed, norwegian)).toBe(meant);
});

test("what is typed in English is what the model reads anyway", () => {
  expect(fromKeyboard("1,234.5", english)).toBe("1,234.5");
});
