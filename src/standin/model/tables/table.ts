import type { XmlElement } from "../../xml/element";
import { areaText, intersection, parseArea } from "../areas";
import { tableOrder } from "../orders";
import { attribute, childOf, childrenOf, ensure, flag, setAttribute } from "../tree";
import type { Area, Sheet, Workbook } from "../types";

/** A table: its part is the truth, this only says where it is. */
export interface Table {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly path: string;
  readonly xml: XmlElement;
}

export function tablesOnSheet(workbook: Workbook, sheet: Sheet): Table[] {
  return workbook.parts
    .relationships(sheet.path)
    .filter((relationship) => relationship.type.endsWith("/table"))
    .map(({ target }) => ({ workbook, sheet, path: target, xml: workbook.parts.xml(target) }));
}

export function allTables(workbook: Workbook): Table[] {
  return workbook.sheets.flatMap((sheet) => tablesOnSheet(workbook, sheet));
}

export function tableId(table: Table): string {
  return attribute(table.xml, "id") ?? "";
}

/** The name that formulas use. */
export function tableName(table: Table): string {
  return attribute(table.xml, "displayName") ?? attribute(table.xml, "name") ?? "";
}

/** The whole table: headings, body and totals row. */
export function tableArea(table: Table): Area {
  return parseArea(attribute(table.xml, "ref") ?? "") ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

export function hasHeaders(table: Table): boolean {
  return attribute(table.xml, "headerRowCount") !== "0";
}

export function hasTotals(table: Table): boolean {
  return Number(attribute(table.xml, "totalsRowCount") ?? "0") > 0;
}

export function headerArea(table: Table): Area | null {
  return hasHeaders(table) ? { ...tableArea(table), rows: 1 } : null;
}

export function totalsArea(table: Table): Area | null {
  const area = tableArea(table);
  return hasTotals(table) ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

export function bodyArea(table: Table): Area {
  const area = tableArea(table);
  const above = hasHeaders(table) ? 1 : 0;
  return { ...area, row: area.row + above, rows: Math.max(1, area.rows - above - (hasTotals(table) ? 1 : 0)) };
}

/** Sets the table's rectangle and that of its filter, which leaves the totals row out. */
export function setTableArea(table: Table, area: Area): void {
  setAttribute(table.xml, "ref", areaText(area));
  const filter = childOf(table.xml, "autoFilter");
  if (filter) setAttribute(filter, "ref", areaText({ ...area, rows: area.rows - (hasTotals(table) ? 1 : 0) }));
  touchTable(table);
}

export function touchTable(table: Table): void {
  table.workbook.parts.touch(table.path);
}

export function columnList(table: Table): XmlElement {
  return ensure(table.xml, "tableColumns", tableOrder);
}

export function columnElements(table: Table): XmlElement[] {
  return childrenOf(columnList(table), "tableColumn");
}

/** Headings may hold line breaks, which the file writes as `_x000a_`. */
export function columnName(column: XmlElement): string {
  return (attribute(column, "name") ?? "").replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

export function setColumnElementName(column: XmlElement, name: string): void {
  setAttribute(
    column,
    "name",
    name
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005f_")
      .replace(/[\n\r\t]/g, (mark) => `_x${mark.charCodeAt(0).toString(16).padStart(4, "0")}_`),
  );
}

/** The shape of every table, for formulas that refer to tables by name. */
export interface TableShape {
  readonly name: string;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

export function tablesOf(workbook: Workbook): TableShape[] {
  return allTables(workbook).map((table) => ({
    name: tableName(table),
    sheet: table.sheet,
    area: tableArea(table),
    hasHeaders: hasHeaders(table),
    hasTotals: hasTotals(table),
    columns: columnElements(table).map(columnName),
  }));
}

export type StyleFlag = "showFirstColumn" | "showLastColumn" | "showRowStripes" | "showColumnStripes";

export function styleFlag(table: Table, name: StyleFlag): boolean {
  return flag(childOf(table.xml, "tableStyleInfo"), name, false);
}

export function setStyleFlag(table: Table, name: StyleFlag, on: boolean): void {
  setAttribute(ensure(table.xml, "tableStyleInfo", tableOrder), name, on);
  touchTable(table);
}

export function styleName(table: Table): string {
  return attribute(childOf(table.xml, "tableStyleInfo"), "name") ?? "";
}

export function setStyleName(table: Table, name: string): void {
  setAttribute(ensure(table.xml, "tableStyleInfo", tableOrder), "name", name === "" ? undefined : name);
  touchTable(table);
}

/** Whether any cell of the area on the table's sheet holds something. */
export function hasContent({ sheet }: Table, area: Area): boolean {
  const used = sheet.grid.usedArea(true);
  const within = used && intersection(used, area);
  if (!within) return false;
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      if (sheet.grid.value(row, column) !== null || sheet.grid.formula(row, column) !== null) return true;
    }
  }
  return false;
}
