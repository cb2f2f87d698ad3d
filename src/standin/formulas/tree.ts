import type { Scalar } from "../model/types";

/** A parsed formula. */
export type Node =
  | { readonly kind: "constant"; readonly value: Scalar }
  | { readonly kind: "array"; readonly rows: readonly (readonly Scalar[])[] }
  | AreaNode
  | NameNode
  | StructuredNode
  | { readonly kind: "prefix"; readonly operator: "+" | "-" | "@"; readonly operand: Node }
  | { readonly kind: "percent"; readonly operand: Node }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] };

/** Cells of a sheet; without `sheet`, of the formula's own. Whole columns and rows reach to the sheet's end. Zero-based. */
export interface AreaNode {
  readonly kind: "area";
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A defined name, of a sheet where it is qualified, or a table's name, which means its data. */
export interface NameNode {
  readonly kind: "name";
  readonly name: string;
  readonly sheet: string | undefined;
}

/** Part of a table; without `table`, of the table that the formula stands in. */
export interface StructuredNode {
  readonly kind: "structured";
  readonly table: string | undefined;
  /** Which bands of rows; none means the data. */
  readonly bands: readonly Band[];
  /** First and last column by heading; undefined for all. */
  readonly columns: readonly [string, string] | undefined;
}

export type Band = "#all" | "#data" | "#headers" | "#totals" | "#this row";

/** `:` spans the rectangle around two references. */
export type BinaryOperator = "=" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/" | "^" | ":";
