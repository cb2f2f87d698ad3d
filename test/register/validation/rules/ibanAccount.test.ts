import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"IBAN": "NO9386011117947", "Kontonr.": "8601.11.17947"}, [], "the same account"],
  [{"IBAN": "NO9386011117947", "Kontonr.": "12345678903"}, ["iban.otherAccount Kunder!I9"], "another one"],
  [{"IBAN": "DE89370400440532013000", "Kontonr.": "12345678903"}, [], "a foreign IBAN holds no Norwegian account"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
