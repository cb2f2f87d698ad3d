import { checkAllowed } from "../../behaviour/protection";
import { boolean } from "../../protocol/argument";
import type { Area } from "../../model/types";
import { areaOf, type RangeTarget } from "../rangeTarget";

/** The value that all rows or columns of an area share; null where they differ, as Excel answers. */
export function uniform<V>(area: Area, lines: "rows" | "columns", of: (line: number) => V): V | null {
  const first = lines === "rows" ? area.row : area.column;
  const count = lines === "rows" ? area.rows : area.columns;
  const value = of(first);
  for (let line = first + 1; line < first + count; line++) if (of(line) !== value) return null;
  return value;
}

export function setRowsHidden(range: RangeTarget, hidden: unknown): void {
  checkAllowed(range.sheet, "formatRows");
  const { row, rows } = areaOf(range);
  for (let line = row; line < row + rows; line++) range.sheet.grid.setRowHidden(line, boolean(hidden));
}

export function setColumnsHidden(range: RangeTarget, hidden: unknown): void {
  checkAllowed(range.sheet, "formatColumns");
  const { column, columns } = areaOf(range);
  for (let line = column; line < column + columns; line++) range.sheet.grid.setColumnHidden(line, boolean(hidden));
}
