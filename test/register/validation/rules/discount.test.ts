import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Rabatt": 10}, [], "usual"],
  [{"Rabatt": 0}, [], "none"],
  [{"Rabatt": 100}, ["discount.high Kunder!I9"], "given away"],
  [{"Rabatt": 55}, ["discount.high Kunder!I9"], "more than half"],
  [{"Rabatt": 150}, ["discount.impossible Kunder!I9"], "we would pay"],
  [{"Rabatt": -5}, ["discount.impossible Kunder!I9"], "a surcharge"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
