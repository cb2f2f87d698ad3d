import { areaText, maxColumns, maxRows, parseArea } from "../areas";
import type { EditableGrid } from "./editableGrid";
import type { Row } from "./row";
import { noCell } from "./row";
import type { Axis } from "./shiftArea";
import { shiftArea } from "./shiftArea";
import { SpecialFormula } from "./storedFormula";

/** The rows with `count` empty ones inserted at `at`, or as many removed when `count` is negative. */
export function shiftRows(rows: readonly (Row | undefined)[], at: number, count: number): (Row | undefined)[] {
  if (at >= rows.length) return [...rows];
  if (count < 0) return rows.slice(0, at).concat(rows.slice(at - count));
  const empty = new Array<Row | undefined>(count).fill(undefined);
  return rows.slice(0, at).concat(empty, rows.slice(at)).slice(0, maxRows);
}

/** The same for the cells of one row. */
export function shiftColumns(row: Row, at: number, count: number): void {
  shift(row.values, at, count, null);
  shift(row.styles, at, count, noCell);
  if (row.formulas) shift(row.formulas, at, count, undefined);
  if (row.raws) shift(row.raws, at, count, undefined);
}

function shift<T>(cells: T[], at: number, count: number, empty: T): void {
  if (at >= cells.length) return;
  if (count < 0) cells.splice(at, -count);
  else cells.splice(at, 0, ...new Array<T>(count).fill(empty));
  if (cells.length > maxColumns) cells.length = maxColumns;
}

/** Array formulas and data tables say in the file which cells they mean. */
export function shiftSpecialFormulas(grid: EditableGrid, axis: Axis, at: number, count: number): void {
  grid.rows.forEach((row, number) => {
    row?.formulas?.forEach((formula, column) => {
      if (!(formula instanceof SpecialFormula)) return;
      const attributes = new Map(formula.attributes);
      for (const name of ["ref", "r1", "r2"]) {
        const area = parseArea(attributes.get(name) ?? "");
        const moved = area && shiftArea(area, axis, at, count);
        if (moved) attributes.set(name, areaText(moved));
      }
      const own = grid.touchRow(number);
      own.setFormula(column, new SpecialFormula(formula.text, attributes, formula.metadata));
      own.forget(column);
    });
  });
}
