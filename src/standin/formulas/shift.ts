import { maxColumns, maxRows } from "../model/areas";
import { cornersOf, writeCorners } from "./reference";
import { tokenize } from "./tokens";

/**
 * The formula as it reads when it is filled or shared `rows` down and `columns` to the right: relative parts of references
 * move, fixed ones (`$`) stay. A reference that leaves the sheet becomes `#REF!`. Everything else stays as written.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenize(formula)
    .map((token) => (token.kind === "reference" ? shiftReference(token.text, rows, columns) : token.text))
    .join("");
}

function shiftReference(reference: string, rows: number, columns: number): string {
  const corners = cornersOf(reference).map((corner) => ({
    ...corner,
    row: corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns,
  }));
  const inside = corners.every(({ row = 0, column = 0 }) => row >= 0 && row < maxRows && column >= 0 && column < maxColumns);
  return inside ? writeCorners(corners) : "#REF!";
}
