import { expect, test } from "@jest/globals";
import { movedFormula } from "../../../src/register/changes/movedFormula";

test.each([
  ["=A2*2", 1, 0, "=A3*2", "relative references move along"],
  ["=$A$2*A$2*$A2", 1, 1, "=$A$2*B$2*$A3", "fixed ones stay"],
  ['=A2&"A2"', 1, 0, '=A3&"A2"', "texts are no references"],
  ["='A1 og B2'!C3", 1, 0, "='A1 og B2'!C4", "nor are sheets' names"],
  ["=LOG10(A1)+Tab_A1", 1, 0, "=LOG10(A2)+Tab_A1", "nor functions and names"],
  ["=SUM(tbl[A1])", 1, 0, "=SUM(tbl[A1])", "nor columns of tables"],
  ["=A1", -1, 0, "=#REF!", "outside the sheet there is nothing"],
  ["=XFD1", 0, 1, "=#REF!", "nor right of the last column"],
  ["=SUM(A1:B3)", 2, 0, "=SUM(A3:B5)", "both ends of a range move"],
])("%s by %d rows and %d columns is %s: %s", (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});
