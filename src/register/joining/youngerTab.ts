import type { SecondRegister } from "../changes/secondRegister";
import type { RegisterTab } from "../customer/registerPlan";
import type { FieldName } from "../fields/catalogue";

/** A younger register as its table stands. */
export interface YoungerTab {
  readonly second: SecondRegister;
  readonly tab: RegisterTab;
  /** Zero-based sheet column of each field. */
  readonly columns: ReadonlyMap<FieldName, number>;
  /** Headings of the person's own columns in which something stands: they are not taken over. */
  readonly ownColumns: readonly string[];
}
