import type { ReportChart, ReportColumn } from "../../register/reports/report";
import type { Area } from "../area";
import type { CellInput } from "../writing/cellWrites";

/** What a tab will hold and where, counted from the corner of our area. Pure data: nothing of it touches Excel. */
export interface TabPlan {
  readonly rows: number;
  readonly columns: number;
  /** In characters, one for each column. */
  readonly widths: readonly number[];
  readonly inputs: readonly PlacedInput[];
  readonly looks: readonly PlacedLook[];
  /** Areas whose rows are merged, each for itself. */
  readonly merges: readonly Area[];
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly links: readonly TabLink[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** The row that every printed page after it repeats; null for none. */
  readonly titleRow: number | null;
  /** Rows that begin a printed page. */
  readonly breaks: readonly number[];
}

export interface PlacedInput {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

export interface PlacedLook {
  readonly area: Area;
  readonly look: Look;
}

/** What is set of a range's format; what is missing stays as it is. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Right" | "Center";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly borders?: readonly Border[];
}

export interface Border {
  readonly edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal";
  readonly color: string;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
}

/** A cell that leads to another report's tab. */
export interface TabLink {
  readonly row: number;
  readonly column: number;
  readonly tab: string;
  readonly text: string;
}

export interface TablePlan {
  readonly name: string;
  /** Heading row, body and totals row. */
  readonly area: Area;
  readonly headings: readonly string[];
  readonly body: readonly (readonly CellInput[])[];
  /** One for each column; null where the table has no totals row. */
  readonly totals: readonly CellInput[] | null;
  readonly columns: readonly ReportColumn<string>[];
  /** Formulas that stand in every row of a column, in place of the body's values; the table must be there first. */
  readonly formulas: readonly { readonly column: number; readonly formula: string }[];
  /** True where the report has no rows and the body says so. */
  readonly empty: boolean;
  /** True where rows may be higher than one line. */
  readonly wraps: boolean;
}

export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly kind: ReportChart["kind"];
  /** The cells that it covers. */
  readonly place: Area;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly numberFormat: string }[];
}
