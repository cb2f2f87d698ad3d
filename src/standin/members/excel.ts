import type { Area, Sheet, Workbook } from "../model/types";

/** What members may do besides changing the model itself. */
export interface Excel {
  readonly workbook: Workbook;
  /**
   * Says that contents of cells changed, so that formulas are calculated anew (those among the cells, and those that
   * depend on them) and listeners hear of it after the reply. Formats alone are not reported.
   */
  cellsChanged(sheet: Sheet, area: Area): void;
}
