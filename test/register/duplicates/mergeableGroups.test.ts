import { expect, test } from "@jest/globals";
import type { DuplicatePair, Verdict } from "../../../src/register/duplicates/found";
import { mergeableGroups } from "../../../src/register/duplicates/mergeableGroups";

function pair(a: number, b: number, verdict: Verdict, isSaid = false): DuplicatePair {
  const reasons = isSaid ? [{ field: "decision", known: "decision", agreement: "decided", weight: 20 } as const] : [];
  return { a, b, score: 1, verdict, reasons };
}

test.each([
  ["every pair is certain", [pair(0, 1, "certain"), pair(0, 2, "certain"), pair(1, 2, "certain")], [[0, 1, 2]]],
  ["one pair is only likely: nobody is merged unasked", [pair(0, 1, "certain"), pair(0, 2, "certain"), pair(1, 2, "likely")], []],
  ["one pair was never compared", [pair(0, 1, "certain"), pair(0, 2, "certain")], []],
  ["a person has said that two of three are the same: those two", [pair(0, 2, "certain", true), pair(0, 1, "likely")], [[0, 2]]],
  ["the same as a third", [pair(0, 1, "certain", true), pair(2, 1, "certain", true), pair(0, 2, "possible")], [[0, 1, 2]]],
] as [string, DuplicatePair[], number[][]][])("%s", (_, pairs, merged) => {
  expect(mergeableGroups({ pairs, groups: [[0, 1, 2]] })).toEqual(merged);
});
