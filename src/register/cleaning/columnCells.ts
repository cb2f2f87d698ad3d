import type { Cell } from "../cells";
import { CellError } from "../cells";
import type { Value } from "./value";

/** A column by its distinct values: each cell is looked up once, and goes by its value's code from then on. */
export interface ColumnCells {
  /** In the order in which they first stand there. */
  readonly values: readonly Value[];
  /** How many cells hold each value. */
  readonly counts: readonly number[];
  /** For each of the list's rows: index into `values`; -1 where there is nothing to clean. */
  readonly codes: Int32Array;
}

/** `rows` are indexes into `cells`, `column` one into a row of them. */
export function columnCells(cells: readonly (readonly Cell[])[], rows: Uint32Array, column: number): ColumnCells {
  const codeOf = new Map<Value, number>();
  const values: Value[] = [];
  const counts: number[] = [];
  const codes = new Int32Array(rows.length).fill(-1);
  rows.forEach((row, at) => {
    const cell = cells[row]?.[column];
    if (!isValue(cell)) return;
    let code = codeOf.get(cell);
    if (code === undefined) {
      code = values.length;
      codeOf.set(cell, code);
      values.push(cell);
      counts.push(0);
    }
    codes[at] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  });
  return { values, counts, codes };
}

export function isValue(cell: Cell | undefined): cell is Value {
  return cell !== null && cell !== undefined && cell !== "" && !(cell instanceof CellError);
}
