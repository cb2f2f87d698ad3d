import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"IBAN": "NO9386011117947"}, [], "Norwegian"],
  [{"IBAN": "no93 8601 1117 947"}, [], "in groups and small letters"],
  [{"IBAN": "IBAN: NO93 8601 1117 947, BIC: DNBANOKK"}, [], "with the bank's code"],
  [{"IBAN": "DE89 3704 0044 0532 0130 00"}, [], "German"],
  [{"IBAN": "GB29 NWBK 6016 1331 9268 19"}, [], "British, with letters"],
  [{"IBAN": "NO9386011117948"}, ["iban.checkDigits Kunder!I9"], "its last digit is wrong"],
  [{"IBAN": "NO938601111794"}, ["iban.length Kunder!I9"], "a digit short"],
  [{"IBAN": "86011117947"}, ["iban.form Kunder!I9"], "an account number"],
  [{"IBAN": "ukjent"}, ["iban.form Kunder!I9"], "a remark"],
  [{"IBAN": "-"}, [], "a dash says that there is none"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
