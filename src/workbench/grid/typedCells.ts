import type { ICellData } from "@univerjs/presets";
import type { TypedCells, TypedValue } from "./gridView";

type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>> | null | undefined>>;

/** What the grid calls a change of contents; a change of looks alone has none of these. */
const contents = ["v", "f", "p", "si"] as const;

/**
 * The cells whose contents a change of the grid is about, as one rectangle. `contentOf` gives what a cell holds now. Null where
 * only looks changed.
 */
export function typedCells(
  sheetId: string,
  matrix: CellMatrix,
  contentOf: (row: number, column: number) => TypedValue,
): TypedCells | null {
  const places: [row: number, column: number][] = [];
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell === null || cell === undefined || contents.some((name) => name in cell))
        places.push([Number(row), Number(column)]);
    }
  }
  if (places.length === 0) return null;
  const [top, bottom] = ends(places.map(([row]) => row));
  const [left, right] = ends(places.map(([, column]) => column));
  const values = Array.from({ length: bottom - top + 1 }, () => new Array<TypedValue>(right - left + 1).fill(null));
  for (const [row, column] of places) {
    const line = values[row - top];
    if (line !== undefined) line[column - left] = contentOf(row, column);
  }
  return { sheetId, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, values };
}

function ends(numbers: readonly number[]): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}
