import { areaOf, type RangeTarget } from "../members/rangeTarget";
import type { Excel } from "../members/excel";
import { HostError } from "../protocol/hostError";
import { checkAllowed } from "./protection";
import { checkedShape } from "./writeCells";

/**
 * Writes en-US format codes: one for all cells, or an array of the range's shape in which null leaves a cell's format.
 * Source: Excel.Range.numberFormat in the API reference.
 */
export function writeNumberFormats(range: RangeTarget, value: unknown, excel: Excel): void {
  const area = areaOf(range);
  checkAllowed(range.sheet, "formatCells");
  const { styles } = excel.workbook;
  const { grid } = range.sheet;
  const recode = (style: number, numberFormat: string): number =>
    styles.indexOf({ ...styles.format(style), numberFormat }, style);
  if (!Array.isArray(value)) {
    const code = formatCode(value);
    if (code !== null) grid.restyle(area, (style) => recode(style, code));
    return;
  }
  const rows = checkedShape(value, area.rows, area.columns);
  // Columns mostly have one format from top to bottom: each run of equal codes is one change.
  for (let column = 0; column < area.columns; column++) {
    for (let from = 0; from < area.rows;) {
      const code = rows[from]?.[column];
      let to = from + 1;
      while (to < area.rows && rows[to]?.[column] === code) to++;
      const run = { row: area.row + from, column: area.column + column, rows: to - from, columns: 1 };
      const checked = formatCode(code);
      if (checked !== null) grid.restyle(run, (style) => recode(style, checked));
      from = to;
    }
  }
}

function formatCode(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value === "" ? "General" : value;
}
