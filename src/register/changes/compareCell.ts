import type { Cell } from "../cells";
import type { ConflictReason, Edit } from "./changeSet";
import { isSameCell } from "./sameCell";

/** A cell as it stands now. */
export interface PresentCell {
  readonly value: Cell;
  /** En-US, with its equals sign; null for a value. */
  readonly formula: string | null;
  /** Number format, en-US code. */
  readonly format: string;
}

/** `ready`: the edit can be made. `asWanted`: there is nothing left to do. Otherwise why it must not be made. */
export type Comparison = "ready" | "asWanted" | Extract<ConflictReason, "changed" | "formula">;

/** Compares an edit, its formulas as they are for the place where the cell stands now, with that cell. */
export function compareCell(edit: Edit, now: PresentCell): Comparison {
  if (isAsWanted(edit, now)) return "asWanted";
  if (edit.formulaBefore !== undefined) {
    if (now.formula !== edit.formulaBefore) return "changed";
  } else if (now.formula !== null && edit.overFormula !== true) {
    return "formula";
  } else if (!isSameCell(now.value, edit.before)) {
    return "changed";
  }
  // Formats are written before values: a cell that has its new format already was met half-way.
  const isFormatted = edit.formatBefore === undefined || now.format === edit.formatBefore || now.format === edit.format;
  return isFormatted ? "ready" : "changed";
}

function isAsWanted(edit: Edit, { value, formula, format }: PresentCell): boolean {
  if (edit.format !== undefined && edit.format !== format) return false;
  if (edit.formula !== undefined) return formula === edit.formula;
  const replacesFormula = edit.overFormula === true || edit.formulaBefore !== undefined;
  return isSameCell(value, edit.after) && (formula === null || !replacesFormula);
}
