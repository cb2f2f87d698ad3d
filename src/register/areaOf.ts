import { columnNumber } from "./address";
import type { HeardArea } from "./changes/heardEdits";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The cells of an address such as `B7`, `Ark1!$A$5:C9`, `5:7` or `B:C`; undefined for one that names several areas, or none. */
export function areaOf(address: string): HeardArea | undefined {
  const own = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [from = "", to = from, more] = own.split(":");
  const [first, last] = [cornerOf(from), cornerOf(to)];
  if (!first || !last || more !== undefined) return undefined;
  const [row, endRow] = [first.row ?? 0, (last.row ?? LAST_ROW - 1) + 1];
  const [column, endColumn] = [first.column ?? 0, (last.column ?? LAST_COLUMN - 1) + 1];
  return { row, column, rows: endRow - row, columns: endColumn - column };
}

function cornerOf(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const [, letters = "", digits = ""] = /^([A-Z]{0,3})(\d{0,7})$/i.exec(text) ?? [];
  if (letters === "" && digits === "") return null;
  return { row: digits === "" ? null : Number(digits) - 1, column: letters === "" ? null : columnNumber(letters) };
}
