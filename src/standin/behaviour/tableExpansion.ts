import { areaText, contains, overlap } from "../model/areas";
import { hasContent, hasTotals, setTableArea, tableArea, tablesOnSheet, type Table } from "../model/tables/table";
import type { Area, Sheet, Workbook } from "../model/types";

/**
 * The table that will take in what is written right below it: one without a totals row, as wide as the written block at least,
 * with nothing there yet. Source: "Append to a table" in the co-authoring article of the Excel add-in documentation, and
 * https://github.com/OfficeDev/office-js/issues/3191
 */
export function tableAbove(workbook: Workbook, sheet: Sheet, written: Area): Table | undefined {
  const tables = tablesOnSheet(workbook, sheet);
  return tables.find((table) => {
    const area = tableArea(table);
    const below: Area = { ...area, row: area.row + area.rows, rows: written.rows };
    if (hasTotals(table) || written.row !== below.row || !contains(below, written) || hasContent(table, below)) return false;
    return !tables.some((other) => other !== table && overlap(tableArea(other), below));
  });
}

/** Takes the rows into the table, and says so, since whoever wrote a note below a table did not want that. */
export function expandOver(table: Table, written: Area, mishap: (text: string) => void): void {
  if (!hasContent(table, { ...written, rows: 1 })) return;
  const area = tableArea(table);
  setTableArea(table, { ...area, rows: area.rows + written.rows });
  mishap(`${table.sheet.name}: the table above took in ${areaText(written)}`);
}
