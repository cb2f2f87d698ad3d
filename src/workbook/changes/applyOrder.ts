import type { Batch } from "../../register/changes/batch";
import type { ChangeSet, Conflict } from "../../register/changes/changeSet";
import type { Journal } from "../../register/changes/journal";
import type { LoggedRow } from "../../register/changes/loggedRow";
import type { Conduct } from "../conduct";
import type { Result } from "../fault";
import type { StoredJournal } from "../journal/readJournal";

export interface ApplyOrder extends Conduct {
  readonly changeSet: ChangeSet;
  readonly stored: StoredJournal;
  readonly batch: Pick<Batch, "id" | "job" | "at" | "user" | "userKnownBy" | "undoes">;
  /** What else the job changes in the journal: written with the batch, before any cell. */
  readonly withJournal?: (journal: Journal) => Journal;
  /** What else it says while the batch is under way, and where it is completed later: written with it, too. */
  readonly whenStarted?: (journal: Journal) => Journal;
  /** What the journal says once all is done but for these conflicts: written with the batch's end. */
  readonly whenWritten?: (journal: Journal, conflicts: readonly Conflict[]) => Journal;
  /** Rows of our own tables that are added with the batch, once it is on record and before cells are written. */
  readonly adding?: AddedRows;
  /** Rows of our own tables that go where they still hold exactly what the log says. */
  readonly removing?: readonly LoggedRow[];
  /** Find out what would be written, and write nothing. */
  readonly dryRun?: boolean;
}

export interface AddedRows {
  /** Their lists are those of the change set. */
  readonly rows: readonly LoggedRow[];
  /** Adds them; called again where Excel turns out not to make one undo step, and then leaves those that are there. */
  readonly add: (context: Excel.RequestContext) => Promise<Result<undefined>>;
}
