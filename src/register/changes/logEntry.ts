import type { Batch } from "./batch";
import type { Edit, EditedList } from "./changeSet";
import type { LoggedRow } from "./loggedRow";

/** One changed cell as the log keeps it: all that is needed to take it back, weeks later. */
export interface LogEntry {
  readonly edit: Edit;
  /** Number format (en-US code) of the cell before; null where it was left as it was. */
  readonly formatBefore: string | null;
  /** The formula (en-US) that stood there; null for a value. */
  readonly formulaBefore: string | null;
  /** Zero-based sheet position when it was written, where the entry has a formula: formulas speak of other cells by distance. */
  readonly at?: { readonly row: number; readonly column: number };
  /** When a person was seen to write it, where that is known: ISO 8601, UTC. */
  readonly heardAt?: string;
}

/** A batch with what it changed. */
export interface LoggedBatch {
  readonly batch: Batch;
  /** The lists that its entries name by index. */
  readonly lists: readonly EditedList[];
  readonly entries: readonly LogEntry[];
  readonly added?: readonly LoggedRow[];
  readonly removed?: readonly LoggedRow[];
}
