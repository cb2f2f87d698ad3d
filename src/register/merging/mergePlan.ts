import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Message } from "../message";
import type { SurvivorshipRule } from "./survivorship";

/** What merging one group comes to, before anything is written. Parties are indices into the register's. */
export interface MergePlan {
  readonly survivor: number;
  /** In the order of how much they are used. */
  readonly absorbed: readonly number[];
  /** Every field that any of them has a value for, with what it will be. */
  readonly fields: readonly MergedField[];
  /** Why the group is not merged before a person has answered. */
  readonly questions: readonly MergeQuestion[];
}

export interface MergedField {
  readonly field: FieldName;
  readonly rule: SurvivorshipRule | "address" | "byHand";
  /** The final value. */
  readonly value: Cell;
  /** The survivor's value before. */
  readonly before: Cell;
  /** Values that are not the final one. They stay on the absorbed rows. */
  readonly losing: readonly { readonly party: number; readonly value: Cell }[];
}

export interface MergeQuestion {
  /** `merge.sameInvoiceNumber`: two different documents have one number; `merge.openingBalance`: balances in several currencies. */
  readonly code: string;
  readonly message: Message;
}

/** What a person has chosen for a group. */
export interface MergeChoice {
  readonly survivor?: number;
  readonly values?: ReadonlyMap<FieldName, Cell>;
  /** Merge although there are questions: they have been answered. */
  readonly answered?: boolean;
}
