import { cellText, type Cell } from "../cells";
import type { ConflictReason, Edit, EditedList } from "./changeSet";
import { identityText, UNTOLD } from "./rowIdentity";

/** A list as it stands now. */
export interface PresentList {
  /** Zero-based sheet column of each of the list's columns; null for one that is gone. */
  readonly columns: readonly (number | null)[];
  /** Zero-based sheet row of `rows[0]`. */
  readonly firstRow: number;
  /** By the list's columns, those that nobody asked for left empty. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface PlacedEdit {
  readonly edit: Edit;
  /** Index into the present list's rows. */
  readonly at: number;
  /** Zero-based sheet column. */
  readonly column: number;
}

export interface UnplacedEdit {
  readonly edit: Edit;
  readonly reason: Extract<ConflictReason, "missing" | "ambiguous">;
}

export interface Placement {
  readonly placed: readonly PlacedEdit[];
  readonly unplaced: readonly UnplacedEdit[];
}

/**
 * Finds the cells of a list's edits as it stands now, never by an old row number. A key that stands twice is ambiguous; of
 * rows that are the same in all that they hold, each is found by its occurrence, so that it makes no difference which.
 */
export function placeEdits(list: EditedList, edits: readonly Edit[], present: PresentList): Placement {
  const rows = rowsByText(list, edits, present);
  const placed: PlacedEdit[] = [];
  const unplaced: UnplacedEdit[] = [];
  for (const edit of edits) {
    const column = present.columns[edit.column];
    const found = rows.get(edit.row.text) ?? [];
    const isKey = list.identity.by === "column";
    const at = edit.row.text === "" && isKey ? undefined : found[edit.row.occurrence];
    const { among = found.length } = edit;
    if ((isKey && found.length > 1) || edit.row.occurrence === UNTOLD || found.length !== among) unplaced.push({ edit, reason: "ambiguous" });
    else if (at === undefined || column === undefined || column === null) unplaced.push({ edit, reason: "missing" });
    else placed.push({ edit, at, column });
  }
  return { placed, unplaced };
}

function rowsByText(list: EditedList, edits: readonly Edit[], { rows }: PresentList): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>(edits.map(({ row }) => [row.text, []]));
  rows.forEach((row, at) => {
    found.get(identityText(list.identity, row))?.push(at);
  });
  return found;
}

/** Which of the list's columns must be read for placing its edits. */
export function neededColumns(list: EditedList, edits: readonly Edit[]): ReadonlySet<number> {
  const identity = list.identity.by === "column" ? [list.identity.column] : list.identity.columns;
  return new Set([...identity, ...edits.map(({ column }) => column)]);
}

/**
 * Where a list ends now: at its old end, moved with its headings, or below it as long as rows hold something. Rows are those
 * below the headings, to the end of the sheet.
 */
export function rowsOfList(rows: readonly (readonly Cell[])[], oldLength: number): readonly (readonly Cell[])[] {
  let end = Math.min(rows.length, oldLength);
  while (end < rows.length && rows[end]?.some((cell) => cellText(cell).trim() !== "") === true) end++;
  return rows.slice(0, end);
}
