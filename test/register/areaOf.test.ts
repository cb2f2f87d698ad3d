import { expect, test } from "@jest/globals";
import { areaOf } from "../../src/register/areaOf";

test.each([
  ["B7", { row: 6, column: 1, rows: 1, columns: 1 }],
  ["A5:C9", { row: 4, column: 0, rows: 5, columns: 3 }],
  ["'Ark 1'!$AA$5:$AB$5", { row: 4, column: 26, rows: 1, columns: 2 }],
  ["5:7", { row: 4, column: 0, rows: 3, columns: 16_384 }],
  ["B:C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  // Several areas at once are told by no event that we listen to.
  ["A1,B2", undefined],
  ["", undefined],
])("%s", (address, area) => {
  expect(areaOf(address)).toEqual(area);
});
