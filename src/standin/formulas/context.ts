import type { Scalar } from "../model/types";

/** Where a formula stands and what it can see. Sheets go by name, in any case; positions are zero-based. */
export interface FormulaContext {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The value of a cell; null outside the used area. */
  cell(sheet: string, row: number, column: number): Scalar;
  hasSheet(sheet: string): boolean;
  /** Rows and columns from A1 on beyond which the sheet is empty. */
  extent(sheet: string): { readonly rows: number; readonly columns: number };
  /** A table by its name, in any case. */
  table(name: string): FormulaTable | undefined;
  /** The table that a cell is in, headings and totals included. */
  tableAt(sheet: string, row: number, column: number): FormulaTable | undefined;
  /** What a defined name refers to, as a formula without `=`; first the sheet's own name, then the workbook's. */
  name(name: string, sheet: string): string | undefined;
  rowHidden(sheet: string, row: number): boolean;
  /** Hidden by a filter, not by hand. */
  rowFiltered(sheet: string, row: number): boolean;
  /** The cell's formula is a SUBTOTAL, which other SUBTOTALs leave out. */
  isSubtotal(sheet: string, row: number, column: number): boolean;
  /** Day number for TODAY; without it TODAY is not calculated. */
  readonly today?: number;
  /** Day numbers count from 1904. */
  readonly date1904?: boolean;
}

/** A table's place: from its heading row, if it has one, to its totals row, if it has one. */
export interface FormulaTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** Headings, in order. */
  readonly columns: readonly string[];
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}
