import type { RegisterKind } from "../customer/registerPlan";
import type { FieldName } from "../fields/catalogue";

/** A column of a register's tab that is ours. */
export interface RegisterColumn {
  readonly kind: RegisterKind;
  /** Excel's id of the table column, which survives renaming and moving. */
  readonly columnId: number;
  readonly role: ColumnRole;
  readonly heading: string;
}

export type ColumnRole =
  | { readonly is: "rowId" }
  | { readonly is: "field"; readonly field: FieldName }
  | { readonly is: "computed"; readonly name: string };
