import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { shiftFormula } from "../../../src/standin/formulas/shift";

test.each([
  ["A1", 1, 1, "B2", "both parts are relative"],
  ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1", "fixed parts stay"],
  ["A:C", 5, 1, "B:D", "whole columns have no row to move"],
  ["$A:C", 5, 1, "$A:D", "a fixed whole column stays"],
  ["1:3", 5, 1, "6:8", "whole rows have no column to move"],
  ["$1:3", 5, 1, "$1:8", "a fixed whole row stays"],
  ["Data!B2+'My ''sheet'''!B2", 1, 0, "Data!B3+'My ''sheet'''!B3", "references to other sheets move too"],
  ["SUM( A1 , a2 )", 1, 0, "SUM( A2 , a3 )", "spaces and case stay"],
  ['A1&"A1"', 1, 0, 'A2&"A1"', "text is not a reference"],
  ["Kunder[A1]+[@A1]", 1, 0, "Kunder[A1]+[@A1]", "columns of tables move by themselves"],
  ["LOG10(A1)+SUM_A1+A1.rate", 1, 0, "LOG10(A2)+SUM_A1+A1.rate", "names and functions that look like cells"],
  ["XFE1+A1048577", 1, 0, "XFE1+A1048577", "outside the sheet it is a name"],
  ["A1", -1, 0, "#REF!", "above the first row"],
  ["Data!XFD1:XFD2", 0, 1, "Data!#REF!", "right of the last column"],
  ["1E5+A1", 0, 1, "1E5+B1", "a number in scientific notation is no cell"],
  ["A1#+A1%", 0, 1, "B1#+B1%", "signs behind a reference"],
  ["A1:INDEX(B:B,3)", 1, 1, "B2:INDEX(C:C,3)", "a range that ends in a function"],
])("%s moved by %i rows and %i columns is %s: %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test("moving there and back gives the same text where no edge is met", () => {
  const corner = fc
    .tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("H", "Z", "AA", "AZ", "BC"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 50, max: 9000 }),
    )
    .map(([columnFixed, letters, rowFixed, row]) => `${columnFixed}${letters}${rowFixed}${String(row)}`);
  const operand = fc.oneof(
    corner,
    fc.tuple(corner, corner).map((corners) => corners.join(":")),
    fc.constantFrom("Data!H60", "'A1 b'!$K50:L51", '"H60"', "Fakturaer[[#Totals],[Sum]]", "12.5", "rate", "H:K", "60:$70"),
  );
  const formula = fc.array(operand, { minLength: 1, maxLength: 5 }).map((operands) => `SUM(${operands.join(" , ")})`);
  const step = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(formula, step, step, (text, rows, columns) => {
      expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
    }),
  );
});
