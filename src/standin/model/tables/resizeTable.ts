import { HostError } from "../../protocol/hostError";
import { areaText, overlap } from "../areas";
import { childOf, place, make, removeChild, setAttribute } from "../tree";
import type { Area } from "../types";
import { tableOrder } from "../orders";
import { shiftCells } from "../shiftCells";
import { refuseOverlap } from "./addTable";
import { setColumns } from "./tableColumns";
import { columnElements, columnName, hasHeaders, hasTotals, setTableArea, tableArea, touchTable, type Table } from "./table";

/**
 * Gives the table another rectangle. It must overlap the old one and keep the heading row, and hold a row of data.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
 * A totals row moves to the new last row.
 */
export function resizeTable(table: Table, area: Area): void {
  const before = tableArea(table);
  const least = 1 + (hasHeaders(table) ? 1 : 0) + (hasTotals(table) ? 1 : 0);
  if (area.row !== before.row || !overlap(area, before) || area.rows < least) throw new HostError("InvalidArgument");
  refuseOverlap(table.workbook, table.sheet, area, table);
  if (hasTotals(table)) moveTotals(table, before, area);
  if (area.column !== before.column || area.columns !== before.columns) {
    const columns = columnElements(table);
    const offset = area.column - before.column;
    setColumns(
      table,
      area,
      Array.from({ length: area.columns }, (_, index) => columns[index + offset]),
    );
  }
  setTableArea(table, area);
}

function moveTotals({ sheet }: Table, before: Area, after: Area): void {
  const from = before.row + before.rows - 1;
  const to = after.row + after.rows - 1;
  if (from === to) return;
  for (let column = before.column; column < before.column + before.columns; column++) {
    const formula = sheet.grid.formula(from, column);
    const value = sheet.grid.value(from, column);
    const style = sheet.grid.style(from, column);
    sheet.grid.clear({ row: from, column, rows: 1, columns: 1 }, "all");
    sheet.grid.setStyle(to, column, style);
    if (formula === null) sheet.grid.setValue(to, column, value);
    else sheet.grid.setFormula(to, column, formula, value);
  }
}

/** Shows or hides the headings. Hidden ones leave empty cells; shown ones take the row above, or push the table down when that is taken. */
export function showHeaders(table: Table, show: boolean): void {
  if (show === hasHeaders(table)) return;
  const area = tableArea(table);
  if (!show) {
    table.sheet.grid.clear({ ...area, rows: 1 }, "contents");
    setAttribute(table.xml, "headerRowCount", 0);
    removeChild(table.xml, childOf(table.xml, "autoFilter"));
    setTableArea(table, { ...area, row: area.row + 1, rows: area.rows - 1 });
    return;
  }
  const names = columnElements(table).map(columnName);
  const free = area.row > 0 && names.every((_, index) => table.sheet.grid.value(area.row - 1, area.column + index) === null);
  if (!free) shiftCells(table.workbook, table.sheet, { ...area, rows: 1 }, "down");
  const row = free ? area.row - 1 : area.row;
  setAttribute(table.xml, "headerRowCount", 1);
  showFilterButton(table, true);
  setTableArea(table, { ...area, row, rows: area.rows + 1 });
  names.forEach((name, index) => {
    table.sheet.grid.setValue(row, area.column + index, name);
  });
}

export function showFilterButton(table: Table, show: boolean): void {
  const filter = childOf(table.xml, "autoFilter");
  if (!show) removeChild(table.xml, filter);
  else if (!filter) place(table.xml, make("autoFilter", { ref: areaText(tableArea(table)) }), tableOrder);
  if (show) setTableArea(table, tableArea(table));
  touchTable(table);
}
