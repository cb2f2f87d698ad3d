import { shiftFormula } from "../formulas/shift";
import type { Area, Grid, Scalar, Sheet } from "./types";

/** One column (or row) to sort by; `key` counts from the area's first. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

interface Cell {
  readonly formula: string | null;
  readonly value: Scalar;
  readonly style: number;
}

/**
 * Sorts the rows of an area, or with `columns` its columns. Numbers come before texts, these before FALSE and TRUE, then errors; empty
 * cells are last in either direction, and what is equal stays in order. Relative references move with their cell.
 * Source: https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654 (sort data)
 */
export function sortArea(sheet: Sheet, area: Area, keys: readonly SortKey[], matchCase: boolean, columns: boolean): void {
  const { grid } = sheet;
  const count = columns ? area.columns : area.rows;
  const across = columns ? area.rows : area.columns;
  const at = (line: number, place: number): [number, number] =>
    columns ? [area.row + place, area.column + line] : [area.row + line, area.column + place];
  const lines = Array.from({ length: count }, (_, line) => ({
    line,
    cells: Array.from({ length: across }, (_, place) => take(grid, ...at(line, place))),
  }));
  const sorted = [...lines].sort((a, b) => {
    for (const { key, ascending } of keys) {
      const order = compareCells(a.cells[key]?.value ?? null, b.cells[key]?.value ?? null, ascending, matchCase);
      if (order !== 0) return order;
    }
    return a.line - b.line;
  });
  sorted.forEach(({ line: from, cells }, to) => {
    if (from === to) return;
    cells.forEach((cell, place) => {
      put(grid, at(to, place), cell, columns ? 0 : to - from, columns ? to - from : 0);
    });
  });
}

function take(grid: Grid, row: number, column: number): Cell {
  return { formula: grid.formula(row, column), value: grid.value(row, column), style: grid.style(row, column) };
}

function put(grid: Grid, [row, column]: [number, number], { formula, value, style }: Cell, rows: number, columns: number): void {
  if (formula === null) grid.setValue(row, column, value);
  else grid.setFormula(row, column, shiftFormula(formula, rows, columns), value);
  if (grid.style(row, column) !== style) grid.setStyle(row, column, style);
}

function compareCells(a: Scalar, b: Scalar, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order = rank(a) - rank(b) || compareAlike(a, b, matchCase);
  return ascending ? order : -order;
}

function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareAlike(a: Scalar, b: Scalar, matchCase: boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, "nb", { sensitivity: matchCase ? "variant" : "accent" });
  return typeof a === "boolean" && typeof b === "boolean" ? Number(a) - Number(b) : 0;
}
