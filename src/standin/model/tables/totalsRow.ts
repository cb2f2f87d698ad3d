import type { XmlElement } from "../../xml/element";
import { tableColumnOrder } from "../orders";
import { shiftCells } from "../shiftCells";
import { attribute, childOf, make, removeChild, replaceChild, setAttribute, textOf } from "../tree";
import type { Area } from "../types";
import { refuseOverlap } from "./addTable";
import { escapeColumn } from "./escapeColumn";
import {
  bodyArea,
  columnElements,
  columnName,
  hasContent,
  hasTotals,
  setTableArea,
  tableArea,
  tableName,
  totalsArea,
  touchTable,
  type Table,
} from "./table";

/** ST_TotalsRowFunction, ECMA-376 part 1, 18.18.91, by the number that SUBTOTAL has for it (hidden rows left out). */
const functions: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  sum: 109,
  stdDev: 107,
  var: 110,
};

/**
 * Shows or hides the totals row. A new one takes the row below the table; what stands there moves down first.
 * It holds what the columns remember from before, else "Total" first and a sum (or a count of texts) last, as in Excel:
 * https://support.microsoft.com/office/6944378f-a222-4449-93d8-474386b11f20
 */
export function showTotals(table: Table, show: boolean): void {
  if (show === hasTotals(table)) return;
  const area = tableArea(table);
  if (show) {
    const row: Area = { ...area, row: area.row + area.rows, rows: 1 };
    if (hasContent(table, row)) shiftCells(table.workbook, table.sheet, row, "down");
    refuseOverlap(table.workbook, table.sheet, { ...area, rows: area.rows + 1 }, table);
    setAttribute(table.xml, "totalsRowCount", 1);
    setAttribute(table.xml, "totalsRowShown", undefined);
    setTableArea(table, { ...area, rows: area.rows + 1 });
    fillTotals(table, row);
  } else {
    const row = totalsArea(table);
    if (row) table.sheet.grid.clear(row, "all");
    setAttribute(table.xml, "totalsRowCount", undefined);
    setTableArea(table, { ...area, rows: area.rows - 1 });
  }
}

function fillTotals(table: Table, row: Area): void {
  const columns = columnElements(table);
  const remembered = columns.some((column) => attribute(column, "totalsRowLabel") ?? attribute(column, "totalsRowFunction"));
  if (!remembered) {
    const [first] = columns;
    const last = columns.at(-1);
    if (columns.length > 1 && first) setAttribute(first, "totalsRowLabel", "Total");
    if (last) setAttribute(last, "totalsRowFunction", lastColumnIsNumeric(table) ? "sum" : "count");
  }
  columns.forEach((column, index) => {
    const place = row.column + index;
    const label = attribute(column, "totalsRowLabel");
    const formula = rememberedFormula(table, column);
    if (label !== undefined) table.sheet.grid.setValue(row.row, place, label);
    else if (formula !== undefined) table.sheet.grid.setFormula(row.row, place, formula, 0);
    else table.sheet.grid.setValue(row.row, place, null);
  });
}

function rememberedFormula(table: Table, column: XmlElement): string | undefined {
  const kind = attribute(column, "totalsRowFunction");
  const own = childOf(column, "totalsRowFormula");
  if (kind === "custom" && own) return textOf(own);
  const number = kind === undefined ? undefined : functions[kind];
  return number === undefined ? undefined : `SUBTOTAL(${number},${tableName(table)}[${escapeColumn(columnName(column))}])`;
}

function lastColumnIsNumeric(table: Table): boolean {
  const body = bodyArea(table);
  for (let row = body.row; row < body.row + body.rows; row++) {
    const value = table.sheet.grid.value(row, body.column + body.columns - 1);
    if (value !== null) return typeof value === "number";
  }
  return true;
}

/**
 * Says in the table's part what its totals row holds: Excel repairs a file in which the two disagree.
 * Gives whether anything had to change.
 */
export function settleTotals(table: Table): boolean {
  const row = totalsArea(table);
  if (!row) return false;
  const settled = columnElements(table).map((column, index) => settleTotal(table, column, row.row, row.column + index));
  const changed = settled.includes(true);
  if (changed) touchTable(table);
  return changed;
}

function settleTotal(table: Table, column: XmlElement, row: number, place: number): boolean {
  const formula = table.sheet.grid.formula(row, place);
  const value = table.sheet.grid.value(row, place);
  const kind = formula === null ? undefined : functionOf(table, column, formula);
  const label = formula === null && value !== null && typeof value !== "object" ? String(value) : undefined;
  const custom = kind === "custom" ? (formula ?? undefined) : undefined;
  const noted = childOf(column, "totalsRowFormula");
  const same =
    attribute(column, "totalsRowFunction") === kind &&
    attribute(column, "totalsRowLabel") === label &&
    (noted && textOf(noted)) === custom;
  if (same) return false;
  setAttribute(column, "totalsRowFunction", kind);
  setAttribute(column, "totalsRowLabel", label);
  if (custom === undefined) removeChild(column, childOf(column, "totalsRowFormula"));
  else replaceChild(column, "totalsRowFormula", make("totalsRowFormula", {}, custom), tableColumnOrder);
  return true;
}

function functionOf(table: Table, column: XmlElement, formula: string): string {
  const match = /^SUBTOTAL\((\d+),(.+)\)$/i.exec(formula.replace(/\s/g, ""));
  const own = [tableName(table), ""].map((name) =>
    `${name}[${escapeColumn(columnName(column))}]`.replace(/\s/g, "").toLowerCase(),
  );
  const known = Object.entries(functions).find(([, number]) => match !== null && Number(match[1]) === number);
  return known && match && own.includes((match[2] ?? "").toLowerCase()) ? known[0] : "custom";
}
