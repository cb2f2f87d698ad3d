import { expect, test } from "@jest/globals";
import { typedCells } from "../../src/workbench/grid/typedCells";

const content = (row: number, column: number): string => `${row}/${column}`;

test("cells that were typed become one rectangle, with null for those between them", () => {
  expect(typedCells("s", { 1: { 2: { v: "a" } }, 3: { 4: { f: "=A1" } } }, content)).toEqual({
    sheetId: "s",
    area: { row: 1, column: 2, rows: 3, columns: 3 },
    values: [
      ["1/2", null, null],
      [null, null, null],
      [null, null, "3/4"],
    ],
  });
});

test("a change of looks alone is no edit", () => {
  expect(typedCells("s", { 0: { 0: { s: "bold" } } }, content)).toBeNull();
});

test("a cell that was cleared counts", () => {
  expect(typedCells("s", { 0: { 0: null } }, () => "")?.values).toEqual([[""]]);
});
