import type { Batch } from "../register/changes/batch";
import type { Conflict, Edit } from "../register/changes/changeSet";
import { withBaseOf, withRowsSeen } from "../register/changes/baseAndBatch";
import { inverted, restored } from "../register/changes/invert";
import type { Journal } from "../register/changes/journal";
import { withoutSkipped, type BatchLog } from "../register/changes/packLog";
import type { Proposed } from "../register/changes/previewByRule";
import { applyChangeSet } from "../workbook/changes/applyChangeSet";
import { done, failed, type Result } from "../workbook/fault";
import { readLog } from "../workbook/journal/logCells";
import { addLoggedRows } from "../workbook/registerTab/addLoggedRows";
import { trimEmptyRows } from "../workbook/registerTab/trimEmptyRows";
import { carryOut, type Applied } from "./applyChanges";
import { proposedRow } from "./proposedRow";
import { noticePeople } from "./noticePeople";
import type { Session } from "./session";
import { conductOf, type WorkbookReader } from "./workbookReader";

export interface Undone extends Applied {
  /** The batch that was taken back; null where there is none left. */
  readonly undone: Batch | null;
  /** What was put back, with whole rows as rows and not as cells. */
  readonly putBack: Proposed;
}

/** Jobs whose batches are only taken back when they are named: people's own edits, and undoing itself. */
const onlyNamed: ReadonlySet<string> = new Set(["undo", "edited"]);

/**
 * Takes back what a batch has written, the newest not yet taken back where none is named: exactly the cells that still hold
 * it, with values, formulas and formats. What people have changed since is left and listed. The undo is a batch itself, so
 * that it can be taken back by its name.
 */
export async function undo(session: Session, reader: WorkbookReader, batchId?: string): Promise<Result<Undone>> {
  return reader.asJob({ job: "undo", wanted: batchId === undefined ? [] : [batchId] }, () => takenBack(session, reader, batchId));
}

async function takenBack(session: Session, reader: WorkbookReader, batchId: string | undefined): Promise<Result<Undone>> {
  if (!session.dryRun) {
    const trimmed = await withoutEmptyRows(session, reader, batchId);
    if (!trimmed.ok) return trimmed;
    const noticed = await noticePeople(session, reader);
    if (!noticed.ok) return noticed;
  }
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const { batches } = stored.value.journal;
  const batch = batchId === undefined ? newest(batches) : batches.find(({ id }) => id === batchId);
  if (!batch && batchId !== undefined) {
    return failed({ code: "BatchNotFound", advice: { say: "workflow.batchNotFound", values: { batch: batchId } } });
  }
  if (!batch || isTakenBack(batch)) return done({ undone: null, batch: null, cells: [], conflicts: [], putBack: { cells: [], rows: [] } });

  session.entering("read");
  const log = await readLog(batch.id, batch.pieces, conductOf(session));
  if (!log.ok) return log;
  const written = withoutSkipped(log.value, batch.skipped);
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { date1904 } = understood.value.snapshot;
  const { lists, added = [], removed = [] } = written;
  const { journal } = stored.value;
  const outcome = await carryOut(session, reader, "undo", {
    changeSet: inverted(lists, written.entries),
    removing: added,
    ...(removed.length === 0
      ? {}
      : { adding: { rows: removed, add: (context) => addLoggedRows(context, { lists, rows: removed, journal }, reader.conduct()) } }),
    undoes: batch.id,
    whenWritten: (kept, conflicts) => afterUndo(kept, batch, written, conflicts, date1904),
  });
  if (!outcome.ok) return outcome;
  const { cells, edited, conflicts } = outcome.value;
  const gone = outcome.value.removed.map(({ row }) => proposedRow(row, lists, "removed"));
  const putBack = { cells: edited, rows: [...gone, ...removed.map((row) => proposedRow(row, lists, "added"))] };
  const left = await stillToTell(session, reader, written, conflicts);
  return left.ok ? done({ undone: batch, batch: outcome.value.batch, cells, putBack, conflicts: left.value }) : left;
}

