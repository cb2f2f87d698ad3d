import { columnLetters, columnNumber } from "../address";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A text in quotes, a sheet's name in quotes, a structured reference, or a reference to a cell that is no part of a name. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/**
 * A formula (en-US, A1 style) for a cell that stands so many rows and columns further on, as copying would write it: relative
 * references move along, `$` ones stay. A reference that would leave the sheet becomes `#REF!`.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(parts, (text: string, ...found: readonly unknown[]) => {
    const [fixedColumn, letters, fixedRow, digits] = found.slice(0, 4) as (string | undefined)[];
    if (letters === undefined || digits === undefined) return text;
    const column = columnNumber(letters) + (fixedColumn === "$" ? 0 : columns);
    const row = Number(digits) + (fixedRow === "$" ? 0 : rows);
    if (columnNumber(letters) >= LAST_COLUMN) return text;
    if (row < 1 || row > LAST_ROW || column < 0 || column >= LAST_COLUMN) return "#REF!";
    return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${row}`;
  });
}
