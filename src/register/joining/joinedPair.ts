import type { RegisterKind } from "../customer/registerPlan";

/** A younger register with the older one that takes over what it has. */
export interface JoinedPair {
  readonly kind: RegisterKind;
  /** Names of the two tabs. */
  readonly older: string;
  readonly younger: string;
  readonly isJoined: boolean;
  /** Rows that the older one lacks. */
  readonly rows: number;
  /** Cells of rows that both have, in which the younger one knows more. */
  readonly cells: number;
  /** Cells and rows that are left as they are, since nobody can tell which of the two is right. */
  readonly left: number;
  /** Headings of the person's own columns in the younger one. */
  readonly ownColumns: readonly string[];
}
