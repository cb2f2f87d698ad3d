import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Betalingsbetingelser": 14}, [], "usual"],
  [{"Betalingsbetingelser": 0}, [], "at once"],
  [{"Betalingsbetingelser": 60}, [], "the longest usual"],
  [{"Betalingsbetingelser": 90}, ["paymentTerms.long Kunder!I9"], "unusual"],
  [{"Betalingsbetingelser": -14}, ["paymentTerms.impossible Kunder!I9"], "a sign slipped in"],
  [{"Betalingsbetingelser": 14.5}, ["paymentTerms.impossible Kunder!I9"], "half a day"],
  [{"Betalingsbetingelser": 2026}, ["paymentTerms.impossible Kunder!I9"], "a year"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd, {}, { Betalingsbetingelser: 14 })).toEqual(expected);
});
