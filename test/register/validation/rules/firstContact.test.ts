import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Første kontakt": "2019-05-17"}, [], "usual"],
  [{"Første kontakt": "2026-07-01"}, ["firstContact.future Kunder!I9"], "after the report date"],
  [{"Første kontakt": "2026-06-30"}, [], "on the report date"],
  [{"Første kontakt": "1905-07-10"}, ["firstContact.tooOld Kunder!I9"], "a year read as a number of days"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
