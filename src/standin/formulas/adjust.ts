import { maxColumns, maxRows } from "../model/areas";
import { type Corner, cornersOf, writeCorners } from "./reference";
import { isSameSheet, readSheetPrefix, type SheetPrefix, writeSheetPrefix } from "./sheetPrefix";
import { type Token, tokenize } from "./tokens";

/** A change of the workbook's shape that formulas follow. `at` is zero-based: the first row or column inserted or deleted. */
export type Edit =
  | {
      readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      /** Only the cells of these columns (for rows) or rows (for columns) move; absent means whole rows or columns. */
      readonly across?: { readonly first: number; readonly last: number };
    }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string };

/**
 * The formula as it reads after `edit`; `home` is the sheet that unqualified references mean. What was deleted becomes
 * `#REF!`. Text that the edit does not concern, other workbooks and 3-D areas of cells included, stays as written.
 */
export function adjustFormula(formula: string, edit: Edit, home: string): string {
  const tokens = tokenize(formula);
  let changed = false;
  let text = "";
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const qualified = token.kind === "sheet" ? tokens[index + 1] : undefined;
    const before = token.text + (qualified?.text ?? "");
    const after = adjustTokens(token, qualified, edit, home);
    changed ||= before !== after;
    text += after;
    if (qualified !== undefined) index++;
  }
  return changed ? text : formula;
}

function adjustTokens(token: Token, qualified: Token | undefined, edit: Edit, home: string): string {
  if (token.kind === "reference") return isSameSheet(home, edit.sheet) ? adjustReference(token.text, edit) : token.text;
  const asWritten = token.text + (qualified?.text ?? "");
  if (token.kind !== "sheet") return asWritten;
  const prefix = readSheetPrefix(token.text);
  const concerned = prefix.workbook === "" && prefix.sheets.some((sheet) => isSameSheet(sheet, edit.sheet));
  if (!concerned) return asWritten;
  if (edit.kind === "renameSheet") return renameSheet(prefix, edit.sheet, edit.to) + (qualified?.text ?? "");
  if (prefix.sheets.length > 1) return asWritten;
  if (edit.kind === "deleteSheet") return "#REF!";
  return qualified?.kind === "reference" ? token.text + adjustReference(qualified.text, edit) : asWritten;
}

function renameSheet(prefix: SheetPrefix, from: string, to: string): string {
  return writeSheetPrefix({ ...prefix, sheets: prefix.sheets.map((sheet) => (isSameSheet(sheet, from) ? to : sheet)) });
}

function adjustReference(reference: string, edit: Edit): string {
  if (edit.kind === "renameSheet" || edit.kind === "deleteSheet") return reference;
  const axis = edit.kind.endsWith("Rows") ? "row" : "column";
  const corners = cornersOf(reference);
  const places = corners.map((corner) => corner[axis]).filter((place) => place !== undefined);
  if (places.length === 0) return reference;
  const first = Math.min(...places);
  if (edit.across !== undefined && !staysWithin(corners, axis, edit.across)) return reference;
  const moved = moveSpan(first, Math.max(...places), axis === "row" ? maxRows - 1 : maxColumns - 1, edit);
  if (moved === undefined) return "#REF!";
  if (moved.first === first && moved.last === Math.max(...places)) return reference;
  // `B5:A1` is legal: each corner takes the new place of the end that it is.
  const place = (corner: Corner): Corner =>
    corner[axis] === undefined ? corner : { ...corner, [axis]: corner[axis] === first ? moved.first : moved.last };
  return writeCorners(corners.map(place));
}

/** Whether a reference lies in the columns (or rows) that move; one that sticks out of them stays as a whole, as in Excel. */
function staysWithin(corners: readonly Corner[], axis: "row" | "column", across: Span): boolean {
  return corners.every((corner) => {
    const place = corner[axis === "row" ? "column" : "row"];
    return place !== undefined && place >= across.first && place <= across.last;
  });
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where the rows or columns `first`…`last` are after the edit; undefined when nothing of them is left. */
function moveSpan(first: number, last: number, end: number, edit: { kind: string; at: number; count: number }): Span | undefined {
  const { at, count } = edit;
  if (edit.kind.startsWith("insert")) {
    const move = (place: number): number => (place >= at ? place + count : place);
    return move(first) > end ? undefined : { first: move(first), last: Math.min(move(last), end) };
  }
  const after = at + count;
  const left = {
    first: first < at ? first : Math.max(first - count, at),
    last: last >= after ? last - count : Math.min(last, at - 1),
  };
  return left.first > left.last ? undefined : left;
}
