import { intersection } from "../../model/areas";
import type { Area, Grid } from "../../model/types";

/** The smallest rectangle of an area around its used cells; null when none is used. With formats, the sheet's used area cut to it. */
export function usedPart(grid: Grid, area: Area, valuesOnly: boolean): Area | null {
  const sheetUsed = grid.usedArea(valuesOnly);
  const candidate = sheetUsed === null ? null : intersection(sheetUsed, area);
  if (candidate === null || !valuesOnly) return candidate;
  let { row, column, rows, columns } = candidate;
  const emptyRow = (at: number): boolean => !hasContent(grid, { row: at, column, rows: 1, columns });
  const emptyColumn = (at: number): boolean => !hasContent(grid, { row, column: at, rows, columns: 1 });
  while (rows > 0 && emptyRow(row)) {
    row++;
    rows--;
  }
  if (rows === 0) return null;
  while (emptyRow(row + rows - 1)) rows--;
  while (emptyColumn(column)) {
    column++;
    columns--;
  }
  while (emptyColumn(column + columns - 1)) columns--;
  return { row, column, rows, columns };
}

/** What Ctrl+* selects: the block of cells around an area that is bounded by empty rows and columns. */
export function surroundingRegion(grid: Grid, area: Area): Area {
  const used = grid.usedArea(true);
  if (used === null) return area;
  let { row, column, rows, columns } = area;
  for (let grew = true; grew;) {
    grew = false;
    const left = Math.max(0, column - 1);
    const width = column + columns - left + 1;
    if (row > 0 && hasContent(grid, { row: row - 1, column: left, rows: 1, columns: width })) {
      row--;
      rows++;
      grew = true;
    }
    if (row + rows < used.row + used.rows && hasContent(grid, { row: row + rows, column: left, rows: 1, columns: width })) {
      rows++;
      grew = true;
    }
    const top = Math.max(0, row - 1);
    const height = row + rows - top + 1;
    if (column > 0 && hasContent(grid, { row: top, column: column - 1, rows: height, columns: 1 })) {
      column--;
      columns++;
      grew = true;
    }
    if (
      column + columns < used.column + used.columns &&
      hasContent(grid, { row: top, column: column + columns, rows: height, columns: 1 })
    ) {
      columns++;
      grew = true;
    }
  }
  return { row, column, rows, columns };
}

function hasContent(grid: Grid, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (grid.value(row, column) !== null || grid.formula(row, column) !== null) return true;
    }
  }
  return false;
}
