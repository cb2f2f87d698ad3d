import type { Batch } from "../register/changes/batch";
import { withBaseOf, withCellsSeen, withRowsSeen } from "../register/changes/baseAndBatch";
import { inverted, restored } from "../register/changes/invert";
import type { Journal } from "../register/changes/journal";
import { applyChangeSet, type AppliedChanges } from "../workbook/changes/applyChangeSet";
import type { ApplyOrder } from "../workbook/changes/applyOrder";
import { logLength, withoutSkipped, type BatchLog } from "../register/changes/packLog";
import { done, type Result } from "../workbook/fault";
import { readLog } from "../workbook/journal/logCells";
import type { Session } from "./session";
import { conductOf, type WorkbookReader } from "./workbookReader";

/** Batches that were looked at for a reader already: it has seen nothing since that could have undone them. */
const looked = new WeakMap<WorkbookReader, Set<string>>();

/** Says that a batch was written just now, and need not be looked at by the same reader. */
export function isFresh(reader: WorkbookReader, batch: string): void {
  const known = looked.get(reader) ?? new Set();
  looked.set(reader, known.add(batch));
}

/**
 * Marks the newest batches whose cells all hold again what they held before, by Ctrl+Z or an older version of the workbook. They
 * are undone then, and are never written again. Looks from the newest back to the first that stands.
 */
export async function noticeUndoneOutside(session: Session, reader: WorkbookReader): Promise<Result<void>> {
  for (;;) {
    const stored = await reader.stored();
    if (!stored.ok) return stored;
    const batch = stored.value.journal.batches.filter(({ state }) => state === "started" || state === "written").at(-1);
    if (!batch || looked.get(reader)?.has(batch.id) === true) return done(undefined);
    isFresh(reader, batch.id);
    const outside = await logUndoneOutside(session, reader, batch);
    if (!outside.ok) return outside;
    const log = outside.value;
    if (log === null) return done(undefined);
    const understood = await reader.understand("register");
    if (!understood.ok) return understood;
    const { date1904 } = understood.value.snapshot;
    const isBrokenOff = stored.value.works.some(({ job, at }) => job === batch.job && batch.at >= at);
    const marked = await reader.remember((journal) => afterwards(withUndoneOutside(journal, batch), batch, log, isBrokenOff, date1904));
    if (!marked.ok) return marked;
  }
}

/** What Ctrl+Z took back must not be written again by itself; what was only broken off is still to be done. */
function afterwards(journal: Journal, { job }: Batch, log: BatchLog, isBrokenOff: boolean, date1904: boolean): Journal {
  const seen = withCellsSeen(journal, log, date1904);
  if (job === "join") return withRowsSeen(withBaseOf(seen, log, "before", date1904), log, log.added ?? [], "gone");
  if (job !== "build") return seen;
  if (isBrokenOff) return withBaseOf(seen, log, "before", date1904);
  return withRowsSeen(withBaseOf(seen, log, "after", date1904), log, log.added ?? [], "gone");
}

/** The log of a batch of which nothing stands any more; null where something does. */
async function logUndoneOutside(session: Session, reader: WorkbookReader, batch: Batch): Promise<Result<BatchLog | null>> {
  if (batch.job === "edited") return done(null);
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const log = await readLog(batch.id, batch.pieces, conductOf(session));
  if (!log.ok) return log.fault.code === "LogGone" ? done(null) : log;
  const written = withoutSkipped(log.value, batch.skipped);
  const { lists, entries, added = [], removed = [] } = written;
  if (logLength(written) === 0) return done(null);
  // Where what a row is found by was changed, another that is like it may stand for it.
  const moved = entries.filter(({ edit }) => edit.rowAfter !== undefined);
  if (moved.length > 0) {
    const standing = await lookAt(session, reader, { changeSet: inverted(lists, moved) });
    if (!standing.ok) return standing;
    if (standing.value === null || standing.value.cells.length > 0) return done(null);
  }
  const now = await lookAt(session, reader, { changeSet: restored(lists, entries), removing: [...added, ...removed] });
  if (!now.ok) return now;
  if (now.value === null) return done(null);
  const { asWanted, removed: standing } = now.value;
  const areBack = removed.every(({ rowId }) => standing.some(({ row }) => row.rowId === rowId));
  return done(areBack && asWanted === entries.length + added.length ? written : null);
}

/** What would be written; null where a sheet cannot be written now, which is no reason not to do something else. */
async function lookAt(
  session: Session,
  reader: WorkbookReader,
  order: Pick<ApplyOrder, "changeSet" | "removing">,
): Promise<Result<AppliedChanges | null>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const nobody = { id: "", job: "", at: "", user: "", userKnownBy: "unknown", undoes: "" } as const;
  const now = await applyChangeSet({ ...conductOf(session), ...order, stored: stored.value, batch: nobody, dryRun: true });
  return now.ok || (now.fault.code !== "SheetProtected" && now.fault.code !== "FilteredRangeConflict") ? now : done(null);
}

function withUndoneOutside(journal: Journal, { id, undoes }: Batch): Journal {
  return {
    ...journal,
    batches: journal.batches.map((batch): Batch => {
      if (batch.id === id) return { ...batch, state: "undoneOutside" };
      return batch.id === undoes && undoes !== "" ? { ...batch, state: "written" } : batch;
    }),
  };
}
