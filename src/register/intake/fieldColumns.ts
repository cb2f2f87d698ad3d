import type { FieldName } from "../fields/catalogue";
import type { ColumnReading } from "./reading";

/** Index of each field's column in rows of `cells`. */
export function fieldColumns(columns: readonly ColumnReading[], firstColumn: number): Map<FieldName, number> {
  return new Map(columns.flatMap((column) => (column.field === null ? [] : [[column.field, column.column - firstColumn] as const])));
}
