import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Kredittgrense": 5000}, [], "a limit"],
  [{"Kredittgrense": 0}, [], "none"],
  [{"Kredittgrense": -5000}, ["amount.negative Kunder!I9"], "a sign slipped in"],
  [{"Antall ansatte": -1}, ["amount.negative Kunder!I9"], "fewer than nobody"],
  [{"Budsjett": -10}, ["amount.negative Kunder!I9"], "money that is not there"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
