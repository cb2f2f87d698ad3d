import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Finding } from "../validation/finding";

export const registerKinds = ["customers", "suppliers"] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** The register's tab as it stands in the workbook. */
export interface RegisterTab {
  readonly kind: RegisterKind;
  /** The tab's name. */
  readonly sheet: string;
  /** Fields that the tab has columns for, by the names kept with the columns, in the tab's order. */
  readonly fields: readonly FieldName[];
  readonly rows: readonly RegisterRow[];
  /** Zero-based sheet row of each of the rows, as they were read. */
  readonly sheetRows: readonly number[];
}

export interface RegisterRow {
  /** The hidden id, which survives sorting, renaming and renumbering. Empty for a row that a person has typed below. */
  readonly rowId: string;
  readonly values: ReadonlyMap<FieldName, Cell>;
}

/**
 * What the sources held when they were last taken, by the party's key in the sources. `hashes` are short hashes of
 * each field's value; a party whose register row was deleted by a person stays here, so that it is not made again.
 */
export type RegisterBase = ReadonlyMap<string, BaseEntry>;

export interface BaseEntry {
  readonly rowId: string;
  readonly hashes: Readonly<Partial<Record<FieldName, string>>>;
}

/** One cell of the register that a build changes, because only its source has moved. */
export interface RegisterChange {
  readonly rowId: string;
  /** The party's number, for people and the log. */
  readonly key: string;
  readonly field: FieldName;
  readonly before: Cell;
  readonly after: Cell;
  readonly rule: string;
}

export interface NewRegisterRow extends RegisterRow {
  /** Where the row came from: the source sheet and its zero-based row. */
  readonly from: { readonly sheet: string; readonly row: number };
}

/** A row of the tab that gets an id: a person typed it, or made it by copying another. It stays theirs. */
export interface AdoptedRow {
  /** Index into the rows of the tab as it was read. */
  readonly index: number;
  readonly rowId: string;
}

/** What a build will do to one register tab. */
export interface RegisterPlan {
  readonly kind: RegisterKind;
  /** Columns that the tab needs, in catalogue order: the core and those that have a value. */
  readonly fields: readonly FieldName[];
  readonly newRows: readonly NewRegisterRow[];
  readonly adopted: readonly AdoptedRow[];
  readonly changes: readonly RegisterChange[];
  /**
   * `register.conflict`: both source and register have moved and differ; nothing is written. `register.columnGone`: a
   * source has something new for a column that a person has removed from the tab.
   */
  readonly conflicts: readonly Finding[];
  readonly base: RegisterBase;
}
