import { chartsOnSheet, drawingOf } from "../../standin/model/charts/chart";
import { tablesOnSheet } from "../../standin/model/tables/table";
import type { Sheet, Workbook } from "../../standin/model/types";

/** Differs whenever something was written that the grid shows of a sheet: cells, columns, view, merged cells or tables. */
export function sheetRevision(workbook: Workbook, sheet: Sheet): string {
  const tables = tablesOnSheet(workbook, sheet).map(({ path }) => `${path}@${workbook.parts.revision(path)}`);
  return [sheet.grid.revision, workbook.parts.revision(sheet.path), ...tables].join(" ");
}

/** Differs whenever the charts of the sheet may look different: one was made, moved or changed, or cells somewhere were. */
export function chartsRevision(workbook: Workbook, sheet: Sheet): string {
  const drawing = drawingOf(workbook, sheet);
  if (drawing === undefined) return sheet.id;
  const charts = chartsOnSheet(workbook, sheet).map(({ path }) => `${path}@${workbook.parts.revision(path)}`);
  const cells = workbook.sheets.map(({ grid }) => grid.revision);
  return [sheet.id, workbook.parts.revision(drawing), ...charts, ...cells].join(" ");
}
