import type { RegisterColumn } from "../changes/registerColumn";
import type { RegisterKind, RegisterRow } from "../customer/registerPlan";

/** A sheet with a register's table, whether or not the journal knows of it. */
export interface FoundRegister {
  readonly kind: RegisterKind;
  readonly sheetId: string;
  readonly sheet: string;
  /** When it was made: ISO 8601, UTC; empty where that is not known, which is older than anything. */
  readonly at: string;
  /** Which of its table's columns are ours. */
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
}
