import type { FieldName, SheetKind } from "../fields/catalogue";
import type { RowNature } from "./records";
import type { OwnTab } from "./snapshot";

/** Which field a column holds, and how sure that is. */
export interface ColumnReading {
  /** Zero-based sheet column. */
  readonly column: number;
  /** The heading as it stands; empty where there is none. */
  readonly heading: string;
  readonly field: FieldName | null;
  /** 0 to 1 */
  readonly confidence: number;
}

/** A row of a list that is none of its records; zero-based sheet row. */
export interface LeftOutRow {
  readonly row: number;
  readonly nature: Exclude<RowNature, "record" | "blank">;
}

/** How one list of a sheet was understood; most sheets have one. */
export interface SheetReading {
  readonly sheetId: string;
  readonly sheet: string;
  /** How mappings name the list: by its sheet, or `Ark1:2` for the second list on a sheet that has several. */
  readonly list: string;
  /** Zero-based sheet columns that are the list's, first and last. */
  readonly span: { readonly first: number; readonly last: number };
  readonly own: OwnTab | null;
  readonly holds: SheetKind | "other";
  /** 0 to 1 */
  readonly confidence: number;
  /** Zero-based sheet row of the headings; null where the sheet has none. */
  readonly headingRow: number | null;
  /** Zero-based sheet rows that hold records, first and last, totals left out; null where there are none. */
  readonly dataRows: { readonly first: number; readonly last: number } | null;
  /** Records, empty rows and totals not counted. */
  readonly rows: number;
  /** The rows between and below the records that hold something else. */
  readonly leftOut: readonly LeftOutRow[];
  readonly columns: readonly ColumnReading[];
}

/** A mapping that a person or an earlier run has fixed, by the name of the sheet or of one of its lists, as `SheetReading.list` has it. */
export type FixedMapping = Readonly<Record<string, FixedSheet>>;

export interface FixedSheet {
  readonly holds: SheetKind | "other";
  /** Heading by field. */
  readonly columns: Readonly<Partial<Record<FieldName, string>>>;
  /** Headings of columns that hold no field, whatever they look like. */
  readonly unused?: readonly string[];
}
