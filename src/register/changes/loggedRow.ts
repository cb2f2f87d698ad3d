import type { Cell } from "../cells";

/** A whole row of a table of ours that a batch has added, or removed: one entry of its log. */
export interface LoggedRow {
  /** Index into the log's lists. */
  readonly list: number;
  /** The hidden id that it is found by. */
  readonly rowId: string;
  /** The party's number, for people. */
  readonly key: string;
  /** Under what base keeps the party. */
  readonly party: string;
  /** Where the row came from: the source sheet and its zero-based row. */
  readonly from: { readonly sheet: string; readonly row: number };
  /** What it holds, by index of the list's columns; raw. Columns that are not named are empty. */
  readonly cells: readonly (readonly [number, Cell])[];
}

/** The rule under which a build adds a row, for the log and the command's result. */
export const NEW_ROW_RULE = "register.newRow";
