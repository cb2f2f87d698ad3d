import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Fødselsdag": "1980-05-17"}, [], "grown up"],
  [{"Fødselsdag": "2027-01-01"}, ["birthday.future Kunder!I9"], "in the future"],
  [{"Fødselsdag": "1899-12-31"}, ["birthday.tooOld Kunder!I9"], "over 115 years"],
  [{"Fødselsdag": "2020-01-01"}, ["birthday.child Kunder!I9"], "a child"],
  [{"Fødselsdag": "1912-01-01"}, [], "very old and possible"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
