import type { ErrorValue, Scalar } from "../model/types";

/** What a part of a formula comes to: a single value, cells by their place, or an array. */
export type Value = Scalar | Reference | Matrix;

/** Cells of a sheet, not yet read. Zero-based. */
export interface Reference {
  readonly kind: "reference";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of equal length. */
export interface Matrix {
  readonly kind: "matrix";
  readonly rows: readonly (readonly Scalar[])[];
}

export const errors = {
  divisionByZero: { error: "#DIV/0!" },
  notAvailable: { error: "#N/A" },
  name: { error: "#NAME?" },
  null: { error: "#NULL!" },
  number: { error: "#NUM!" },
  reference: { error: "#REF!" },
  value: { error: "#VALUE!" },
} as const satisfies Record<string, ErrorValue>;

export function isError(value: Value): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isScalar(value: Value): value is Scalar {
  return typeof value !== "object" || value === null || "error" in value;
}
