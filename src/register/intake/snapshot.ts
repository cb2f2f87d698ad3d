import type { Cell } from "../cells";

/** What the add-in itself made a sheet for; null where a sheet is the user's. */
export type OwnTab = "register" | "ledger" | "report" | "log";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** The place of an Excel table on its sheet; rows and columns are zero-based sheet positions, heading row included. */
export interface TableArea {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

/** A sheet as it was read: the used range's values, and the number formats of its first rows. */
export interface SheetSnapshot {
  /** Excel's id of the sheet, which survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly own: OwnTab | null;
  /** For our own tabs, what it is: `customers`, `suppliers`, or a report's code. */
  readonly ownCode: string | null;
  /** Zero-based sheet row of `cells[0]`. */
  readonly firstRow: number;
  /** Zero-based sheet column of `cells[…][0]`. */
  readonly firstColumn: number;
  /** Row by row; every row has the same length; empty array for an empty sheet. */
  readonly cells: readonly (readonly Cell[])[];
  /** Number formats (en-US codes) of the first rows of `cells`, at most {@link FORMAT_SAMPLE_ROWS}. */
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly TableArea[];
  /** Zero-based sheet columns in which a formula stands among the first rows; absent where there is none. */
  readonly formulaColumns?: readonly number[];
  /** ISO 4217 codes that number formats show, by zero-based sheet column and row; only of columns that show any. */
  readonly shownCurrencies?: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** The number formats of whole columns of amounts, by zero-based sheet column; absent where the first rows are all. */
  readonly formatRuns?: ReadonlyMap<number, readonly FormatRun[]>;
}

/** From this zero-based sheet row on, to the next run of its column, cells have this number format (en-US code). */
export interface FormatRun {
  readonly row: number;
  readonly format: string;
}

/** How many rows of a sheet are read with their number formats, to tell dates, percentages and currencies. */
export const FORMAT_SAMPLE_ROWS = 60;

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly date1904: boolean;
}
