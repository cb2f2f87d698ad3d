import type { Cell } from "../cells";
import type { FieldName, SheetKind } from "../fields/catalogue";

/**
 * Proposed edits to cells that hold the user's own data, in their sheets and in the register's own fields: the only way
 * in which such a cell is ever changed. Values are raw, as Excel's `values` gives and takes them: a date is a number, a
 * text a text, null an empty cell.
 */
export interface ChangeSet {
  /** The lists that are edited; edits name theirs by index. */
  readonly lists: readonly EditedList[];
  readonly edits: readonly Edit[];
}

/** A list of rows under headings, and how its rows and columns are found again whatever was sorted, inserted or renamed. */
export interface EditedList {
  readonly sheetId: string;
  /** The sheet's name when it was read, for people. */
  readonly sheet: string;
  readonly holds: SheetKind | "other";
  /** True for the add-in's own register and ledger tabs. */
  readonly own: boolean;
  /** Zero-based sheet row of the headings when they were read; null where there are none. */
  readonly headingRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Every column of the list. Edits and identities name theirs by index. */
  readonly columns: readonly ListColumn[];
  /** How its rows are told apart. */
  readonly identity: ListIdentity;
}

export interface ListColumn {
  /** Zero-based sheet column when it was read. */
  readonly column: number;
  /** Empty where it has none. */
  readonly heading: string;
  readonly field: FieldName | null;
  /** Excel's id of the table column, in our own tables: it survives renaming and moving. */
  readonly columnId?: number;
}

export type ListIdentity =
  /** The text of one column that is unique: the hidden id of our tables, or the user's mapped key. */
  | { readonly by: "column"; readonly column: number }
  /** All cells of these columns, as last read, with the occurrence among rows that are the same in them. */
  | { readonly by: "content"; readonly columns: readonly number[] };

export interface Edit {
  readonly list: number;
  readonly row: RowIdentity;
  /** The same row's identity when all edits of the change set are made, where it is another. */
  readonly rowAfter?: RowIdentity;
  /** Index into the list's columns. */
  readonly column: number;
  /** The customer or document concerned, for people and the log. */
  readonly key: string;
  readonly before: Cell;
  readonly after: Cell;
  /** A formula (en-US) that the cell gets; `after` is then what it last showed. Only undo brings formulas back. */
  readonly formula?: string;
  /** Zero-based sheet position for which the edit's formulas are written; elsewhere they are moved as copying would. */
  readonly formulaAt?: { readonly row: number; readonly column: number };
  /** Number format (en-US code) that the cell gets, such as that of a date where a text becomes one; absent to leave it. */
  readonly format?: string;
  /** The rule that wants it, such as `phone.format`. */
  readonly rule: string;
  /** The formula or the number format that the cell must have for the edit to be made; absent where it does not matter. */
  readonly formulaBefore?: string;
  readonly formatBefore?: string;
  /** So many rows must share the identity for the edit to be made; absent where it does not matter. */
  readonly among?: number;
  /** True where a formula may be overwritten by the value; otherwise such a cell is a conflict. */
  readonly overFormula?: true;
}

/** The key column's text, or a hash of the row's content; `occurrence` counts from 0 among rows that share it. */
export interface RowIdentity {
  readonly text: string;
  readonly occurrence: number;
  /** How many rows shared it; absent where it was one. */
  readonly alike?: number;
}

/** An edit that was not made, and why. Nothing of these cells was written. */
export interface Conflict {
  readonly list: EditedList;
  readonly edit: Edit;
  readonly reason: ConflictReason;
  /** What the cell holds instead; null where the row or column is not there. */
  readonly found: Cell;
}

/** `missing`: row or column gone. `ambiguous`: found twice. `formula`: a formula stands there. */
export type ConflictReason = "changed" | "missing" | "ambiguous" | "formula";
