import { shortHash } from "../changes/shortHash";
import { CellError, type Cell } from "../cells";
import { fieldDefinition, type FieldName } from "../fields/catalogue";

/**
 * A value in the form in which the register keeps it, so that what was written and what is read back compare as equal:
 * text and identifiers as trimmed text with `\n` between lines, empty text as null, error values as null.
 */
export function registerCell(field: FieldName, cell: Cell | undefined): Cell {
  if (cell === null || cell === undefined || cell instanceof CellError) return null;
  if (typeof cell === "string") return tidy(cell);
  return isText(field) ? tidy(typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell)) : cell;
}

/** The hash of a register cell that base keeps; empty text for an empty cell. */
export function cellHash(cell: Cell): string {
  if (cell === null || cell === "") return "";
  return shortHash(typeof cell === "string" ? `s${cell}` : typeof cell === "number" ? `n${cell}` : `b${String(cell)}`);
}

/** True for fields whose digits are no quantity, or that hold plain text: their cells are text. */
export function isText(field: FieldName): boolean {
  const { type } = fieldDefinition(field);
  return type === "text" || type === "identifier";
}

function tidy(text: string): string | null {
  const tidied = text.replace(/\r\n?/g, "\n").trim();
  return tidied === "" ? null : tidied;
}
