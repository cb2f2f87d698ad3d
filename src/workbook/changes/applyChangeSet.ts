import type { Batch } from "../../register/changes/batch";
import type { ChangeSet, Conflict, Edit } from "../../register/changes/changeSet";
import type { Journal } from "../../register/changes/journal";
import type { LoggedRow } from "../../register/changes/loggedRow";
import { logLength, type BatchLog } from "../../register/changes/packLog";
import { done, type Result } from "../fault";
import { inExcel } from "../inExcel";
import { appendLog } from "../journal/logCells";
import type { StoredJournal } from "../journal/readJournal";
import { writeJournalIn } from "../journal/writeJournal";
import type { ApplyOrder } from "./applyOrder";
import { compareTargets, conflictOf } from "./compareTargets";
import { findableAfter } from "./findableAfter";
import { locateTargets } from "./locateTargets";
import { logged, type LoggedTarget } from "./logged";
import { lookAtRows, type RemovedRow } from "./removeRows";
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
  /** Rows that were removed. */
  readonly removed: readonly RemovedRow[];
  /** How many cells held already what they should, and rows were gone. */
  readonly asWanted: number;
}

/**
 * Writes a change set: finds each cell again and compares it with what the change set expects, puts journal and log on
 * record, and writes the cells last. A run that breaks off leaves the batch `started`, and the log tells what it would take
 * back. What the journal is to say of the job is written also where no cell changes.
 */
export async function applyChangeSet(order: ApplyOrder): Promise<Result<AppliedChanges>> {
  const { dryRun = false, adding, withJournal = same, whenWritten = same } = order;
  const prepared = await inExcel<Prepared>((context) => prepare(context, order), order);
  if (!prepared.ok) return prepared;
  const { targets, removable, conflicts, asWanted } = prepared.value;
  const nothing = { stored: order.stored, batch: null, cells: [], removed: [], conflicts, asWanted };
  if (dryRun) return done({ ...nothing, cells: targets.map(cellOf), removed: removable.map((row) => ({ row, sheet: "", at: 0 })) });
  const begun = await order.begin?.();
  if (begun?.ok === false) return begun;
  if (targets.length + removable.length + (adding?.rows.length ?? 0) === 0) {
    // Where nothing was taken back, nothing is marked so.
    const isDone = asWanted > 0 || conflicts.length === 0;
    const told = withJournal(order.stored.journal);
    const journal = isDone ? whenWritten(told, conflicts) : told;
    const stored = await inExcel((context) => writeJournalIn(context, order.stored, journal, order), order);
    return stored.ok ? done({ ...nothing, stored: stored.value }) : stored;
  }

  const started = await inExcel((context) => start(context, prepared.value, order), order);
  if (!started.ok) return started;
  const written = await writeBatch({ targets, removable }, started.value, {
    ...order,
    whenWritten: (journal, later) => whenWritten(journal, [...conflicts, ...later]),
  });
  if (!written.ok) return written;
  const { stored, batch, cells, removed, conflicts: later } = written.value;
  return done({ stored, batch, cells: cells.map(cellOf), removed, conflicts: [...conflicts, ...later], asWanted });
}

function same(journal: Journal): Journal {
  return journal;
}

interface Prepared {
  readonly targets: readonly LoggedTarget[];
  readonly removable: readonly LoggedRow[];
  readonly conflicts: readonly Conflict[];
  readonly asWanted: number;
}

/** How often rows that move while they are looked at are looked for again. */
const MOST_TRIES = 3;

async function prepare(context: Excel.RequestContext, order: ApplyOrder, tries = 1): Promise<Result<Prepared>> {
  const { changeSet, removing = [], stored, ...conduct } = order;
  const numbered = changeSet.edits.map((edit, index) => ({ edit, index }));
  const { begin: _, ...reading } = conduct;
  const located = await locateTargets(context, changeSet, numbered, reading);
  if (!located.ok) return located;
  const { findable, lost } = findableAfter(located.value.targets);
  const compared = await compareTargets(context, findable, reading);
  if (!compared.ok) return compared;
  const { ready, conflicts, asWanted, moved } = compared.value;
  if (moved.length > 0 && tries < MOST_TRIES) return prepare(context, order, tries + 1);
  const rows = { lists: changeSet.lists, rows: removing, recorded: stored.journal.columns };
  const looked = await lookAtRows(context, rows, reading);
  if (!looked.ok) return looked;
  return done({
    targets: logged(ready),
    removable: looked.value.removable,
    conflicts: [...located.value.conflicts, ...lost, ...conflicts, ...moved.map((target) => conflictOf(target, { value: null }, "missing")), ...looked.value.conflicts],
    asWanted: asWanted + looked.value.gone,
  });
}

/** Log first, so that a batch that is on record can always be taken back. */
async function start(
  context: Excel.RequestContext,
  { targets, removable }: Prepared,
  { batch: { id, ...facts }, changeSet, stored, adding, withJournal = same, whenStarted = same, ...conduct }: ApplyOrder,
): Promise<Result<{ readonly stored: StoredJournal; readonly batch: Batch }>> {
  const entries = targets.map(({ entry }) => entry);
  const log: BatchLog = { lists: changeSet.lists, entries, added: adding?.rows ?? [], removed: removable };
  const pieces = await appendLog(context, id, log, conduct);
  if (!pieces.ok) return pieces;
  const batch: Batch = { id, ...facts, state: "started", cells: logLength(log), pieces: pieces.value, skipped: [] };
  const written = await writeJournalIn(context, stored, withBatch(whenStarted(withJournal(stored.journal)), batch), conduct);
  return written.ok ? done({ stored: written.value, batch }) : written;
}

function cellOf({ target: { place, row, column }, entry: { edit } }: LoggedTarget): AppliedCell {
  return { sheet: place.sheet, row, column, edit, list: place.list };
}
