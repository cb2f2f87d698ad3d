import type { Cell } from "../cells";
import { CellError } from "../cells";
import { tidySpaces } from "./whiteSpace";

/** A number, code or phone number as text: digits in full where Excel would show `7.0E+8`, leading zeros kept. */
export function identifierText(cell: Cell | undefined): string {
  if (typeof cell === "string") return tidySpaces(cell);
  if (typeof cell === "number") return Number.isInteger(cell) && Math.abs(cell) >= 1e21 ? BigInt(cell).toString() : String(cell);
  if (cell === null || cell === undefined || cell instanceof CellError) return "";
  return cell ? "TRUE" : "FALSE";
}
