import type { Area } from "../types";
import type { EditableGrid } from "./editableGrid";
import { maxColumns, maxRows } from "../areas";
import { noCell } from "./row";

/**
 * Changes the format of every cell of an area. Whole columns and rows change their default format and the cells that are
 * there, as in Excel, and not a million cells.
 */
export function restyleArea(grid: EditableGrid, area: Area, change: (style: number) => number): void {
  const known = new Map<number, number>();
  const changed = (style: number): number => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const made = change(style);
    known.set(style, made);
    return made;
  };
  if (area.rows >= maxRows) restyleColumns(grid, area, changed);
  else if (area.columns >= maxColumns) restyleRows(grid, area, changed);
  else restyleCells(grid, area, changed);
}

function restyleCells(grid: EditableGrid, area: Area, changed: (style: number) => number): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      grid.setStyle(row, column, changed(grid.style(row, column)));
    }
  }
}

function restyleColumns(grid: EditableGrid, area: Area, changed: (style: number) => number): void {
  const right = area.column + area.columns;
  grid.rows.forEach((row, number) => {
    if (row === undefined) return;
    // Where a row has a format of its own, it would hide the column's.
    const width = row.style === noCell ? Math.min(right, row.styles.length) : right;
    for (let column = area.column; column < width; column++) {
      if (row.has(column) || row.style !== noCell) grid.setStyle(number, column, changed(grid.style(number, column)));
    }
  });
  grid.columns.change(area.column, right - 1, (attributes) => ({ style: String(changed(Number(attributes.get("style") ?? 0))) }));
}

function restyleRows(grid: EditableGrid, area: Area, changed: (style: number) => number): void {
  for (let number = area.row; number < area.row + area.rows; number++) {
    const row = grid.touchRow(number);
    const width = Math.max(row.styles.length, grid.columns.end);
    for (let column = 0; column < width; column++) {
      const hasOwn = row.has(column) || (row.style === noCell && grid.columns.style(column) > 0);
      if (hasOwn) grid.setStyle(number, column, changed(grid.style(number, column)));
    }
    row.setAttributes({ s: String(changed(Math.max(0, row.style))), customFormat: "1" });
  }
}
