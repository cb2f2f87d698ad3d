import type { Scalar } from "../../model/types";
import { cellsOf, scalarsIn } from "../cellsOf";
import { numberIn } from "../coercion";
import type { FormulaContext } from "../context";
import { sum } from "../sum";
import { errors, isError, isScalar, type Value } from "../values";
import type { Definitions, RangeFunction } from "./definition";
import { numbersIn } from "./numbersIn";
import { statistics } from "./statistics";

export const aggregate: Definitions = {
  SUM: ofRangesOfNumbers(statistics.sum),
  PRODUCT: ofRangesOfNumbers(statistics.product),
  AVERAGE: ofRangesOfNumbers(statistics.average),
  MIN: ofRangesOfNumbers(statistics.minimum),
  MAX: ofRangesOfNumbers(statistics.maximum),
  MEDIAN: ofRangesOfNumbers(statistics.median),
  COUNT: counting((value, direct) => {
    if (!direct) return typeof value === "number";
    return typeof value === "string" ? numberIn(value) !== undefined : !isError(value);
  }),
  COUNTA: counting((value, direct) => direct || value !== null),
  COUNTBLANK: {
    takes: "ranges",
    least: 1,
    most: 1,
    calculate: ([range = null], context) => {
      const cells = cellsOf(range, context);
      let filled = 0;
      for (const value of scalarsIn(cells)) if (value !== null && value !== "") filled++;
      return cells.rows * cells.columns - filled;
    },
  },
  SUMPRODUCT: { takes: "ranges", least: 1, most: 255, calculate: sumOfProducts },
};

function ofRangesOfNumbers(calculate: (numbers: number[]) => Scalar): RangeFunction {
  return {
    takes: "ranges",
    least: 1,
    most: 255,
    calculate: (args, context) => {
      const numbers = numbersIn(args, context);
      return Array.isArray(numbers) ? calculate(numbers) : numbers;
    },
  };
}

function counting(counts: (value: Scalar, direct: boolean) => boolean): RangeFunction {
  return {
    takes: "ranges",
    least: 1,
    most: 255,
    calculate: (args, context) => {
      let count = 0;
      for (const arg of args) {
        for (const value of scalarsIn(cellsOf(arg, context))) if (counts(value, isScalar(arg))) count++;
      }
      return count;
    },
  };
}

/** What is no number counts as 0; ranges of different shapes are `#VALUE!`. */
function sumOfProducts(args: readonly Value[], context: FormulaContext): Scalar {
  const grids = args.map((arg) => cellsOf(arg, context));
  const [first] = grids;
  if (first === undefined || grids.some((grid) => grid.rows !== first.rows || grid.columns !== first.columns))
    return errors.value;
  const products: number[] = [];
  for (let row = 0; row < Math.max(...grids.map((grid) => grid.usedRows)); row++) {
    for (let column = 0; column < Math.max(...grids.map((grid) => grid.usedColumns)); column++) {
      let product = 1;
      for (const grid of grids) {
        const value = grid.at(row, column);
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      products.push(product);
    }
  }
  return sum(products);
}
