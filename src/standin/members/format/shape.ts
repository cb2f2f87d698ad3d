import { checkAllowed } from "../../behaviour/protection";
import { tellingPart } from "../../behaviour/readCells";
import type { CellFormat } from "../../model/types";
import type { Excel } from "../excel";
import { areaOf, type RangeTarget } from "../rangeTarget";

/** What all cells of a range have in common; null where they differ, as Excel answers for mixed formats. */
export function common<V>(range: RangeTarget, excel: Excel, of: (format: CellFormat) => V): V | null {
  const area = tellingPart(range);
  const { grid } = range.sheet;
  let known = -1;
  let value: V | null = null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = grid.style(row, column);
      if (style === known) continue;
      const other = of(excel.workbook.styles.format(style));
      if (known !== -1 && other !== value) return null;
      known = style;
      value = other;
    }
  }
  return value;
}

/** Changes the format of all cells of a range. */
export function reformat(range: RangeTarget, excel: Excel, change: (format: CellFormat) => CellFormat): void {
  checkAllowed(range.sheet, "formatCells");
  const { styles } = excel.workbook;
  range.sheet.grid.restyle(areaOf(range), (style) => styles.indexOf(change(styles.format(style)), style));
}
