import { CellError, type Cell } from "../../register/cells";
import type { Edit } from "../../register/changes/changeSet";
import { asLiteral } from "../asLiteral";

/** What is put into a cell so that it then holds what an edit wants. */
export interface EditInput {
  /** A value, or a formula with its equals sign, as Excel takes it. */
  readonly value: string | number | boolean;
  readonly isFormula: boolean;
  /** Number format that the cell must get first; null to keep the one that it has. */
  readonly format: string | null;
}

const TEXT_FORMAT = "@";
const GENERAL = "General";
/** The longest text that an apostrophe fits before. */
const LONGEST_LITERAL = 32_766;

/**
 * What to write for an edit into a cell with this number format. In the text format a text is written as it stands, and what
 * is no text needs another format, since Excel would make one of it.
 */
export function cellInputOf({ after, formula, format }: Edit, formatNow: string): EditInput {
  const shown = format ?? formatNow;
  const changed = (wanted: string): string | null => (wanted === formatNow ? null : wanted);
  if (formula !== undefined) return { value: formula, isFormula: true, format: changed(shown === TEXT_FORMAT ? GENERAL : shown) };
  if (after === null || after === "") return { value: "", isFormula: false, format: changed(shown) };
  if (typeof after !== "string") {
    const value = after instanceof CellError ? after.code : after;
    return { value, isFormula: false, format: changed(shown === TEXT_FORMAT ? GENERAL : shown) };
  }
  return textInput(after, shown, changed);
}

/** Whether Excel takes an apostrophe in the text format for a mark is not documented, so that such texts leave that format. */
function textInput(after: string, shown: string, changed: (wanted: string) => string | null): EditInput {
  const startsAsMark = after.startsWith("'");
  const literal = asLiteral(after);
  const isTooLong = literal !== after && after.length > LONGEST_LITERAL && !startsAsMark;
  if ((shown === TEXT_FORMAT && !startsAsMark) || isTooLong)
    return { value: after, isFormula: false, format: changed(TEXT_FORMAT) };
  return { value: literal, isFormula: false, format: changed(shown === TEXT_FORMAT ? GENERAL : shown) };
}

/** Whether what was read from a cell after writing is what was written. A cell holds no more than 32,767 letters. */
export function isWritten(after: Cell, now: Cell): boolean {
  const wanted = typeof after === "string" ? after.slice(0, 32_767) : after;
  return (wanted ?? "") === (now ?? "");
}
