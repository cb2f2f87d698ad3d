import { expect, test } from "@jest/globals";
import { adjustFormula, type Edit } from "../../../src/standin/formulas/adjust";

const insertRows = { kind: "insertRows", sheet: "Data", at: 4, count: 2 } as const;
const deleteRows = { kind: "deleteRows", sheet: "Data", at: 4, count: 2 } as const;
const insertColumns = { kind: "insertColumns", sheet: "Data", at: 1, count: 1 } as const;
const deleteColumns = { kind: "deleteColumns", sheet: "Data", at: 1, count: 1 } as const;
const rename = { kind: "renameSheet", sheet: "Data", to: "Bob's data" } as const;
const remove = { kind: "deleteSheet", sheet: "Data" } as const;

test.each<[string, Edit, string, string]>([
  ["A4+A5+$A$5", insertRows, "A4+A7+$A$7", "rows from the fifth move down; a fixed reference moves as well"],
  ["SUM(A1:A10)", insertRows, "SUM(A1:A12)", "an area that is split grows"],
  ["SUM(A1:A4)", insertRows, "SUM(A1:A4)", "insertion right below the area leaves it"],
  ["SUM(A:A,1:9)", insertRows, "SUM(A:A,1:11)", "whole columns have no rows to move"],
  ["A1048576", insertRows, "#REF!", "pushed off the sheet"],
  ["A4+A5+A6+A7", deleteRows, "A4+#REF!+#REF!+A5", "deleted cells are gone"],
  ["SUM(A1:A5)", deleteRows, "SUM(A1:A4)", "an area that loses its end"],
  ["SUM(A6:A9)", deleteRows, "SUM(A5:A7)", "an area that loses its start"],
  ["SUM(A1:A9)", deleteRows, "SUM(A1:A7)", "an area that loses its middle"],
  ["SUM(A5:A6)", deleteRows, "SUM(#REF!)", "an area that is deleted whole"],
  ["SUM(A9:A5)", deleteRows, "SUM(A7:A5)", "corners in the other order"],
  ["A1+B1+C$1", insertColumns, "A1+C1+D$1", "columns from B move right"],
  ["A1+B1+$C1", deleteColumns, "A1+#REF!+$B1", "column B goes"],
  ["SUM(A:C)", deleteColumns, "SUM(A:B)", "a whole column of three goes"],
  ["Data!A9+data!A9", insertRows, "Data!A11+data!A11", "qualified, in any case"],
  ["Other!A9", insertRows, "Other!A9", "another sheet"],
  ["[1]Data!A9", insertRows, "[1]Data!A9", "another workbook"],
  ["SUM( A9 ,  a9 )", insertRows, "SUM( A11 ,  a11 )", "spaces and case stay"],
  ["Data!A1+Other!A1", rename, "'Bob''s data'!A1+Other!A1", "a new name that needs quotes"],
  ["'Data'!rate", rename, "'Bob''s data'!rate", "a name that belongs to the sheet"],
  ["SUM(Jan:Data!A1)", rename, "SUM('Jan:Bob''s data'!A1)", "the end of a 3-D reference"],
  ["Data!A1+B1", remove, "#REF!+B1", "a deleted sheet"],
])("%s after %j is %s: %s", (formula, edit, expected) => {
  expect(adjustFormula(formula, edit, "Data")).toBe(expected);
});

test("an unqualified reference means the sheet that the formula stands on", () => {
  expect(adjustFormula("A9+Data!A9", insertRows, "Other")).toBe("A9+Data!A11");
});

test("renaming back needs no quotes any more", () => {
  const back = { kind: "renameSheet", sheet: "Bob's data", to: "Data" } as const;
  expect(adjustFormula(adjustFormula("Data!A1", rename, "X"), back, "X")).toBe("Data!A1");
});
