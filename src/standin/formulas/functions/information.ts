import type { Scalar } from "../../model/types";
import { cellsOf } from "../cellsOf";
import type { FormulaContext } from "../context";
import { errors, isError, isScalar, type Reference, type Value } from "../values";
import type { Definitions, RangeFunction, ScalarFunction } from "./definition";

export const information: Definitions = {
  ISNUMBER: asking((value) => typeof value === "number"),
  ISTEXT: asking((value) => typeof value === "string"),
  ISBLANK: asking((value) => value === null),
  ISERROR: asking(isError),
  ISNA: asking((value) => isError(value) && value.error === errors.notAvailable.error),
  NA: { takes: "scalars", least: 0, most: 0, calculate: () => errors.notAvailable },
  ROWS: {
    takes: "ranges",
    least: 1,
    most: 1,
    calculate: ([range = null], context) => errorOr(range, cellsOf(range, context).rows),
  },
  COLUMNS: {
    takes: "ranges",
    least: 1,
    most: 1,
    calculate: ([range = null], context) => errorOr(range, cellsOf(range, context).columns),
  },
  ROW: placed(
    (place) => place.row,
    ({ row, rows }) => Array.from({ length: rows }, (_, index) => [row + index + 1]),
  ),
  COLUMN: placed(
    (place) => place.column,
    ({ column, columns }) => [Array.from({ length: columns }, (_, index) => column + index + 1)],
  ),
};

function asking(question: (value: Scalar) => boolean): ScalarFunction {
  return { takes: "scalars", least: 1, most: 1, seesErrors: true, calculate: ([value = null]) => question(value) };
}

function errorOr(range: Value, result: number): Scalar {
  return isError(range) ? range : result;
}

/** The numbers of a range's rows or columns, or of the formula's own. */
function placed(
  of: (place: { readonly row: number; readonly column: number }) => number,
  all: (range: Reference) => number[][],
): RangeFunction {
  return {
    takes: "ranges",
    least: 0,
    most: 1,
    calculate: ([range], context: FormulaContext) => {
      if (range === undefined) return of(context) + 1;
      if (isScalar(range)) return isError(range) ? range : errors.value;
      if (range.kind === "matrix") return errors.value;
      return range.rows === 1 && range.columns === 1 ? of(range) + 1 : { kind: "matrix", rows: all(range) };
    },
  };
}
