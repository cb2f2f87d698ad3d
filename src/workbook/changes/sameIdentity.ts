import { cellText, type Cell } from "../../register/cells";
import { isSameCell } from "../../register/changes/sameCell";
import type { TargetsNow } from "./readTargets";
import type { Target } from "./target";

/** Of targets of which none was written yet. */
export const nothingYet: ReadonlyMap<string, Cell> = new Map();

/** What the list's cells will hold, by row and list column. */
export function plannedCells(targets: readonly Target[]): ReadonlyMap<string, Cell> {
  return new Map(targets.map((target) => [cellName(target, target.edit.column), target.edit.after]));
}

/** The cell's column is the same, and what its row is told by is as it was, or as this very batch makes it. */
export function isSameIdentity(target: Target, now: TargetsNow, planned: ReadonlyMap<string, Cell>): boolean {
  const { headingRow, headings } = target.place;
  if (headingRow !== null && cellText(now.heading(target)).trim() !== (headings.get(target.column) ?? "")) return false;
  const before = target.place.present.rows[target.at] ?? [];
  for (const [index, cell] of now.identity(target)) {
    const name = cellName(target, index);
    const isPlanned = planned.has(name) && isSameCell(cell, planned.get(name));
    if (!isPlanned && !isSameCell(cell, before[index])) return false;
  }
  return true;
}

function cellName({ sheetId, row }: Target, listColumn: number): string {
  return `${row} ${listColumn} ${sheetId}`;
}
