import { expect, test } from "@jest/globals";
import type { Batch } from "../../src/register/changes/batch";
import { areNewest } from "../../src/taskpane/state/areNewest";

const batch = (id: string, over: Partial<Batch> = {}): Batch => ({
  id,
  job: "clean",
  at: "2026-10-31T12:00:00.000Z",
  user: "",
  userKnownBy: "unknown",
  state: "written",
  cells: 1,
  undoes: "",
  pieces: 1,
  skipped: [],
  ...over,
});

test.each<[readonly string[], readonly Batch[], boolean, string]>([
  [["b"], [batch("a"), batch("b")], true, "what was written last"],
  [["a"], [batch("a"), batch("b")], false, "something else has been written since"],
  [["a"], [batch("a"), batch("b", { job: "edited" })], true, "what people edit themselves does not come between"],
  [["b"], [batch("a"), batch("b", { state: "undone" })], false, "it was taken back"],
  [["b"], [batch("a"), batch("b", { state: "undoneOutside" })], false, "it was taken back with Ctrl+Z"],
  [["b"], [batch("a"), batch("b", { state: "started" })], true, "it broke off: what it wrote can be taken back"],
  [["c"], [batch("a"), batch("b")], true, "nobody has read the journal since it was written"],
  [["a", "b"], [batch("a"), batch("b")], true, "several of one order"],
  [["a", "b"], [batch("a"), batch("b"), batch("c")], false, "several, with another since"],
  [["a", "c"], [batch("a"), batch("b"), batch("c")], false, "another between them"],
  [["b"], [batch("b", { job: "edited" })], true, "people's own edits, where they are what is meant"],
  [[], [batch("a")], false, "nothing was written"],
])("whether %j are the newest: %#", (wanted, known, expected, _why) => {
  expect(areNewest(wanted, known)).toBe(expected);
});
