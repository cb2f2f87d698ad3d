import { overlap } from "../model/areas";
import { mergedAreas } from "../model/merges";
import type { Area, Sheet } from "../model/types";

/** The merged areas that touch an area. */
export function mergedIn(sheet: Sheet, area: Area): Area[] {
  return mergedAreas(sheet).filter((merged) => overlap(merged, area));
}

/** Whether the cell lies under a merged cell: it holds nothing, and what is written to it is lost. */
export function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (merged) =>
      row >= merged.row &&
      row < merged.row + merged.rows &&
      column >= merged.column &&
      column < merged.column + merged.columns &&
      !(row === merged.row && column === merged.column),
  );
}
