import { HostError } from "../protocol/hostError";
import type { XmlElement } from "../xml/element";
import { areaText, overlap, parseArea, qualified, sameArea } from "./areas";
import { clearFilterColumn, filteredColumns } from "./filterColumns";
import { matchesCriterion, readCriterion, writeCriterion, type FilterCriterion } from "./filterCriterion";
import { setBuiltInName } from "./names";
import { tableOrder, worksheetOrder } from "./orders";
import { removeSheetFilter } from "./sheetFilter";
import { bodyArea, tableArea, tablesOnSheet, touchTable, type Table } from "./tables/table";
import { attribute, childOf, childrenOf, make, place, removeChild } from "./tree";
import type { Area, Sheet, Workbook } from "./types";

/** The filter of a sheet or, where there is a table, of the table. */
export interface FilterPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly table: Table | null;
}

function home({ sheet, table }: FilterPlace): XmlElement {
  return table ? table.xml : sheet.xml;
}

function filterOf(filter: FilterPlace): XmlElement | undefined {
  return childOf(home(filter), "autoFilter");
}

export function filterArea(filter: FilterPlace): Area | null {
  return parseArea(attribute(filterOf(filter), "ref") ?? "");
}

export function isFiltered(filter: FilterPlace): boolean {
  const element = filterOf(filter);
  return element !== undefined && filteredColumns(element).length > 0;
}

/** The criterion of each column of the filter, null where there is none. */
export function criteria(filter: FilterPlace): (FilterCriterion | null)[] {
  const area = filterArea(filter);
  const element = filterOf(filter);
  if (!area || !element) return [];
  return Array.from({ length: area.columns }, (_, index) => {
    const column = columnAt(element, index);
    return column ? readCriterion(column) : null;
  });
}

/**
 * Sets the filter on an area and, where a column is named, the criterion of that column; rows that do not fit are hidden. A sheet has one
 * filter: on another area it replaces the one before. A table's filter is always on the table.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.autofilter#excel-excel-autofilter-apply-member(1)
 */
export function applyFilter(filter: FilterPlace, area: Area, column: number | null, criterion: FilterCriterion | null): void {
  const { workbook, sheet, table } = filter;
  if (table === null && tablesOnSheet(workbook, sheet).some((other) => overlap(tableArea(other), area)))
    throw new HostError("InvalidArgument");
  const present = filterArea(filter);
  if (table === null && present && !sameArea(present, area)) removeFilter(filter);
  const element =
    filterOf(filter) ?? place(home(filter), make("autoFilter", { ref: areaText(area) }), table ? tableOrder : worksheetOrder);
  if (table === null) {
    setBuiltInName(workbook, sheet, filterName, qualified(sheet.name, area));
    hideName(filter);
  }
  if (column !== null) {
    if (column < 0 || column >= (filterArea(filter)?.columns ?? 0)) throw new HostError("InvalidArgument");
    clearFilterColumn(element, columnAt(element, column));
    if (criterion) putColumn(element, column, writeCriterion(criterion));
  }
  reapply(filter);
}

const filterName = "_xlnm._FilterDatabase";

/** Excel keeps the sheet's filter under a name, too, which nobody is to see. */
function hideName({ workbook, sheet }: FilterPlace): void {
  const list = childOf(workbook.xml, "definedNames");
  for (const name of list ? childrenOf(list, "definedName") : []) {
    const own = attribute(name, "localSheetId") === String(workbook.tabIndex(sheet));
    if (own && attribute(name, "name") === filterName) name.attributes.set("hidden", "1");
  }
}

function columnAt(element: XmlElement, index: number): XmlElement | undefined {
  return childrenOf(element, "filterColumn").find((column) => attribute(column, "colId") === String(index));
}

function putColumn(element: XmlElement, index: number, criterion: XmlElement): void {
  const present = columnAt(element, index);
  if (present) {
    present.children = [criterion];
    return;
  }
  const column = make("filterColumn", { colId: index }, criterion);
  const after = childrenOf(element, "filterColumn").find((other) => Number(attribute(other, "colId")) > index);
  if (after) element.children.splice(element.children.indexOf(after), 0, column);
  else place(element, column, ["filterColumn", "extLst"]);
}

/** Hides and shows rows by what the cells hold now. */
export function reapply(filter: FilterPlace): void {
  const rows = filteredRows(filter);
  const element = filterOf(filter);
  if (!rows || !element) return;
  const tests = filteredColumns(element).map((column) => ({
    column: rows.column + Number(attribute(column, "colId") ?? "0"),
    criterion: readCriterion(column),
  }));
  for (let row = rows.row; row < rows.row + rows.rows; row++) {
    const fits = tests.every(
      ({ column, criterion }) => criterion === null || matchesCriterion(filter.workbook, filter.sheet, row, column, criterion),
    );
    if (filter.sheet.grid.rowHidden(row) === fits) filter.sheet.grid.setRowHidden(row, !fits);
  }
  touch(filter);
}

/** The rows that a filter may hide: not the headings, not the totals. */
function filteredRows(filter: FilterPlace): Area | null {
  if (filter.table) return bodyArea(filter.table);
  const area = filterArea(filter);
  return area && area.rows > 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : null;
}

/** Takes away all criteria; the filter's arrows stay. */
export function clearCriteria(filter: FilterPlace, column: number | null = null): void {
  const element = filterOf(filter);
  if (!element) return;
  const gone = column === null ? childrenOf(element, "filterColumn") : [columnAt(element, column)];
  for (const one of gone) clearFilterColumn(element, one);
  reapply(filter);
}

/** Takes the filter away altogether. */
export function removeFilter(filter: FilterPlace): void {
  clearCriteria(filter);
  if (filter.table) {
    removeChild(filter.table.xml, filterOf(filter));
    touchTable(filter.table);
  } else if (filterOf(filter)) removeSheetFilter(filter.workbook, filter.sheet);
}

function touch({ sheet, table }: FilterPlace): void {
  if (table) touchTable(table);
  else sheet.touch();
}
