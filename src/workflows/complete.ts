import type { Batch } from "../register/changes/batch";
import { withoutSkipped, type BatchLog } from "../register/changes/packLog";
import { completeBatch } from "../workbook/changes/completeBatch";
import { done, type Result } from "../workbook/fault";
import { readLog } from "../workbook/journal/logCells";
import { addLoggedRows } from "../workbook/registerTab/addLoggedRows";
import { isFresh } from "./noticeUndoneOutside";
import type { Session } from "./session";
import { afterUndo } from "./undo";
import { conductOf, type WorkbookReader } from "./workbookReader";

/** Brings a batch that was broken off to its end by what its log says: the same for whatever job has begun it. A part of that job. */
export async function complete(session: Session, reader: WorkbookReader, batch: Batch): Promise<Result<undefined>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { date1904 } = understood.value.snapshot;
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const log = await readLog(batch.id, batch.pieces, conductOf(session));
  if (!log.ok) return log;
  const { journal } = stored.value;
  const takenBack = await takenBackBy(session, batch, journal.batches);
  if (!takenBack.ok) return takenBack;
  session.entering("write");
  const { lists, added: rows = [] } = log.value;
  const written = await completeBatch({
    ...reader.conduct(),
    stored: stored.value,
    batch,
    log: log.value,
    addRows: (context) => addLoggedRows(context, { lists, rows, journal }, reader.conduct()),
    whenWritten: (kept, conflicts) =>
      takenBack.value ? afterUndo(kept, takenBack.value.batch, takenBack.value.log, conflicts, date1904) : kept,
  });
  reader.changed();
  if (!written.ok) return written;
  reader.keep(written.value.stored);
  isFresh(reader, batch.id);
  return done(undefined);
}

/** The batch that an undo takes back, with what it had written; null for other batches. */
async function takenBackBy(
  session: Session,
  { undoes }: Batch,
  batches: readonly Batch[],
): Promise<Result<{ readonly batch: Batch; readonly log: BatchLog } | null>> {
  const batch = undoes === "" ? undefined : batches.find(({ id }) => id === undoes);
  if (!batch) return done(null);
  const log = await readLog(batch.id, batch.pieces, conductOf(session));
  return log.ok ? done({ batch, log: withoutSkipped(log.value, batch.skipped) }) : log;
}
