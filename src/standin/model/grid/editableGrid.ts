import type { Scalar } from "../types";
import type { Columns } from "./columns";
import type { Row } from "./row";

/** What the operations on a grid that stand in files of their own need of it. */
export interface EditableGrid {
  readonly rows: readonly (Row | undefined)[];
  readonly columns: Columns;
  /** The row, made if it is not there, ready for a change. */
  touchRow(row: number): Row;
  setValue(row: number, column: number, value: Scalar): void;
  style(row: number, column: number): number;
  /** Format of a cell that is not there: the row's, else the column's. */
  fallbackStyle(row: number, column: number): number;
  setStyle(row: number, column: number, style: number): void;
}
