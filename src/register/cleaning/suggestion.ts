import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Certainty } from "./repair";

/** Cells that should be changed together, and the rule that wants it. */
export interface Suggestion {
  /** The rule that it is listed under: the last of `rules`. */
  readonly rule: string;
  /** All rules that had a part in it, in their order. */
  readonly rules: readonly string[];
  readonly certainty: Certainty;
  /** True where the one click applies it: it is safe, or a person has said that its rule always counts. */
  readonly isAccepted: boolean;
  readonly sheetId: string;
  readonly sheet: string;
  /** Zero-based sheet row. */
  readonly row: number;
  /** The row's number, as people know it; empty where it has none. */
  readonly key: string;
  readonly cells: readonly SuggestedCell[];
}

export interface SuggestedCell {
  /** Zero-based sheet column. */
  readonly column: number;
  /** Null for a column of the user's own. */
  readonly field: FieldName | null;
  readonly before: Cell;
  readonly after: Cell;
  /** Number format (en-US code) that the cell gets, where a text becomes a number or a date. */
  readonly format?: string;
}

/** What could be cleaned in a workbook. */
export interface Cleaning {
  readonly suggestions: readonly Suggestion[];
  /** Wholly empty rows within lists; they are only told of. */
  readonly emptyRows: readonly { readonly sheetId: string; readonly sheet: string; readonly rows: readonly number[] }[];
}
