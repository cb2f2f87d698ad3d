import type { XmlElement } from "../../xml/element";
import { renumberFilterColumns } from "../filterColumns";
import { attribute, childOf, make, setAttribute } from "../tree";
import { shownText } from "../shownText";
import type { Area, Sheet, Workbook } from "../types";
import { followColumnNames } from "./followTable";
import { columnElements, columnList, columnName, hasHeaders, setColumnElementName, touchTable, type Table } from "./table";
import { uniqueHeadings } from "./uniqueHeadings";

export function newColumn(id: number, name: string): XmlElement {
  const column = make("tableColumn", { id, name: "" });
  setColumnElementName(column, name);
  return column;
}

/** Writes unique texts into the heading row, where they are not that already, and gives them. */
export function settleHeadings(workbook: Workbook, sheet: Sheet, area: Area): string[] {
  const cells = Array.from({ length: area.columns }, (_, index) => {
    const value = sheet.grid.value(area.row, area.column + index);
    return typeof value === "number" ? shownText(workbook, sheet, area.row, area.column + index) : value;
  });
  const headings = uniqueHeadings(cells);
  headings.forEach((heading, index) => {
    if (sheet.grid.value(area.row, area.column + index) !== heading) sheet.grid.setValue(area.row, area.column + index, heading);
  });
  return headings;
}

/** Criteria and hidden buttons count the columns, and go with theirs. */
function moveFilters(table: Table, moved: (place: number) => number): void {
  const filter = childOf(table.xml, "autoFilter");
  if (filter) renumberFilterColumns(filter, moved);
}

/** Gives the table these columns over the cells of `area`; undefined stands for a new one, named after its heading cell. */
export function setColumns(table: Table, area: Area, columns: readonly (XmlElement | undefined)[]): void {
  const list = columnList(table);
  let id = Math.max(0, ...columnElements(table).map((column) => Number(attribute(column, "id"))));
  const headings = hasHeaders(table)
    ? settleHeadings(table.workbook, table.sheet, area)
    : uniqueHeadings(columns.map((column) => (column ? columnName(column) : null)));
  const before = columnElements(table);
  const renamed = new Map<string, string>();
  columns.forEach((column, index) => {
    const heading = headings[index] ?? "";
    if (column && columnName(column) !== heading) renamed.set(columnName(column).toLowerCase(), heading);
  });
  const same = columns.length === before.length && columns.every((column, index) => column === before[index]);
  if (same && renamed.size === 0) return;
  moveFilters(table, (place) => columns.findIndex((column) => column !== undefined && column === before[place]));
  list.children = columns.map((column, index) => column ?? newColumn(++id, headings[index] ?? ""));
  columnElements(table).forEach((column, index) => {
    setColumnElementName(column, headings[index] ?? "");
  });
  setAttribute(list, "count", area.columns);
  touchTable(table);
  if (renamed.size > 0) followColumnNames(table, renamed);
}
