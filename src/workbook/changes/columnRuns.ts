/** A cell by its place on a sheet; zero-based. */
export interface SheetCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of one column that are read or written as one range: those asked for, and the few between them. */
export interface ColumnRun<T extends SheetCell> {
  readonly sheetId: string;
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  /** In the order of the rows. */
  readonly cells: readonly T[];
}

/**
 * The usual gap. A range costs some four hundred bytes in a request, and a cell that is read along some sixty. Reading and writing
 * have the same, so that whatever a block's writing may reach was read before it.
 */
export const GAP = 6;

/** Cells as ranges of one column each, with at most `gap` cells in between that nobody asked for. Below zero each cell is a range of its own. */
export function columnRuns<T extends SheetCell>(cells: readonly T[], gap: number): readonly ColumnRun<T>[] {
  const columns = new Map<string, T[]>();
  for (const cell of cells) {
    const name = `${cell.column} ${cell.sheetId}`;
    const same = columns.get(name);
    if (same) same.push(cell);
    else columns.set(name, [cell]);
  }
  return [...columns.values()].flatMap((column) =>
    runsOf(
      column.sort((one, other) => one.row - other.row),
      gap,
    ),
  );
}

function runsOf<T extends SheetCell>(sorted: readonly T[], gap: number): readonly ColumnRun<T>[] {
  const runs: { sheetId: string; column: number; row: number; rows: number; cells: T[] }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run && cell.row - (run.row + run.rows) <= gap) {
      run.rows = cell.row - run.row + 1;
      run.cells.push(cell);
    } else {
      runs.push({ sheetId: cell.sheetId, column: cell.column, row: cell.row, rows: 1, cells: [cell] });
    }
  }
  return runs;
}
