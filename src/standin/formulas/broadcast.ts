import type { Scalar } from "../model/types";
import { cellsOf } from "./cellsOf";
import type { FormulaContext } from "./context";
import { errors, isScalar, type Value } from "./values";

/**
 * Calculates with single values, and with ranges cell by cell: a single row or column is repeated to the size of the others,
 * and what is left over is `#N/A`.
 */
export function broadcast(args: readonly Value[], context: FormulaContext, calculate: (scalars: Scalar[]) => Scalar): Value {
  if (args.every(isScalar)) return calculate([...args]);
  const grids = args.map((arg) => cellsOf(arg, context));
  if (grids.every(({ rows, columns }) => rows === 1 && columns === 1)) return calculate(grids.map((grid) => grid.at(0, 0)));
  const rows = Math.max(...grids.map((grid) => (grid.rows === 1 ? 1 : grid.usedRows)));
  const columns = Math.max(...grids.map((grid) => (grid.columns === 1 ? 1 : grid.usedColumns)));
  const at = (row: number, column: number): Scalar =>
    calculate(
      grids.map((grid) => {
        const y = grid.rows === 1 ? 0 : row;
        const x = grid.columns === 1 ? 0 : column;
        return y < grid.rows && x < grid.columns ? grid.at(y, x) : errors.notAvailable;
      }),
    );
  return {
    kind: "matrix",
    rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => at(row, column))),
  };
}
