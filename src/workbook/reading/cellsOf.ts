import type { Cell } from "../../register/cells";
import { CellError } from "../../register/cells";

/**
 * Excel's values as cells. Error values arrive as their text ("#N/A"), empty cells as empty text; a formula that gives
 * empty text is taken for empty too. The rows are changed in place: a sheet can hold millions of cells.
 */
export function cellsOf(values: unknown[][]): Cell[][] {
  for (const row of values) {
    for (let column = 0; column < row.length; column++) {
      row[column] = cellOf(row[column]);
    }
  }
  return values as Cell[][];
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return (value.startsWith("#") ? CellError.of(value) : undefined) ?? value;
}
