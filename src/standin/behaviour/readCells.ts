import type { Area, Scalar } from "../model/types";
import { areaOf, isUnbounded, type RangeTarget } from "../members/rangeTarget";
import { readableCells } from "./limits";

/**
 * A property of every cell as the client gets it. Null as a whole for whole columns and rows, and above five million
 * cells, as Excel answers ("Unbounded ranges" and "Resource limits" in the Excel add-in documentation).
 */
export function readCells<V>(range: RangeTarget, cell: (row: number, column: number) => V): readonly (readonly V[])[] | null {
  const area = areaOf(range);
  if (isUnbounded(area) || area.rows * area.columns > readableCells) return null;
  const rows: V[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: V[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) line.push(cell(row, column));
    rows.push(line);
  }
  return rows;
}

/** As `values` gives it: empty is "", an error its text. */
export function wireValue(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: Scalar): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

/**
 * The part of an area that can differ from cell to cell: at most one row and one column beyond what the sheet uses, since
 * everything further out has the format of its column or row.
 */
export function tellingPart(range: RangeTarget): Area {
  const area = areaOf(range);
  if (!isUnbounded(area)) return area;
  const used = range.sheet.grid.usedArea(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, used.row + used.rows + 1 - area.row)),
    columns: Math.max(1, Math.min(area.columns, used.column + used.columns + 1 - area.column)),
  };
}
