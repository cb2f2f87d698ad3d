import { CellError, type Cell } from "../../register/cells";
import type { Edit } from "../../register/changes/changeSet";
import { isSameCell } from "../../register/changes/sameCell";
import { asLiteral } from "../asLiteral";

/** What is put into a cell so that it then holds what an edit wants. */
export interface EditInput {
  /** A value, or a formula with its equals sign, as Excel takes it. */
  readonly value: string | number | boolean;
  readonly isFormula: boolean;
  /** Number format that the cell gets; null to keep the one that it has. */
  readonly format: string | null;
  /** Another number format that it must have while it is written. */
  readonly meanwhile?: string;
}

const TEXT_FORMAT = "@";
const GENERAL = "General";
/** The longest text that an apostrophe fits before. */
const LONGEST_LITERAL = 32_766;

/**
 * What to write for an edit into a cell with this number format. In the text format a text is written as it stands, and what
 * is no text needs another format, since Excel would make one of it.
 */
export function cellInputOf({ after, formula, format }: Pick<Edit, "after" | "formula" | "format">, formatNow: string): EditInput {
  const shown = format ?? formatNow;
  const changed = (wanted: string): string | null => (wanted === formatNow ? null : wanted);
  if (formula !== undefined) return noText(formula, true);
  if (after === null || after === "") return { value: "", isFormula: false, format: changed(shown) };
  if (typeof after !== "string") return noText(after instanceof CellError ? after.code : after, false);
  if (after.startsWith("'")) return noText(asLiteral(after), false);
  return textInput(after, shown, changed);

  /**
   * A number can stand in the text format, where that was set later: it comes back in the same way. So does a text that begins
   * with an apostrophe, since it is not documented whether Excel takes that for a mark in the text format.
   */
  function noText(value: EditInput["value"], isFormula: boolean): EditInput {
    if (shown !== TEXT_FORMAT) return { value, isFormula, format: changed(shown) };
    return format === TEXT_FORMAT
      ? { value, isFormula, format: TEXT_FORMAT, meanwhile: GENERAL }
      : { value, isFormula, format: changed(GENERAL) };
  }
}

function textInput(after: string, shown: string, changed: (wanted: string) => string | null): EditInput {
  const literal = asLiteral(after);
  const isTooLong = literal !== after && after.length > LONGEST_LITERAL;
  if (shown === TEXT_FORMAT || isTooLong) return { value: after, isFormula: false, format: changed(TEXT_FORMAT) };
  return { value: literal, isFormula: false, format: changed(shown) };
}

/** Whether what was read from a cell after writing is what was written. A cell holds no more than 32,767 letters. */
export function isWritten(after: Cell, now: Cell): boolean {
  const wanted = typeof after === "string" ? after.slice(0, 32_767) : after;
  return isSameCell(wanted, now);
}
