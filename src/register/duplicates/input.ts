import type { Decisions } from "../changes/decisions";
import type { FieldName } from "../fields/catalogue";

/**
 * What the search for duplicates is handed: plain columns of text that can be cloned into a worker. Element `i` of every
 * column belongs to record `i`.
 */
export interface DuplicateInput {
  readonly count: number;
  /** What each record is called outside; unique. */
  readonly ids: readonly string[];
  /** Stable keys by which decisions are remembered. */
  readonly keys: readonly string[];
  readonly columns: readonly InputColumn[];
  readonly decisions: Decisions;
}

export interface InputColumn {
  /** The field, or the heading of a column that no field is known for. */
  readonly name: string;
  readonly field: FieldName | null;
  /** Empty text where there is nothing; dates in ISO form. */
  readonly texts: readonly string[];
}
