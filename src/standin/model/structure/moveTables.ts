import { adjustFormula, type Edit } from "../../formulas/adjust";
import { parseArea } from "../areas";
import { removeTable } from "../tables/removeTable";
import { setColumns } from "../tables/tableColumns";
import {
  columnElements,
  hasHeaders,
  hasTotals,
  setTableArea,
  tableArea,
  tablesOnSheet,
  touchTable,
  type Table,
} from "../tables/table";
import { attribute, everyBelow, setAttribute, textOf } from "../tree";
import { areaText, sameArea } from "../areas";
import type { Sheet, Workbook } from "../types";
import { moveArea } from "./moveArea";

/** Tables follow: they move, grow, shrink, gain and lose columns; one whose cells are all deleted goes. */
export function moveTables(workbook: Workbook, sheet: Sheet, edit: Edit): void {
  for (const table of tablesOnSheet(workbook, sheet)) {
    moveTableFormulas(table, edit);
    if (sheet.name !== edit.sheet || edit.kind === "renameSheet" || edit.kind === "deleteSheet") continue;
    const before = tableArea(table);
    const after = moveArea(before, edit, sheet.name);
    if (!after) {
      removeTable(table);
      continue;
    }
    if (sameArea(before, after)) continue;
    moveFilterColumns(table, edit);
    if (after.columns !== before.columns) {
      const columns = columnElements(table);
      const at = edit.at - before.column;
      const kept =
        edit.kind === "insertColumns"
          ? [...columns.slice(0, at), ...Array.from({ length: edit.count }, () => undefined), ...columns.slice(at)]
          : columns.filter((_, index) => index < at || index >= at + edit.count);
      setColumns(table, after, kept);
    }
    if (edit.kind === "deleteRows" && edit.at + edit.count >= before.row + before.rows && hasTotals(table)) {
      setAttribute(table.xml, "totalsRowCount", undefined);
    }
    const least = 1 + (hasHeaders(table) ? 1 : 0) + (hasTotals(table) ? 1 : 0);
    setTableArea(table, { ...after, rows: Math.max(after.rows, least) });
  }
}

/** The sort state of a table's filter has areas of its own. */
function moveFilterColumns(table: Table, edit: Edit): void {
  for (const element of [...everyBelow(table.xml, "sortState"), ...everyBelow(table.xml, "sortCondition")]) {
    const area = parseArea(attribute(element, "ref") ?? "");
    const moved = area && moveArea(area, edit, table.sheet.name);
    if (moved) setAttribute(element, "ref", areaText(moved));
  }
}

function moveTableFormulas(table: Table, edit: Edit): void {
  for (const name of ["calculatedColumnFormula", "totalsRowFormula"]) {
    for (const formula of everyBelow(table.xml, name)) {
      const moved = adjustFormula(textOf(formula), edit, table.sheet.name);
      if (moved === textOf(formula)) continue;
      formula.children = [moved];
      touchTable(table);
    }
  }
}
