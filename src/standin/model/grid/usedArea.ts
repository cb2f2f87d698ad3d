import type { Area } from "../types";
import type { Row } from "./row";

/** The smallest rectangle around cells with content, or also around those with a format. */
export function usedArea(rows: readonly (Row | undefined)[], valuesOnly: boolean): Area | null {
  let top = -1;
  let bottom = -1;
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  rows.forEach((row, number) => {
    if (row === undefined) return;
    const counts = (column: number): boolean =>
      (row.values[column] ?? null) !== null ||
      row.formulas?.[column] !== undefined ||
      (!valuesOnly && (row.styles[column] ?? 0) > 0);
    const width = row.styles.length;
    let first = 0;
    while (first < width && !counts(first)) first++;
    if (first === width) return;
    let last = width - 1;
    while (!counts(last)) last--;
    if (top < 0) top = number;
    bottom = number;
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
