import { describe, expect, test } from "@jest/globals";
import { difference, visible } from "../../src/taskpane/shell/difference";
import { cellCount } from "../../src/taskpane/cleaning/ruleGroups";

describe("what differs between two texts", () => {
  test.each([
    ["Fjordkroken  Kafé", "Fjordkroken Kafé", { start: "Fjordkroken ", before: " ", after: "", end: "Kafé" }],
    ["aaa", "aa", { start: "aa", before: "a", after: "", end: "" }],
    ["", "Oslo", { start: "", before: "", after: "Oslo", end: "" }],
    ["👍🏽x", "👍x", { start: "👍", before: "🏽", after: "", end: "x" }],
  ])("%j and %j", (before, after, parts) => {
    expect(difference(before, after)).toEqual(parts);
  });

  test("blanks in it can be seen", () => {
    expect(visible("\u00a0a\nb")).toBe("·a↵b");
  });
});

test("a cell that two suggestions want counts once", () => {
  const one = { rule: "a", rules: ["a"], certainty: "safe", isAccepted: true, sheetId: "1", sheet: "Kunder", row: 3, key: "7" } as const;
  const cell = { column: 2, field: "email", before: "x", after: "y" } as const;
  expect(cellCount([{ ...one, cells: [cell] }, { ...one, cells: [cell, { ...cell, column: 3 }] }])).toBe(2);
});
