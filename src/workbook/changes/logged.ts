import type { Edit } from "../../register/changes/changeSet";
import type { PresentCell } from "../../register/changes/compareCell";
import type { LogEntry } from "../../register/changes/logEntry";
import { withRowsAfter } from "../../register/changes/rowsAfter";
import { cellInputOf } from "./cellInputOf";
import type { ListPlace, Target } from "./target";

/** A target with what the log keeps of it. Its index is its position in the log. */
export interface LoggedTarget {
  readonly target: Target;
  readonly entry: LogEntry;
}

/**
 * What the log keeps of cells that are going to be written: the formats and formulas that they lose, the formats that they get,
 * and what their rows are found by afterwards. From now on a target's edit expects the cell to be as it was logged.
 */
export function logged(ready: readonly { readonly target: Target; readonly now: PresentCell }[]): readonly LoggedTarget[] {
  const edits = editsAfter(ready.map(({ target }) => target));
  return ready.map(({ target, now }, index): LoggedTarget => {
    const {
      formulaBefore: _,
      formatBefore: __,
      formulaAt: ___,
      overFormula,
      format: ____,
      ...edit
    } = edits.get(target) ?? target.edit;
    const format = cellInputOf(target.edit, now.format).format ?? (isOddlyFormatted(now) ? now.format : null);
    const hasFormula = edit.formula !== undefined || now.formula !== null;
    const kept: Edit = {
      ...edit,
      ...(now.formula === null ? { before: now.value } : {}),
      ...(format === null ? {} : { format }),
    };
    const entry: LogEntry = {
      edit: overFormula ? { ...kept, overFormula } : kept,
      formatBefore: format === null ? null : now.format,
      formulaBefore: now.formula,
      ...(hasFormula ? { at: { row: target.row, column: target.column } } : {}),
    };
    // Most cells have neither, and there are many: they share the edit with the log.
    const isPlain = !hasFormula && format === null;
    const expecting: Edit = isPlain ? kept : {
      ...kept,
      ...(now.formula === null ? {} : { formulaBefore: now.formula }),
      ...(format === null ? {} : { formatBefore: now.format }),
      ...(hasFormula ? { formulaAt: { row: target.row, column: target.column } } : {}),
    };
    return { target: { ...target, edit: expecting, index }, entry };
  });
}

/** What is no text, or begins with a mark, could not be written into the text format again, unless the format is told, too. */
function isOddlyFormatted({ value, formula, format }: PresentCell): boolean {
  if (format !== "@") return false;
  return formula !== null || (typeof value === "string" ? value.startsWith("'") : value !== null);
}

function editsAfter(targets: readonly Target[]): ReadonlyMap<Target, Edit> {
  const byPlace = new Map<ListPlace, Target[]>();
  for (const target of targets) {
    const same = byPlace.get(target.place);
    if (same) same.push(target);
    else byPlace.set(target.place, [target]);
  }
  const edits = new Map<Target, Edit>();
  for (const [{ list, present }, own] of byPlace) {
    const after = withRowsAfter(list, present, own);
    own.forEach((target, index) => {
      const edit = after[index];
      if (edit) edits.set(target, edit);
    });
  }
  return edits;
}
