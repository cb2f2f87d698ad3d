import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Column, Surroundings } from "./column";
import type { RowPlace } from "./rowPlace";

/** A row as repairs of several cells see it. */
export interface RowView {
  /** The cell as it is after all safe repairs; null where it is empty or the list has no such column. */
  readonly cell: (field: FieldName) => Cell;
  readonly has: (field: FieldName) => boolean;
  readonly place: RowPlace;
}

export interface RowChange {
  readonly field: FieldName;
  readonly after: Cell;
}

/** A repair that looks at a row's cells together, and may change several. A person is always asked. */
export interface RowRepair {
  readonly rule: string;
  /** Null where the list lacks the columns. */
  readonly on: (columns: ReadonlyMap<FieldName, Column>, surroundings: Surroundings) => ((row: RowView) => readonly RowChange[]) | null;
}

/** The cell as text; empty text where there is none or it is a number. */
export function textOf(row: RowView, field: FieldName): string {
  const cell = row.cell(field);
  return typeof cell === "string" ? cell : "";
}

export function isEmptyIn(row: RowView, field: FieldName): boolean {
  const cell = row.cell(field);
  return row.has(field) && (cell === null || cell === "");
}
