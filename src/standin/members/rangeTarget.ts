import type { Area, Sheet } from "../model/types";

/**
 * What stands behind a Range: a rectangle of one sheet. `area` is replaced when rows or columns are inserted or deleted
 * while the client holds a reference to the range; null once all its cells were deleted. Entire rows and columns are
 * areas as wide or high as the sheet.
 */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area | null;
}
