import type { Batch } from "../../register/changes/batch";
import type { Conflict } from "../../register/changes/changeSet";
import type { Journal } from "../../register/changes/journal";
import type { LoggedRow } from "../../register/changes/loggedRow";
import { done, failed, type Result } from "../fault";
import { faultBy } from "../faultOf";
import { inBlocks } from "../inBlocks";
import { inExcel } from "../inExcel";
import type { StoredJournal } from "../journal/readJournal";
import { writeJournalIn } from "../journal/writeJournal";
import type { ApplyOrder } from "./applyOrder";
import { cellInputOf, isWritten } from "./cellInputOf";
import { conflictOf, readingTargets } from "./compareTargets";
import { locateTargets } from "./locateTargets";
import type { LoggedTarget } from "./logged";
import { puttingBack } from "./puttingBack";
import { puttingRight } from "./puttingRight";
import { removeRows, type RemovedRow } from "./removeRows";
import { isSameIdentity, plannedCells } from "./sameIdentity";
import type { Target } from "./target";
import { withBatch } from "./withBatch";
import { writingTargets, type WritingOutcome } from "./writeTargets";

export interface WrittenBatch {
  readonly stored: StoredJournal;
  readonly batch: Batch;
  readonly cells: readonly LoggedTarget[];
  readonly removed: readonly RemovedRow[];
  readonly conflicts: readonly Conflict[];
}

export interface BatchWork {
  readonly targets: readonly LoggedTarget[];
  readonly removable: readonly LoggedRow[];
}

/** How often rows that moved between reading and writing are looked for again. */
const MOST_TRIES = 3;

/**
 * Adds and removes the rows and writes the cells of a batch that is on record, reads them back, and says in the journal that it is done: one run, so that
 * Ctrl+Z takes cells and mark back together, where Excel can do that. Where it turns out that it cannot, the run is begun again
 * without; what was written then is found as wanted.
 */
export async function writeBatch(
  batchWork: BatchWork,
  started: { readonly stored: StoredJournal; readonly batch: Batch },
  order: ApplyOrder,
): Promise<Result<WrittenBatch>> {
  const work = (isAgain: boolean) => (context: Excel.RequestContext) => write(context, batchWork, started, { ...order, isAgain });
  const run = await inExcel(work(false), { ...order, isOneStep: true });
  return !run.ok && run.fault.code === "UndoNotSupported" ? inExcel(work(true), order) : run;
}

async function write(
  context: Excel.RequestContext,
  { targets, removable }: BatchWork,
  { stored, batch }: { readonly stored: StoredJournal; readonly batch: Batch },
  order: ApplyOrder & { readonly isAgain: boolean },
): Promise<Result<WrittenBatch>> {
  const added = await order.adding?.add(context);
  if (added?.ok === false) return added;
  const outcome: WritingOutcome = { written: new Map(), conflicts: new Map(), moved: new Map(), overwritten: [], misplaced: [], filtered: null };
  let wanted: readonly Target[] = targets.map(({ target }) => target);
  for (let tries = 0; wanted.length > 0 && tries < MOST_TRIES; tries++) {
    const writing = await inBlocks(context, writingTargets(context, wanted, outcome, order.isAgain && tries === 0), order);
    if (!writing.ok) return writing;
    if (outcome.filtered !== null) {
      const right = await inBlocks(context, puttingRight(context, outcome.misplaced), order);
      return right.ok ? failed(faultBy("FilteredRangeConflict", outcome.filtered)) : right;
    }
    const back = await inBlocks(context, puttingBack(context, outcome.overwritten.splice(0)), order);
    if (!back.ok) return back;
    const again = await movedTargets(context, outcome, order);
    if (!again.ok) return again;
    wanted = again.value;
  }
  for (const [index, target] of outcome.moved) outcome.conflicts.set(index, conflictOf(target, { value: null }, "missing"));

  const misses = await readBack(context, outcome, order);
  if (!misses.ok) return misses;
  const { lists } = order.changeSet;
  const removal = await removeRows(context, { lists, rows: removable, recorded: stored.journal.columns }, order);
  if (!removal.ok) return removal;
  const { removed } = removal.value;
  const conflicts = [...outcome.conflicts.values(), ...removal.value.conflicts];
  const staying = new Set(removal.value.conflicts.map(({ edit }) => edit.row.text));
  // While a batch is only started, its cells are all parts of its log: cells, added rows, removed rows.
  const rowsBefore = batch.cells - removable.length;
  const entries = rowsBefore - (order.adding?.rows.length ?? 0);
  const skipped = [
    ...Array.from({ length: entries }, (_, index) => index).filter((index) => !outcome.written.has(index)),
    ...removable.flatMap(({ rowId }, index) => (staying.has(rowId) ? [rowsBefore + index] : [])),
  ];
  const ended: Batch = { ...batch, state: "written", cells: batch.cells - skipped.length, skipped };
  const { whenWritten = (journal: Journal) => journal } = order;
  const journal = await writeJournalIn(
    context,
    stored,
    whenWritten(withBatch(stored.journal, ended), conflicts),
    order,
  );
  if (!journal.ok) return journal;
  const cells = targets.flatMap(({ entry, target: { index } }): LoggedTarget[] => {
    const target = outcome.written.get(index);
    return target ? [{ target, entry }] : [];
  });
  return done({ stored: journal.value, batch: ended, cells, removed, conflicts: [...conflicts, ...misses.value] });
}

/** Looks for rows again that stood elsewhere when they were to be written; those that are not found are conflicts. */
async function movedTargets(
  context: Excel.RequestContext,
  outcome: WritingOutcome,
  order: ApplyOrder,
): Promise<Result<readonly Target[]>> {
  // A row told by its content, of which there are several, cannot be told from those that were written already.
  const moved = [...outcome.moved.values()].filter(({ edit }) => edit.row.occurrence === 0);
  if (moved.length === 0) return done([]);
  const edits = moved.map(({ edit, index }) => ({ edit, index }));
  const located = await locateTargets(context, order.changeSet, edits, order);
  if (!located.ok) return located;
  for (const conflict of located.value.conflicts) {
    const at = moved.find(({ edit }) => edit === conflict.edit);
    if (!at) continue;
    outcome.moved.delete(at.index);
    outcome.conflicts.set(at.index, conflict);
  }
  return done(located.value.targets);
}

/** Whether the cells hold what was written. What is still as before was not written after all; the rest was changed since. */
async function readBack(
  context: Excel.RequestContext,
  outcome: WritingOutcome,
  order: ApplyOrder,
): Promise<Result<readonly Conflict[]>> {
  const misses: Conflict[] = [];
  const lost: number[] = [];
  const targets = [...outcome.written.values()];
  const planned = plannedCells(targets);
  const reading = readingTargets(context, targets, (target, now) => {
    // Where rows were moved since, there is nothing to be seen here.
    if (!isSameIdentity(target, now, planned)) return;
    const { edit } = target;
    const cell = now.cell(target);
    const { isFormula, value } = cellInputOf(edit, cell.format);
    if (isFormula ? cell.formula === value : isWritten(edit.after, cell.value)) return;
    misses.push(conflictOf(target, cell, "changed"));
    // Where rows are alike, one that was never written may have been sorted to this place.
    if (isWritten(edit.before, cell.value) && edit.row.alike === undefined) lost.push(target.index);
  });
  const outcomeOfReading = await inBlocks(context, reading, order);
  if (!outcomeOfReading.ok) return outcomeOfReading;
  for (const index of lost) outcome.written.delete(index);
  return done(misses);
}
