import { expect, test } from "@jest/globals";
import { codesFor, codesIn, customersWith } from "../findingsOf";

test.each([
  [{"Kontonr.": "1234.56.78903"}, [], "right, with points"],
  [{"Kontonr.": "12345678903"}, [], "right"],
  [{"Kontonr.": "1234 56 78904"}, ["account.checkDigit Kunder!I9"], "its check digit is wrong"],
  [{"Kontonr.": "NO9386011117948"}, ["iban.checkDigits Kunder!I9"], "an IBAN that is wrong"],
  [{"Kontonr.": "NO9386011117947"}, [], "an IBAN"],
  [{"Kontonr.": "1500"}, [], "an account of the ledger: nothing says that the column is a bank's"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

test("a number of another length is told of where the others are accounts", () => {
  const [head = [], ...rows] = customersWith({ "Kontonr.": "123456" });
  const filled = rows.map((row, i) => (i < 7 ? [...row.slice(0, -1), "12345678903"] : row));
  expect(codesIn({ Kunder: [head, ...filled] })).toEqual(["account.length Kunder!I9"]);
});
