import type { Batch } from "../../register/changes/batch";
import type { ChangeSet, Conflict, Edit } from "../../register/changes/changeSet";
import type { Journal } from "../../register/changes/journal";
import type { LogEntry } from "../../register/changes/logEntry";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inExcel } from "../inExcel";
import { appendLog } from "../journal/logCells";
import type { StoredJournal } from "../journal/readJournal";
import { writeJournalIn } from "../journal/writeJournal";
import type { ApplyOrder } from "./applyOrder";
import { compareTargets } from "./compareTargets";
import { findableAfter } from "./findableAfter";
import { locateTargets } from "./locateTargets";
import { logged, type LoggedTarget } from "./logged";
import { withBatch } from "./withBatch";
import { writeBatch } from "./writeBatch";

/** A cell that was written, by its place; zero-based. */
export interface AppliedCell {
  /** The sheet's name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly edit: Edit;
  /** The list that the edit is about. */
  readonly list: ChangeSet["lists"][number];
}

export interface AppliedChanges {
  /** The journal as the workbook holds it now. */
  readonly stored: StoredJournal;
  /** Null where nothing was to be written. */
  readonly batch: Batch | null;
  readonly cells: readonly AppliedCell[];
  readonly conflicts: readonly Conflict[];
  /** How many cells held already what they should. */
  readonly asWanted: number;
}

/**
 * Writes a change set: finds each cell again and compares it with what the change set expects, puts journal and log on
 * record, and writes the cells last. A run that breaks off leaves the batch `started`, and the log tells what it would take
 * back. What the journal is to say of the job is written also where no cell changes.
 */
export async function applyChangeSet(order: ApplyOrder): Promise<Result<AppliedChanges>> {
  const { changeSet, dryRun = false, withJournal = same, whenWritten = same } = order;
  const prepared = await inExcel<Prepared>((context) => prepare(context, changeSet, order), order);
  if (!prepared.ok) return prepared;
  const { targets, conflicts, asWanted } = prepared.value;
  if (dryRun) return done({ stored: order.stored, batch: null, cells: targets.map(cellOf), conflicts, asWanted });
  const begun = await order.begin?.();
  if (begun?.ok === false) return begun;
  if (targets.length === 0) {
    // Where nothing was taken back, nothing is marked so.
    const isDone = asWanted > 0 || conflicts.length === 0;
    const told = withJournal(order.stored.journal);
    const journal = isDone ? whenWritten(told, conflicts) : told;
    const stored = await inExcel((context) => writeJournalIn(context, order.stored, journal, order), order);
    return stored.ok ? done({ stored: stored.value, batch: null, cells: [], conflicts, asWanted }) : stored;
  }

  const started = await inExcel((context) => start(context, targets, order), order);
  if (!started.ok) return started;
  const written = await writeBatch(targets, started.value, {
    ...order,
    whenWritten: (journal, later) => whenWritten(journal, [...conflicts, ...later]),
  });
  if (!written.ok) return written;
  const { stored, batch, cells, conflicts: later } = written.value;
  return done({ stored, batch, cells: cells.map(cellOf), conflicts: [...conflicts, ...later], asWanted });
}

function same(journal: Journal): Journal {
  return journal;
}

interface Prepared {
  readonly targets: readonly LoggedTarget[];
  readonly conflicts: readonly Conflict[];
  readonly asWanted: number;
}

async function prepare(context: Excel.RequestContext, changeSet: ChangeSet, conduct: Conduct): Promise<Result<Prepared>> {
  const numbered = changeSet.edits.map((edit, index) => ({ edit, index }));
  const { begin: _, ...reading } = conduct;
  const located = await locateTargets(context, changeSet, numbered, reading);
  if (!located.ok) return located;
  const { findable, lost } = findableAfter(located.value.targets);
  const compared = await compareTargets(context, findable, reading);
  if (!compared.ok) return compared;
  const { ready, conflicts, asWanted } = compared.value;
  return done({ targets: logged(ready), conflicts: [...located.value.conflicts, ...lost, ...conflicts], asWanted });
}

/** Log first, so that a batch that is on record can always be taken back. */
async function start(
  context: Excel.RequestContext,
  targets: readonly LoggedTarget[],
  { batch: { id, ...facts }, changeSet, stored, withJournal = same, ...conduct }: ApplyOrder,
): Promise<Result<{ readonly stored: StoredJournal; readonly batch: Batch }>> {
  const entries: readonly LogEntry[] = targets.map(({ entry }) => entry);
  const pieces = await appendLog(context, id, { lists: changeSet.lists, entries }, conduct);
  if (!pieces.ok) return pieces;
  const batch: Batch = { id, ...facts, state: "started", cells: entries.length, pieces: pieces.value, skipped: [] };
  const written = await writeJournalIn(context, stored, withBatch(withJournal(stored.journal), batch), conduct);
  return written.ok ? done({ stored: written.value, batch }) : written;
}

function cellOf({ target: { place, row, column }, entry: { edit } }: LoggedTarget): AppliedCell {
  return { sheet: place.sheet, row, column, edit, list: place.list };
}
