import { cellText, type Cell } from "../../register/cells";
import type { Edit, EditedList } from "../../register/changes/changeSet";
import { movedFormula } from "../../register/changes/movedFormula";
import type { PresentList } from "../../register/changes/placeEdits";

/** Where a list stands now. */
export interface ListPlace {
  readonly list: EditedList;
  readonly sheetId: string;
  /** The sheet's name now. */
  readonly sheet: string;
  readonly present: PresentList;
  /** Zero-based sheet row in which the columns' headings stand; null where there is none to be seen. */
  readonly headingRow: number | null;
  /** What stands in it, by zero-based sheet column. */
  readonly headings: ReadonlyMap<number, string>;
  /** Columns by which rows are told apart: index in the list, zero-based sheet column. */
  readonly identity: readonly (readonly [number, number])[];
}

/** A cell that an edit is about, by its place now; zero-based. */
export interface Target {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly place: ListPlace;
  /** Index into the place's rows. */
  readonly at: number;
  /** With formulas for where the cell stands now. */
  readonly edit: Edit;
  /** Position of the edit among those of the change set, or of the batch's log. */
  readonly index: number;
}

/** The edit as it must be written where the cell stands now: a formula that comes back to another row speaks of that row. */
export function editAt(edit: Edit, row: number, column: number): Edit {
  const { formula, formulaBefore, formulaAt } = edit;
  if (!formulaAt || (formula === undefined && formulaBefore === undefined)) return edit;
  const [down, right] = [row - formulaAt.row, column - formulaAt.column];
  return {
    ...edit,
    ...(formula === undefined ? {} : { formula: movedFormula(formula, down, right) }),
    ...(formulaBefore === undefined ? {} : { formulaBefore: movedFormula(formulaBefore, down, right) }),
    formulaAt: { row, column },
  };
}

/** About how many bytes of JSON the reading of a target takes. */
function bytesOf({ edit, place, at }: Target): number {
  const row = place.present.rows[at] ?? [];
  const identity = place.identity.reduce((sum, [index]) => sum + textLength(row[index]) + 4, 0);
  return 100 + 3 * Math.max(textLength(edit.before), textLength(edit.after)) + identity;
}

function textLength(cell: Cell | undefined): number {
  return typeof cell === "string" ? cell.length : cellText(cell).length;
}

/** The end of as many targets, from one on, as fit into so many bytes; those of one row stay together. */
export function endOfFitting(targets: readonly Target[], from: number, bytes: number): number {
  let [end, room] = [from, bytes];
  while (end < targets.length) {
    let rowEnd = end + 1;
    while (rowEnd < targets.length && isSameRow(targets[end], targets[rowEnd])) rowEnd++;
    const size = targets.slice(end, rowEnd).reduce((sum, target) => sum + bytesOf(target), 0);
    if (size > room && end > from) break;
    room -= size;
    end = rowEnd;
  }
  return end;
}

export function isSameRow(one: Target | undefined, other: Target | undefined): boolean {
  return one?.row === other?.row && one?.sheetId === other?.sheetId;
}
