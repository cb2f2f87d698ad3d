import type { Area } from "../types";
import type { EditableGrid } from "./editableGrid";
import { maxColumns, maxRows } from "../areas";
import { noCell } from "./row";

/** Empties the cells that are there; whole rows and columns lose their default format with the formats. */
export function clearArea(grid: EditableGrid, area: Area, what: "all" | "contents" | "formats"): void {
  const bottom = Math.min(area.row + area.rows, grid.rows.length);
  const right = area.column + area.columns;
  if (what !== "formats") clearContents(grid, area, bottom, right);
  if (what !== "contents") clearFormats(grid, area, bottom, right);
}

function clearContents(grid: EditableGrid, area: Area, bottom: number, right: number): void {
  for (let row = area.row; row < bottom; row++) {
    const width = Math.min(right, grid.rows[row]?.styles.length ?? 0);
    for (let column = area.column; column < width; column++) grid.setValue(row, column, null);
  }
}

function clearFormats(grid: EditableGrid, area: Area, bottom: number, right: number): void {
  if (area.rows >= maxRows) grid.columns.change(area.column, right - 1, () => ({ style: undefined }));
  for (let row = area.row; row < bottom; row++) {
    const own = grid.rows[row];
    if (own === undefined) continue;
    if (area.columns >= maxColumns && own.style !== noCell) {
      grid.touchRow(row).setAttributes({ s: undefined, customFormat: undefined });
    }
    const width = own.style === noCell ? Math.min(right, Math.max(own.styles.length, grid.columns.end)) : right;
    for (let column = area.column; column < width; column++) {
      const fallback = grid.fallbackStyle(row, column);
      if (column >= own.styles.length && fallback === 0) continue;
      grid.setStyle(row, column, 0);
      if (fallback === 0 && own.has(column) && own.values[column] === null && own.formula(column) === undefined) {
        grid.touchRow(row).remove(column);
      }
    }
  }
}
