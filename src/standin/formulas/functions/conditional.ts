import type { Scalar } from "../../model/types";
import { type Cells, cellsOf, singleValue } from "../cellsOf";
import type { FormulaContext } from "../context";
import { criterion } from "../criterion";
import { errors, isError, isScalar, type Value } from "../values";
import type { Definitions, RangeFunction } from "./definition";
import { statistics } from "./statistics";

export const conditional: Definitions = {
  COUNTIF: { takes: "ranges", least: 2, most: 2, calculate: count },
  COUNTIFS: { takes: "ranges", least: 2, most: 254, calculate: count },
  SUMIF: valuesFirstOrLast(statistics.sum),
  SUMIFS: valuesFirst(statistics.sum),
  AVERAGEIF: valuesFirstOrLast(statistics.average),
  AVERAGEIFS: valuesFirst(statistics.average),
  MINIFS: valuesFirst(statistics.minimum),
  MAXIFS: valuesFirst(statistics.maximum),
};

interface Condition {
  readonly cells: Cells;
  readonly holds: (value: Scalar) => boolean;
}

/** Range and criterion, range and criterion …; undefined unless all ranges have one shape. */
function conditionsOf(args: readonly Value[], context: FormulaContext): Condition[] | undefined {
  const conditions: Condition[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const range = args[index] ?? null;
    conditions.push({ cells: cellsOf(range, context), holds: criterion(singleValue(args[index + 1] ?? null, context)) });
  }
  const [first] = conditions;
  const sameShape = conditions.every(({ cells }) => cells.rows === first?.cells.rows && cells.columns === first.cells.columns);
  return sameShape && args.length % 2 === 0 ? conditions : undefined;
}

function count(args: readonly Value[], context: FormulaContext): Scalar {
  const conditions = conditionsOf(args, context);
  const [first] = conditions ?? [];
  if (conditions === undefined || first === undefined) return errors.value;
  const { rows, columns } = searched(conditions);
  const found = [...matches(conditions)].length;
  const beyond = first.cells.rows * first.cells.columns - rows * columns;
  return conditions.every(({ holds }) => holds(null)) ? found + beyond : found;
}

/** SUMIF's order: range, criterion, and perhaps the range of values, of which only the first cell matters. */
function valuesFirstOrLast(calculate: (numbers: readonly number[]) => Scalar): RangeFunction {
  return {
    takes: "ranges",
    least: 2,
    most: 3,
    calculate: ([range = null, wanted = null, values = range], context) => {
      const shape = cellsOf(range, context);
      const resized =
        isScalar(values) || values.kind === "matrix" ? values : { ...values, rows: shape.rows, columns: shape.columns };
      return ofMatching([resized, range, wanted], context, calculate);
    },
  };
}

/** SUMIFS's order: the values first. */
function valuesFirst(calculate: (numbers: readonly number[]) => Scalar): RangeFunction {
  return { takes: "ranges", least: 3, most: 255, calculate: (args, context) => ofMatching(args, context, calculate) };
}

function ofMatching(
  [valueRange = null, ...criteria]: readonly Value[],
  context: FormulaContext,
  calculate: (numbers: readonly number[]) => Scalar,
): Scalar {
  const values = cellsOf(valueRange, context);
  const conditions = conditionsOf(criteria, context);
  const shape = conditions?.[0]?.cells;
  if (conditions === undefined || values.rows !== shape?.rows || values.columns !== shape.columns) return errors.value;
  const numbers: number[] = [];
  for (const [row, column] of matches(conditions, values)) {
    const value = values.at(row, column);
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return calculate(numbers);
}

/** How far there is anything to look at. */
function searched(conditions: readonly Condition[], values?: Cells): { rows: number; columns: number } {
  const grids = [...conditions.map(({ cells }) => cells), ...(values === undefined ? [] : [values])];
  return {
    rows: Math.max(...grids.map((cells) => cells.usedRows)),
    columns: Math.max(...grids.map((cells) => cells.usedColumns)),
  };
}

function* matches(conditions: readonly Condition[], values?: Cells): Generator<readonly [number, number]> {
  const { rows, columns } = searched(conditions, values);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (conditions.every(({ cells, holds }) => holds(cells.at(row, column)))) yield [row, column];
    }
  }
}
