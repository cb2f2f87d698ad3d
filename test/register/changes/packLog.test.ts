import { expect, test } from "@jest/globals";
import { CellError } from "../../../src/register/cells";
import type { EditedList } from "../../../src/register/changes/changeSet";
import type { LogEntry } from "../../../src/register/changes/logEntry";
import { packLog } from "../../../src/register/changes/packLog";
import { unpackLog } from "../../../src/register/changes/unpackLog";

const list: EditedList = {
  sheetId: "{1}",
  sheet: "Kunder",
  holds: "customers",
  own: true,
  headingRow: 0,
  firstRow: 1,
  lastRow: 2,
  columns: [
    { column: 0, heading: "Kundenr", field: "customerNumber", columnId: 7 },
    { column: 1, heading: "", field: null },
  ],
  identity: { by: "content", columns: [0, 1] },
};
const plain = { list: 0, row: { text: "1", occurrence: 0 }, column: 1, key: "1", before: "a", after: "b", rule: "case" };
const entries: readonly LogEntry[] = [
  { edit: plain, formatBefore: null, formulaBefore: null },
  { edit: { ...plain, before: null, after: true, rule: "flag" }, formatBefore: null, formulaBefore: null },
  {
    edit: { ...plain, key: "row:2", before: CellError.of("#N/A") ?? null, after: "#N/A" },
    formatBefore: null,
    formulaBefore: null,
  },
  {
    edit: {
      ...plain,
      row: { text: "2", occurrence: 3 },
      rowAfter: { text: "3", occurrence: 1 },
      before: 4,
      after: 5,
      format: "0.00",
      overFormula: true,
    },
    formatBefore: "@",
    formulaBefore: "=A1",
    at: { row: 4, column: 2 },
  },
  { edit: { ...plain, formula: "=B2" }, formatBefore: null, formulaBefore: null, at: { row: 0, column: 0 } },
];

test("every entry comes back as it was", () => {
  expect(unpackLog(packLog({ lists: [list], entries }))).toEqual({ lists: [list], entries });
});

test("long texts are cut into pieces that fit into a cell, never within a letter", () => {
  const after = `x${"\u{1F600}".repeat(40_000)}`;
  const long = [{ edit: { ...plain, after }, formatBefore: null, formulaBefore: null }];
  const pieces = packLog({ lists: [list], entries: long });
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThan(32_767);
    expect(/[\uD800-\uDBFF]$/.test(piece)).toBe(false);
  }
  expect(unpackLog(pieces)?.entries).toEqual(long);
});

test("a log that is not whole is none", () => {
  const pieces = packLog({ lists: [list], entries });
  expect(unpackLog(pieces.map((piece) => piece.slice(1)))).toBeNull();
  expect(unpackLog([])).toBeNull();
});
