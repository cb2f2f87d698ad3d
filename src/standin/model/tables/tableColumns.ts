import type { XmlElement } from "../../xml/element";
import { renumberFilterColumns } from "../filterColumns";
import { attribute, childOf, make, setAttribute } from "../tree";
import type { Area, Sheet } from "../types";
import { columnElements, columnList, columnName, hasHeaders, setColumnElementName, touchTable, type Table } from "./table";
import { uniqueHeadings } from "./uniqueHeadings";

export function newColumn(id: number, name: string): XmlElement {
  const column = make("tableColumn", { id, name: "" });
  setColumnElementName(column, name);
  return column;
}

/** Writes unique texts into the heading row, where they are not that already, and gives them. */
export function settleHeadings(sheet: Sheet, area: Area): string[] {
  const cells = Array.from({ length: area.columns }, (_, index) => sheet.grid.value(area.row, area.column + index));
  const headings = uniqueHeadings(cells);
  headings.forEach((heading, index) => {
    if (cells[index] !== heading) sheet.grid.setValue(area.row, area.column + index, heading);
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
    ? settleHeadings(table.sheet, area)
    : uniqueHeadings(columns.map((column) => (column ? columnName(column) : null)));
  const before = columnElements(table);
  moveFilters(table, (place) => columns.findIndex((column) => column !== undefined && column === before[place]));
  list.children = columns.map((column, index) => column ?? newColumn(++id, headings[index] ?? ""));
  columnElements(table).forEach((column, index) => {
    setColumnElementName(column, headings[index] ?? "");
  });
  setAttribute(list, "count", area.columns);
  touchTable(table);
}
