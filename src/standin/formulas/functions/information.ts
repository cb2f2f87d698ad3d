import type { Scalar } from "../../model/types";
import { cellsOf } from "../cellsOf";
import type { FormulaContext } from "../context";
import { errors, isError, isScalar, type Value } from "../values";
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
  ROW: placed((place) => place.row),
  COLUMN: placed((place) => place.column),
};

function asking(question: (value: Scalar) => boolean): ScalarFunction {
  return { takes: "scalars", least: 1, most: 1, seesErrors: true, calculate: ([value = null]) => question(value) };
}

function errorOr(range: Value, result: number): Scalar {
  return isError(range) ? range : result;
}

/** The number of a range's first row or column, or of the formula's own. */
function placed(of: (place: { readonly row: number; readonly column: number }) => number): RangeFunction {
  return {
    takes: "ranges",
    least: 0,
    most: 1,
    calculate: ([range], context: FormulaContext) => {
      if (range === undefined) return of(context) + 1;
      if (isScalar(range)) return isError(range) ? range : errors.value;
      return range.kind === "matrix" ? errors.value : of(range) + 1;
    },
  };
}
