import { addName, definedNames, nameFormula, setNameVisible } from "../../src/standin/model/names";
import { addTable, renameTable } from "../../src/standin/model/tables/addTable";
import { tableArea, tableName, tablesOnSheet, allTables } from "../../src/standin/model/tables/table";
import { uniqueSheetName } from "../../src/standin/file/uniqueSheetName";
import type { Sheet, Workbook } from "../../src/standin/model/types";

/**
 * Puts the sheets that somebody's add-in has made in one copy of a workbook into another copy, as Excel does when two people's
 * changes come together: whole, with tables, names and what they know each other by. Sheets that stood in both copies from the
 * beginning are the same. Gives the names that they got, by those that they had.
 */
export function putTogether(to: Workbook, from: Workbook, isMade: (sheet: Sheet) => boolean): ReadonlyMap<string, string> {
  const moved = from.sheets.filter(isMade).map((sheet) => {
    const name = uniqueSheetName(sheet.name, to.sheets.map((taken) => taken.name));
    return { sheet, made: to.addSheet(name) };
  });
  const ids = new Map(moved.map(({ sheet, made }) => [sheet.id, made.id]));
  const translated = (text: string): string => text.replace(/\{[0-9A-Fa-f-]{36}\}/g, (id) => ids.get(id) ?? id);
  for (const { sheet, made } of moved) {
    copyCells(from, sheet, to, made, translated);
    for (const table of tablesOnSheet(from, sheet)) {
      const name = tableName(table);
      const isTaken = allTables(to).some((other) => tableName(other).toLowerCase() === name.toLowerCase());
      const placed = addTable(to, made, tableArea(table), true);
      if (!isTaken) renameTable(placed, name);
    }
    for (const name of definedNames(from).filter(({ scope, name: own }) => scope === sheet && !own.startsWith("_xlnm.")))
      setNameVisible(addName(to, made, name.name, translated(nameFormula(name)), ""), false);
    made.visibility = sheet.visibility;
  }
  return new Map(moved.map(({ sheet, made }) => [sheet.name, made.name]));
}

/** What a person gets who copies a sheet within the workbook: all of it, under another id. */
export function copyOf(workbook: Workbook, sheet: Sheet): Sheet {
  const copy = workbook.addSheet(uniqueSheetName(sheet.name, workbook.sheets.map(({ name }) => name)));
  copyCells(workbook, sheet, workbook, copy, (text) => text);
  for (const table of tablesOnSheet(workbook, sheet)) addTable(workbook, copy, tableArea(table), true);
  for (const name of definedNames(workbook).filter(({ scope, name: own }) => scope === sheet && !own.startsWith("_xlnm.")))
    setNameVisible(addName(workbook, copy, name.name, nameFormula(name), ""), false);
  return copy;
}

function copyCells(from: Workbook, sheet: Sheet, to: Workbook, made: Sheet, translated: (text: string) => string): void {
  const used = sheet.grid.usedArea(false);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = sheet.grid.value(row, column);
      const style = sheet.grid.style(row, column);
      if (value !== null) made.grid.setValue(row, column, typeof value === "string" ? translated(value) : value);
      if (style > 0) made.grid.setStyle(row, column, to === from ? style : to.styles.indexOf(from.styles.format(style)));
    }
  }
}
