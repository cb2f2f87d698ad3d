import type { Excel } from "../members/excel";
import type { RangeTarget } from "../members/rangeTarget";
import { tellingPart } from "./readCells";
import { displayText } from "./displayText";
import type { CellFormat } from "../model/types";

const widest = 255;

/** Letters and spaces of running text are narrower than digits. */
const PROSE = 0.85;

/**
 * Estimates what Excel measures: a column as wide as its longest shown text, digits of the default font being one character.
 * A wrapped or merged text does not widen a column.
 */
export function autofitColumns(range: RangeTarget, excel: Excel): void {
  const { grid } = range.sheet;
  const area = tellingPart(range);
  for (let column = area.column; column < area.column + area.columns; column++) {
    let longest = 0;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const value = grid.value(row, column);
      if (value === null) continue;
      const format = excel.workbook.styles.format(grid.style(row, column));
      if (!format.wrap)
        longest = Math.max(longest, shownLength(displayText(value, format.numberFormat, excel.workbook.date1904), format));
    }
    if (longest > 0) grid.setColumnWidth(column, Math.min(widest, Math.round((longest + 1.5) * 100) / 100));
  }
}

/** Rows get the height of their tallest text: more lines where it wraps. */
export function autofitRows(range: RangeTarget, excel: Excel): void {
  const { grid } = range.sheet;
  const area = tellingPart(range);
  for (let row = area.row; row < area.row + area.rows; row++) {
    let tallest = 0;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = grid.value(row, column);
      if (value === null) continue;
      const format = excel.workbook.styles.format(grid.style(row, column));
      const shown = displayText(value, format.numberFormat, excel.workbook.date1904);
      const width = grid.columnWidth(column) ?? 9;
      const lines = format.wrap
        ? shown.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((shownLength(line, format) * PROSE) / width)), 0)
        : 1;
      tallest = Math.max(tallest, lines * format.font.size * 1.36);
    }
    grid.setRowHeight(row, tallest === 0 ? null : Math.min(409, Math.round(tallest * 4) / 4), true);
  }
}

/** In digits of the default font of 11 points. */
function shownLength(text: string, format: CellFormat): number {
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  return longest * (format.font.size / 11) * (format.font.bold ? 1.1 : 1) + format.indent;
}
