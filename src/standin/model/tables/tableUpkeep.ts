import { intersection } from "../areas";
import type { Area, Sheet, Workbook } from "../types";
import { setColumns } from "./tableColumns";
import { qualifyStructured } from "./qualifyStructured";
import { columnElements, hasHeaders, headerArea, tableArea, tableName, tablesOnSheet } from "./table";
import { settleTotals } from "./totalsRow";

/**
 * What Excel does in tables after cells were written: a changed heading renames its column (made unique and text), references without
 * a table name get it, as the file wants them, and the totals row's contents are noted in the table's part.
 */
export function keepTables(workbook: Workbook, sheet: Sheet, written: Area): void {
  for (const table of tablesOnSheet(workbook, sheet)) {
    const area = tableArea(table);
    const inside = intersection(area, written);
    if (!inside) continue;
    const header = headerArea(table);
    if (hasHeaders(table) && header && intersection(header, written)) setColumns(table, area, columnElements(table));
    for (let row = inside.row; row < inside.row + inside.rows; row++) {
      for (let column = inside.column; column < inside.column + inside.columns; column++) {
        const formula = sheet.grid.formula(row, column);
        if (!formula?.includes("[")) continue;
        const full = qualifyStructured(formula, tableName(table));
        if (full !== formula) sheet.grid.setFormula(row, column, full, sheet.grid.value(row, column));
      }
    }
    settleTotals(table);
  }
}

/** Renames a column by way of its heading cell, as setting the name of a TableColumn does. */
export function renameColumn(
  workbook: Workbook,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  name: string,
): void {
  sheet.grid.setValue(at.row, at.column, name);
  keepTables(workbook, sheet, { ...at, rows: 1, columns: 1 });
}
