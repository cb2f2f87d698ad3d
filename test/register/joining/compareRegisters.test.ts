import { expect, test } from "@jest/globals";
import { compareRegisters, type ComparedCell, type JoinedCell } from "../../../src/register/joining/compareRegisters";

const unknown = undefined;

/** Older, what its source held, younger, what its source held. */
type Row = readonly [string, string | undefined, string, string | undefined, JoinedCell, string];

const rows: readonly Row[] = [
  ["a", "a", "a", "a", "keep", "nobody did anything"],
  ["b", "a", "b", "a", "keep", "both were edited to the same"],
  ["b", "a", "a", "a", "keep", "only the older was edited"],
  ["", "a", "a", "a", "keep", "a person emptied it in the older"],
  ["a", "a", "b", "a", "take", "only the younger was edited"],
  ["a", "a", "", "a", "take", "a person emptied it in the younger"],
  ["", "", "b", "", "take", "typed into an empty cell of the younger"],
  ["", unknown, "b", unknown, "take", "only the younger has anything"],
  ["", "", "b", "b", "take", "the younger's source had it, the older's had not"],
  ["c", "a", "b", "a", "conflict", "both were edited, and differ"],
  ["c", "a", "", "a", "conflict", "edited in the older, emptied in the younger"],
  ["", "a", "b", "a", "conflict", "emptied in the older, edited in the younger"],
  ["b", "b", "a", "a", "keep", "the source has moved between the two builds, and no person did anything"],
  ["b", "b", "c", "a", "conflict", "the source has moved for the one, a person for the other"],
  ["a", "a", "b", unknown, "conflict", "nobody knows whether the younger was edited or has an old source"],
  ["a", unknown, "b", "b", "conflict", "nobody knows whether the older was edited"],
  ["a", unknown, "b", "a", "take", "the older still holds what the source gave the younger"],
  ["a", unknown, "", "", "keep", "the younger has nothing and never had"],
  ["a", "a", "", unknown, "keep", "the younger has nothing"],
];

test.each(rows)("older %p of %p, younger %p of %p: %s, since %s", (older, olderBase, younger, youngerBase, expected) => {
  const cell: ComparedCell = { older, younger, olderBase, youngerBase };
  expect(compareRegisters(cell)).toBe(expected);
});
