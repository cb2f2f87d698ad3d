import type { RegisterKind, RegisterPlan, RegisterTab } from "../../register/customer/registerPlan";
import type { FieldName } from "../../register/fields/catalogue";
import type { Conduct } from "../conduct";
import type { StoredJournal } from "../journal/readJournal";
import type { RegisterTabWords } from "./tabWords";

export interface RegisterTabOrder extends Conduct {
  readonly plan: RegisterPlan;
  /** The tab as it was read for the plan; null where there was none. */
  readonly tab: RegisterTab | null;
  readonly stored: StoredJournal;
  /** The time of the build: ISO 8601, UTC. */
  readonly at: string;
  readonly words: RegisterTabWords;
  /** ISO 3166-1 code of the home country. */
  readonly country: string;
  /** Whether what is wrong stands in red. */
  readonly marks: boolean;
  readonly date1904?: boolean;
}

/** A register's tab as a build has left it. */
export interface WrittenTab {
  readonly kind: RegisterKind;
  /** The tab's id and name; null where there was nothing to write and no tab. */
  readonly sheetId: string | null;
  readonly sheet: string | null;
  /** Zero-based sheet row of each new row, by row id. */
  readonly newRows: ReadonlyMap<string, number>;
  /** Zero-based sheet column of each field. */
  readonly columns: ReadonlyMap<FieldName, number>;
}
