import type { Scalar } from "../model/types";
import type { FormulaContext } from "./context";
import { NotUnderstood } from "./notUnderstood";
import { isScalar, type Value } from "./values";

/** Any value as a rectangle of cells that are read when they are asked for. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  /** Beyond these the rectangle is empty: a whole column has a million rows of which few are used. */
  readonly usedRows: number;
  readonly usedColumns: number;
  at(row: number, column: number): Scalar;
}

export function cellsOf(value: Value, context: FormulaContext): Cells {
  if (isScalar(value)) return { rows: 1, columns: 1, usedRows: 1, usedColumns: 1, at: () => value };
  if (value.kind === "matrix") {
    const rows = value.rows.length;
    const columns = value.rows[0]?.length ?? 0;
    return { rows, columns, usedRows: rows, usedColumns: columns, at: (row, column) => value.rows[row]?.[column] ?? null };
  }
  const { sheet, row: top, column: left, rows, columns } = value;
  const extent = context.extent(sheet);
  return {
    rows,
    columns,
    usedRows: Math.max(0, Math.min(rows, extent.rows - top)),
    usedColumns: Math.max(0, Math.min(columns, extent.columns - left)),
    at: (row, column) => context.cell(sheet, top + row, left + column),
  };
}

/** The values in a rectangle's used part, row by row, empty ones included. */
export function* scalarsIn(cells: Cells): Generator<Scalar> {
  for (let row = 0; row < cells.usedRows; row++) {
    for (let column = 0; column < cells.usedColumns; column++) yield cells.at(row, column);
  }
}

/** The one value that a cell can hold. Several values would spill, which the engine leaves to Excel. */
export function singleValue(value: Value, context: FormulaContext): Scalar {
  if (isScalar(value)) return value;
  const cells = cellsOf(value, context);
  if (cells.rows !== 1 || cells.columns !== 1) throw new NotUnderstood("several values for one cell");
  return cells.at(0, 0);
}
