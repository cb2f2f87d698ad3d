import type { Area, Scalar, Sheet } from "../types";

/** What Excel takes an area for when it draws it: names in one edge, categories in the other, series between. */
interface ChartSource {
  readonly categories: Area | null;
  readonly series: readonly { readonly name: Area | null; readonly values: Area }[];
}

/**
 * Texts in the first row are names and texts (or an empty corner) in the first column are categories when series are columns, and the
 * other way round when they are rows. Left to itself, the longer side becomes the categories.
 * Source: https://support.microsoft.com/office/5bac0a44-3c48-4e62-9f67-6e5ebfe3bf5d (how Excel plots worksheet data).
 */
export function readSource(sheet: Sheet, area: Area, by: "Auto" | "Columns" | "Rows"): ChartSource {
  const columns = by === "Auto" ? area.columns <= area.rows : by === "Columns";
  const at = (along: number, across: number): Scalar =>
    columns ? sheet.grid.value(area.row + along, area.column + across) : sheet.grid.value(area.row + across, area.column + along);
  const [length, breadth] = columns ? [area.rows, area.columns] : [area.columns, area.rows];
  const isText = (value: Scalar): boolean => typeof value === "string";
  const between = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const named = length > 1 && between(Math.min(1, breadth - 1), breadth).every((across) => isText(at(0, across)));
  const first = named ? 1 : 0;
  const labelled = breadth > 1 && (between(first, length).every((along) => isText(at(along, 0))) || (named && at(0, 0) === null));
  const lane = (across: number, from: number, count: number): Area =>
    columns
      ? { row: area.row + from, column: area.column + across, rows: count, columns: 1 }
      : { row: area.row + across, column: area.column + from, rows: 1, columns: count };
  return {
    categories: labelled ? lane(0, first, length - first) : null,
    series: between(labelled ? 1 : 0, breadth).map((across) => ({
      name: named ? lane(across, 0, 1) : null,
      values: lane(across, first, length - first),
    })),
  };
}