/** A build that broke off may have made its table longer than it has filled it. */
async function withoutEmptyRows(session: Session, reader: WorkbookReader, batchId: string | undefined): Promise<Result<void>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const { journal } = stored.value;
  const batch = journal.batches.find(({ id, job, state }) => id === batchId && (job === "build" || job === "join") && state === "started");
  if (!batch) return done(undefined);
  const log = await readLog(batch.id, batch.pieces, conductOf(session));
  if (!log.ok) return log;
  const { lists, added = [] } = log.value;
  for (const kind of ["customers", "suppliers"] as const) {
    const most = added.filter(({ list }) => lists[list]?.holds === kind).length;
    if (most === 0) continue;
    const trimmed = await trimEmptyRows({ ...reader.conduct(), kind, journal, most });
    if (!trimmed.ok) return trimmed;
    reader.changed();
  }
  return done(undefined);
}

function newest(batches: readonly Batch[]): Batch | undefined {
  return batches.filter((batch) => !onlyNamed.has(batch.job) && !isTakenBack(batch)).at(-1);
}

function isTakenBack({ state }: Batch): boolean {
  return state === "undone" || state === "undoneOutside";
}

/** The journal when a batch, whose log this is, is taken back but for these conflicts; also what it knows of the register then. */
export function afterUndo(before: Journal, batch: Batch, log: BatchLog, conflicts: readonly Conflict[], date1904: boolean): Journal {
  const { job, state } = batch;
  const taken = withTakenBack(before, batch);
  // Base never knew of rows that came from another register; where their source still has them, a build makes them.
  const journal = job === "join" ? withBaseOf(taken, log, "before", date1904) : taken;
  // A build that broke off is to be done again, and is no decision of anybody's.
  if (job === "build" && state === "started") return withBaseOf(journal, log, "before", date1904);
  const staying = new Set(conflicts.map(({ edit }) => edit.row.text));
  const gone = (log.added ?? []).filter(({ rowId }) => !staying.has(rowId));
  return withRowsSeen(withRowsSeen(journal, log, gone, "gone"), log, log.removed ?? [], "there");
}

/** A batch that is taken back; where it was an undo, what that took back stands again. */
function withTakenBack(journal: Journal, { id, undoes }: Batch): Journal {
  return {
    ...journal,
    batches: journal.batches.map((batch): Batch => {
      if (batch.id === id) return { ...batch, state: "undone" };
      return batch.id === undoes && undoes !== "" ? { ...batch, state: "written" } : batch;
    }),
  };
}

/** An undo that was broken off and is done again meets rows that it has restored: they are no conflicts. */
async function stillToTell(
  session: Session,
  reader: WorkbookReader,
  { lists, entries }: BatchLog,
  conflicts: readonly Conflict[],
): Promise<Result<readonly Conflict[]>> {
  const isMoved = ({ edit, reason }: Conflict) => reason === "missing" && edit.rowAfter !== undefined;
  if (!conflicts.some(isMoved)) return done(conflicts);
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const batch = { id: "", job: "", at: "", user: "", userKnownBy: "unknown", undoes: "" } as const;
  const changeSet = restored(lists, entries);
  const looked = await applyChangeSet({ ...conductOf(session), changeSet, stored: stored.value, batch, dryRun: true });
  if (!looked.ok) return looked;
  // Of rows that are alike each is told while one of them is open: which is which nobody knows.
  const nameOf = ({ list, column, row }: Pick<Edit, "list" | "column" | "row">) => `${list} ${column} ${row.text}`;
  const open = new Set([...looked.value.cells, ...looked.value.conflicts].map(({ edit }) => nameOf(edit)));
  return done(
    conflicts.filter((conflict) => {
      const { edit } = conflict;
      return !isMoved(conflict) || open.has(nameOf({ ...edit, row: edit.rowAfter ?? edit.row }));
    }),
  );
}
