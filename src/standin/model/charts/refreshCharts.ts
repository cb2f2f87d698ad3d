import type { Workbook } from "../types";
import { chartsOnSheet, seriesOf, wasDrawn } from "./chart";
import { refreshCaches } from "./seriesData";

/**
 * Writes what the cells hold now into the charts that were made or changed here, so that a viewer shows them without calculating. Charts
 * that nobody changed keep what they have.
 */
export function refreshCharts(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    for (const chart of chartsOnSheet(workbook, sheet)) {
      if (!wasDrawn(chart)) continue;
      for (const { xml } of seriesOf(chart)) refreshCaches(workbook, xml);
      workbook.parts.touch(chart.path);
    }
  }
}
