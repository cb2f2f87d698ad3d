import { expect, test } from "@jest/globals";
import type { ChangeSet, Edit, EditedList } from "../../../src/register/changes/changeSet";
import { combined, split } from "../../../src/register/changes/combine";
import { previewByRule } from "../../../src/register/changes/previewByRule";

const list = (sheetId: string): EditedList => ({
  sheetId,
  sheet: sheetId,
  holds: "customers",
  own: false,
  headingRow: 0,
  firstRow: 1,
  lastRow: 9,
  columns: [
    { column: 0, heading: "Kundenr", field: "customerNumber" },
    { column: 1, heading: "Navn", field: "name" },
  ],
  identity: { by: "column", column: 0 },
});

function edit(of: number, key: string, before: string, after: string, rule: string): Edit {
  return { list: of, row: { text: key, occurrence: 0 }, column: 1, key, before, after, rule };
}

test("of two edits of one cell the later counts, from what the first found there", () => {
  const one: ChangeSet = { lists: [list("a")], edits: [edit(0, "1", " X", "X", "spaces"), edit(0, "2", " Y", "Y", "spaces")] };
  const other: ChangeSet = {
    lists: [list("b"), list("a")],
    edits: [edit(1, "1", "X", "x", "case"), edit(0, "1", "Z", "z", "case")],
  };
  const both = combined([one, other]);
  expect(both.lists.map(({ sheetId }) => sheetId)).toEqual(["a", "b"]);
  expect(both.edits).toEqual([
    edit(0, "1", " X", "x", "case"),
    edit(0, "2", " Y", "Y", "spaces"),
    edit(1, "1", "Z", "z", "case"),
  ]);
});

test("what a person takes and what is left are all there is", () => {
  const all: ChangeSet = { lists: [list("a")], edits: [edit(0, "1", "A", "a", "case"), edit(0, "2", " B", "B", "spaces")] };
  const { taken, left } = split(all, ({ rule }) => rule === "case");
  expect([taken.edits, left.edits]).toEqual([[all.edits[0]], [all.edits[1]]]);
});

test("a preview tells of each rule how much it wants, and shows some of it", () => {
  const edits = [1, 2, 3, 4].map((key) => edit(0, String(key), "A", "a", "case"));
  const preview = previewByRule({ lists: [list("a")], edits: [edit(0, "1", " B", "B", "spaces"), ...edits] }, 2);
  expect(preview.map(({ rule, cells, rows, samples }) => [rule, cells, rows, samples.length])).toEqual([
    ["case", 4, 4, 2],
    ["spaces", 1, 1, 1],
  ]);
});
