import type { Batch } from "../register/changes/batch";
import { restored } from "../register/changes/invert";
import type { Journal } from "../register/changes/journal";
import { applyChangeSet } from "../workbook/changes/applyChangeSet";
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
    const outside = await isUndoneOutside(session, reader, batch);
    if (!outside.ok) return outside;
    if (!outside.value) return done(undefined);
    const marked = await reader.remember((journal) => withUndoneOutside(journal, batch));
    if (!marked.ok) return marked;
  }
}

async function isUndoneOutside(session: Session, reader: WorkbookReader, batch: Batch): Promise<Result<boolean>> {
  if (batch.job === "edited") return done(false);
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const log = await readLog(batch.id, batch.pieces, conductOf(session));
  if (!log.ok) return log.fault.code === "LogGone" ? done(false) : log;
  const skipped = new Set(batch.skipped);
  const entries = log.value.entries.filter((_, index) => !skipped.has(index));
  if (entries.length === 0) return done(false);
  const nobody = { id: "", job: "", at: "", user: "", userKnownBy: "unknown", undoes: "" } as const;
  const changeSet = restored(log.value.lists, entries);
  const now = await applyChangeSet({ ...conductOf(session), changeSet, stored: stored.value, batch: nobody, dryRun: true });
  // A sheet that cannot be written now is no reason not to do something else.
  if (!now.ok) return now.fault.code === "SheetProtected" || now.fault.code === "FilteredRangeConflict" ? done(false) : now;
  return done(now.value.asWanted === entries.length);
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
