import type { Edit } from "../formulas/adjust";
import { HostError } from "../protocol/hostError";
import { maxColumns, maxRows, overlap } from "./areas";
import { mergedAreas } from "./merges";
import { followEdit, followInCells } from "./structure/followEdit";
import { hasHeaders, tableArea, tablesOnSheet } from "./tables/table";
import type { Area, Grid, Sheet, Workbook } from "./types";

export type Direction = "down" | "right" | "up" | "left";

/**
 * Inserts empty cells over the area (`down`, `right`) or deletes its cells (`up`, `left`); everything behind it moves, and all that
 * points at cells follows. Whole rows and columns move as such. Refused where it would tear a table or merged cells apart:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (InsertDeleteConflict)
 */
export function shiftCells(workbook: Workbook, sheet: Sheet, area: Area, direction: Direction): void {
  const vertical = direction === "down" || direction === "up";
  const inserting = direction === "down" || direction === "right";
  const whole = vertical ? area.columns >= maxColumns : area.rows >= maxRows;
  const edit = editOf(sheet, area, vertical, inserting, whole);
  refuseTearing(workbook, sheet, area, vertical, inserting, whole);
  refusePushingOff(sheet, area, vertical, inserting);
  if (whole) moveWhole(sheet.grid, edit);
  else moveBand(sheet.grid, area, vertical, inserting);
  followInCells(workbook, edit);
  followEdit(workbook, edit);
  watchers.get(workbook)?.(sheet, edit);
}

type Watcher = (sheet: Sheet, edit: ShapeEdit) => void;

const watchers = new WeakMap<Workbook, Watcher>();

/** Lets somebody who holds on to areas of a workbook, such as the ranges of an add-in, hear of every shift. */
export function watchShifts(workbook: Workbook, watcher: Watcher): void {
  watchers.set(workbook, watcher);
}

function editOf(sheet: Sheet, area: Area, vertical: boolean, inserting: boolean, whole: boolean): ShapeEdit {
  const across = vertical
    ? { first: area.column, last: area.column + area.columns - 1 }
    : { first: area.row, last: area.row + area.rows - 1 };
  return {
    kind: vertical ? (inserting ? "insertRows" : "deleteRows") : inserting ? "insertColumns" : "deleteColumns",
    sheet: sheet.name,
    at: vertical ? area.row : area.column,
    count: vertical ? area.rows : area.columns,
    ...(whole ? {} : { across }),
  };
}

export type ShapeEdit = Extract<Edit, { at: number }>;

function moveWhole(grid: Grid, edit: ShapeEdit): void {
  if (edit.kind === "insertRows") grid.insertRows(edit.at, edit.count);
  else if (edit.kind === "deleteRows") grid.deleteRows(edit.at, edit.count);
  else if (edit.kind === "insertColumns") grid.insertColumns(edit.at, edit.count);
  else grid.deleteColumns(edit.at, edit.count);
}

/** Only the cells behind the area, in its rows or columns, move. */
function moveBand(grid: Grid, area: Area, vertical: boolean, inserting: boolean): void {
  const used = grid.usedArea(false);
  const step = (vertical ? area.rows : area.columns) * (inserting ? 1 : -1);
  const start = (vertical ? area.row : area.column) + (inserting ? 0 : -step);
  const end = used ? (vertical ? used.row + used.rows : used.column + used.columns) : 0;
  const lanes = vertical ? area.columns : area.rows;
  const firstLane = vertical ? area.column : area.row;
  const order = Array.from({ length: Math.max(0, end - start) }, (_, index) => (inserting ? end - 1 - index : start + index));
  for (const place of order) {
    for (let lane = firstLane; lane < firstLane + lanes; lane++) {
      if (vertical) moveCell(grid, place, lane, place + step, lane);
      else moveCell(grid, lane, place, lane, place + step);
    }
  }
  if (inserting) clearOpened(grid, area, vertical);
  else if (end + step < end) {
    const from = Math.max(vertical ? area.row : area.column, end + step);
    const left = vertical ? { ...area, row: from, rows: end - from } : { ...area, column: from, columns: end - from };
    if (end > from) grid.clear(left, "all");
  }
}

/** New cells look like those before them, as with Excel's "format same as above". */
function clearOpened(grid: Grid, area: Area, vertical: boolean): void {
  grid.clear(area, "all");
  const before = vertical ? area.row - 1 : area.column - 1;
  if (before < 0) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = vertical ? grid.style(before, column) : grid.style(row, before);
      if (style !== grid.style(row, column)) grid.setStyle(row, column, style);
    }
  }
}

function moveCell(grid: Grid, row: number, column: number, toRow: number, toColumn: number): void {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  const style = grid.style(row, column);
  if (formula === null) grid.setValue(toRow, toColumn, value);
  else grid.setFormula(toRow, toColumn, formula, value);
  if (grid.style(toRow, toColumn) !== style) grid.setStyle(toRow, toColumn, style);
}

function refuseTearing(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  vertical: boolean,
  inserting: boolean,
  whole: boolean,
): void {
  const tables = tablesOnSheet(workbook, sheet);
  if (vertical && !inserting) {
    const beheaded = tables.some((table) => {
      const { row, rows } = tableArea(table);
      const headGoes = hasHeaders(table) && overlap(area, { ...tableArea(table), rows: 1 });
      return headGoes && !(area.row <= row && area.row + area.rows >= row + rows);
    });
    if (beheaded) throw new HostError("InsertDeleteConflict");
  }
  if (whole) return;
  const band: Area = vertical ? { ...area, rows: maxRows - area.row } : { ...area, columns: maxColumns - area.column };
  const torn = (other: Area): boolean => {
    if (!overlap(other, band)) return false;
    return vertical
      ? other.column < area.column || other.column + other.columns > area.column + area.columns
      : other.row < area.row || other.row + other.rows > area.row + area.rows;
  };
  if (tables.some((table) => torn(tableArea(table)))) throw new HostError("InsertDeleteConflict");
  if (mergedAreas(sheet).some(torn)) throw new HostError("MergedRangeConflict");
}

function refusePushingOff(sheet: Sheet, area: Area, vertical: boolean, inserting: boolean): void {
  const used = inserting ? sheet.grid.usedArea(true) : null;
  if (!used) return;
  const end = vertical ? used.row + used.rows + area.rows : used.column + used.columns + area.columns;
  if (end > (vertical ? maxRows : maxColumns)) throw new HostError("NonBlankCellOffSheet");
}
