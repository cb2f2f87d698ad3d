import type { SheetSnapshot } from "../snapshot";
import type { Block } from "./sample";

/** Some rows and columns of a sheet, seen as a sheet of its own; positions on the sheet stay what they are. Its tables are left out. */
export function partOfSheet(sheet: SheetSnapshot, rows: Block, columns: Block): SheetSnapshot {
  const width = sheet.cells[0]?.length ?? 0;
  const isAllColumns = columns.first === 0 && columns.end >= width;
  const cut = <T>(lines: readonly (readonly T[])[]) => {
    const chosen = rows.first === 0 && rows.end >= lines.length ? lines : lines.slice(rows.first, rows.end);
    return isAllColumns ? chosen : chosen.map((line) => line.slice(columns.first, columns.end));
  };
  return {
    ...sheet,
    firstRow: sheet.firstRow + rows.first,
    firstColumn: sheet.firstColumn + columns.first,
    cells: cut(sheet.cells),
    formats: cut(sheet.formats),
    tables: [],
  };
}

/** All rows of a sheet. */
export function allRows({ cells }: SheetSnapshot): Block {
  return { first: 0, end: cells.length };
}

/** All columns of a sheet. */
export function allColumns({ cells }: SheetSnapshot): Block {
  return { first: 0, end: cells[0]?.length ?? 0 };
}
