import type { Area } from "../types";
import { cellReference, columnOfReference } from "./cellReference";

/** `A1:B3` or `A1`, `$` allowed, as an area; null when it is none. */
export function parseArea(reference: string): Area | null {
  const corners = reference.replaceAll("$", "").split(":");
  const first = parseCell(corners[0] ?? "");
  const last = parseCell(corners[1] ?? corners[0] ?? "");
  if (first === null || last === null || corners.length > 2) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return { row, column, rows: Math.abs(first.row - last.row) + 1, columns: Math.abs(first.column - last.column) + 1 };
}

/** `A1:B3`; a single cell is `A1`. */
export function areaReference(area: Area): string {
  const first = cellReference(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellReference(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

function parseCell(reference: string): { row: number; column: number } | null {
  const match = /^[A-Za-z]{1,3}([1-9]\d*)$/.exec(reference);
  return match ? { row: Number(match[1]) - 1, column: columnOfReference(reference) } : null;
}
