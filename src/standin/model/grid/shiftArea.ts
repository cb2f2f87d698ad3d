import type { Area } from "../types";

export type Axis = "row" | "column";

/** Where an area lies after `count` rows or columns were inserted at `at` (or removed, when `count` is negative); null when it is gone. */
export function shiftArea(area: Area, axis: Axis, at: number, count: number): Area | null {
  const size = axis === "row" ? area.rows : area.columns;
  const first = area[axis];
  const newFirst = shiftEdge(first, at, count);
  const newSize = shiftEdge(first + size, at, count, true) - newFirst;
  if (newSize <= 0) return null;
  return axis === "row" ? { ...area, row: newFirst, rows: newSize } : { ...area, column: newFirst, columns: newSize };
}

/** An edge before which something ends stays when rows are inserted right at it. */
function shiftEdge(edge: number, at: number, count: number, ends = false): number {
  if (count < 0) return edge <= at ? edge : Math.max(at, edge + count);
  return edge > at || (edge === at && !ends) ? edge + count : edge;
}
