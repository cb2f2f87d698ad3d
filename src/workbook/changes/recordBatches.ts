import type { Batch } from "../../register/changes/batch";
import type { Journal } from "../../register/changes/journal";
import type { BatchLog } from "../../register/changes/packLog";
import type { Conduct } from "../conduct";
import type { Result } from "../fault";
import { inExcel } from "../inExcel";
import { appendLog } from "../journal/logCells";
import type { StoredJournal } from "../journal/readJournal";
import { writeJournalIn } from "../journal/writeJournal";
import { withBatch } from "./withBatch";

export interface RecordedBatch {
  readonly batch: Pick<Batch, "id" | "job" | "at" | "user" | "userKnownBy">;
  readonly log: BatchLog;
}

export interface RecordOrder extends Conduct {
  readonly stored: StoredJournal;
  readonly batches: readonly RecordedBatch[];
  /** What else the journal is to say. */
  readonly withJournal: (journal: Journal) => Journal;
}

/** Puts on record what others have changed already; no cell is written. */
export async function recordBatches({ stored, batches, withJournal, ...conduct }: RecordOrder): Promise<Result<StoredJournal>> {
  const begun = await conduct.begin?.();
  if (begun?.ok === false) return begun;
  return inExcel<StoredJournal>(async (context) => {
    let journal = withJournal(stored.journal);
    for (const { batch, log } of batches) {
      const pieces = await appendLog(context, batch.id, log, conduct);
      if (!pieces.ok) return pieces;
      journal = withBatch(journal, { ...batch, undoes: "", state: "written", cells: log.entries.length, pieces: pieces.value, skipped: [] });
    }
    return writeJournalIn(context, stored, journal, conduct);
  }, conduct);
}
