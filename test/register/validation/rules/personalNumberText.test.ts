import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Merknader": "fnr 31129956715, ringer fredag"}, ["personalNumber.inText Kunder!I9"], "P47: within a note"],
  [{"Merknader": "311299 56715"}, ["personalNumber.inText Kunder!I9"], "P47: in two groups"],
  [{"Merknader": "46879700922"}, ["personalNumber.inText Kunder!I9"], "P47: a synthetic D-number"],
  [{"Merknader": "17912099997"}, ["personalNumber.inText Kunder!I9"], "P47: a synthetic number"],
  [{"Merknader": "konto 12345678903"}, [], "an account number"],
  [{"Merknader": "ordre 20260101 12"}, [], "a number of theirs"],
  [{"Merknader": "811228-9874"}, ["personalNumber.inText Kunder!I9"], "Swedish"],
  [{"Merknader": "811228-9875"}, [], "its check fails"],
  [{"Merknader": "070761-4285"}, ["personalNumber.inText Kunder!I9"], "Danish"],
  [{"Merknader": "556036-0793"}, [], "a Swedish firm: its month is no month"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
