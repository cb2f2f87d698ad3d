import type { Scalar } from "../../model/types";
import { cellsOf, singleValue } from "../cellsOf";
import { toNumber } from "../coercion";
import type { FormulaContext } from "../context";
import { NotUnderstood } from "../notUnderstood";
import { errors, isError, isScalar, type Value } from "../values";
import type { Definitions } from "./definition";
import { statistics } from "./statistics";

export const subtotal: Definitions = {
  SUBTOTAL: {
    takes: "ranges",
    least: 2,
    most: 255,
    calculate: ([code = null, ...ranges], context) => {
      const number = toNumber(singleValue(code, context));
      if (isError(number)) return number;
      const whole = Math.trunc(number);
      const leavesOutHidden = whole > 100;
      return totalOf(leavesOutHidden ? whole - 100 : whole, [...visibleIn(ranges, leavesOutHidden, context)]);
    },
  },
};

function totalOf(code: number, values: readonly Scalar[]): Scalar {
  const numbers = values.filter((value) => typeof value === "number");
  switch (code) {
    case 2:
      return numbers.length;
    case 3:
      return values.length;
  }
  const error = values.find(isError);
  if (error !== undefined) return error;
  switch (code) {
    case 1:
      return statistics.average(numbers);
    case 4:
      return statistics.maximum(numbers);
    case 5:
      return statistics.minimum(numbers);
    case 6:
      return statistics.product(numbers);
    case 9:
      return statistics.sum(numbers);
    case 7:
    case 8:
    case 10:
    case 11:
      throw new NotUnderstood("deviation and variance in SUBTOTAL");
    default:
      return errors.value;
  }
}

/** Filled cells, without filtered rows, without other SUBTOTALs, and on demand without rows hidden by hand. */
function* visibleIn(ranges: readonly Value[], leavesOutHidden: boolean, context: FormulaContext): Generator<Scalar> {
  for (const range of ranges) {
    if (isScalar(range) || range.kind === "matrix") {
      yield isError(range) ? range : errors.value;
      continue;
    }
    const { sheet, row: top, column: left } = range;
    const cells = cellsOf(range, context);
    for (let row = 0; row < cells.usedRows; row++) {
      if (context.rowFiltered(sheet, top + row) || (leavesOutHidden && context.rowHidden(sheet, top + row))) continue;
      for (let column = 0; column < cells.usedColumns; column++) {
        const value = cells.at(row, column);
        if (value !== null && !context.isSubtotal(sheet, top + row, left + column)) yield value;
      }
    }
  }
}
