import { CellError, type Cell } from "../cells";

/**
 * Whether two cells hold the same, value and type; nothing, empty text and an empty cell are one. An error value and a text of
 * its letters are, too: where whole sheets are read they are not told apart.
 */
export function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  return plain(one) === plain(other);
}

function plain(cell: Cell | undefined): Cell {
  return cell instanceof CellError ? cell.code : (cell ?? "");
}
