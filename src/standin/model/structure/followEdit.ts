import { adjustFormula, type Edit } from "../../formulas/adjust";
import { definedNames, nameFormula, setNameFormula } from "../names";
import { movePageBreaks } from "../pageBreaks";
import type { Workbook } from "../types";
import { moveAnchors, moveChartReferences } from "./moveDrawings";
import { moveComments } from "./moveComments";
import { movePivotSources } from "./movePivotSources";
import { moveSheetFeatures } from "./moveSheetFeatures";
import { moveTables } from "./moveTables";

/** Formulas in cells follow a change of the workbook's shape; those that it does not concern are left alone. */
export function followInCells(workbook: Workbook, edit: Edit): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column } of [...sheet.grid.formulaCells()]) {
      const formula = sheet.grid.formula(row, column) ?? "";
      const moved = adjustFormula(formula, edit, sheet.name);
      if (moved !== formula) sheet.grid.rewriteFormula(row, column, moved);
    }
  }
}

/**
 * Everything but cells follows a change of the workbook's shape: names, tables, merged cells, validation, conditional formats, links,
 * filters, charts, comments, page breaks. The cells of the edited sheet have been moved, or its name has been changed, already. Parts in which
 * nothing changes are not touched.
 */
export function followEdit(workbook: Workbook, edit: Edit): void {
  for (const sheet of workbook.sheets) {
    moveSheetFeatures(sheet, edit);
    moveTables(workbook, sheet, edit);
    if (sheet.name === edit.sheet) {
      movePageBreaks(sheet, edit);
      moveAnchors(workbook, sheet, edit);
      moveComments(workbook, sheet, edit);
    }
  }
  for (const name of definedNames(workbook)) {
    // A name's references are absolute in meaning, so an unqualified one has no home.
    const moved = adjustFormula(nameFormula(name), edit, name.scope?.name ?? "");
    if (moved !== nameFormula(name)) setNameFormula(name, moved);
  }
  moveChartReferences(workbook, edit);
  movePivotSources(workbook, edit);
}
