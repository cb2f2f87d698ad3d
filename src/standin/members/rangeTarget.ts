import type { Area, Sheet } from "../model/types";
import { maxColumns, maxRows } from "../model/areas";
import { HostError } from "../protocol/hostError";

/**
 * What stands behind a Range: a rectangle of one sheet. `area` is replaced when rows or columns are inserted or deleted
 * while the client holds a reference to the range; null once all its cells were deleted. Entire rows and columns are
 * areas as wide or high as the sheet.
 */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area | null;
}

/** The place of a range whose cells still exist. */
export function areaOf(range: RangeTarget): Area {
  if (range.area === null) throw new HostError("InvalidReference");
  return range.area;
}

/** Whole columns or whole rows: Excel gives no cell values for them and takes none. */
export function isUnbounded(area: Area): boolean {
  return area.rows === maxRows || area.columns === maxColumns;
}

/** The rectangle, or InvalidArgument when it would leave the sheet. */
export function inside(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns;
  if (!fits) throw new HostError("InvalidArgument");
  return area;
}
