import type { Batch } from "../../register/changes/batch";
import type { ChangeSet, Conflict } from "../../register/changes/changeSet";
import type { Journal } from "../../register/changes/journal";
import type { Conduct } from "../conduct";
import type { StoredJournal } from "../journal/readJournal";

export interface ApplyOrder extends Conduct {
  readonly changeSet: ChangeSet;
  readonly stored: StoredJournal;
  readonly batch: Pick<Batch, "id" | "job" | "at" | "user" | "userKnownBy" | "undoes">;
  /** What else the job changes in the journal: written with the batch, before any cell. */
  readonly withJournal?: (journal: Journal) => Journal;
  /** What the journal says once all is done but for these conflicts: written with the batch's end. */
  readonly whenWritten?: (journal: Journal, conflicts: readonly Conflict[]) => Journal;
  /** Find out what would be written, and write nothing. */
  readonly dryRun?: boolean;
}
