import type { Batch } from "../register/changes/batch";
import type { ChangeSet, Conflict, EditedList } from "../register/changes/changeSet";
import type { Journal } from "../register/changes/journal";
import type { Cell } from "../register/cells";
import { applyChangeSet, type AppliedCell, type AppliedChanges } from "../workbook/changes/applyChangeSet";
import type { ApplyOrder } from "../workbook/changes/applyOrder";
import type { RemovedRow } from "../workbook/changes/removeRows";
import { done, type Result } from "../workbook/fault";
import { fieldCell, fieldOf } from "./fieldCell";
import { noticePeople } from "./noticePeople";
import { isFresh } from "./noticeUndoneOutside";
import type { Session } from "./session";
import type { WorkbookReader } from "./workbookReader";
import type { WrittenCell } from "./writtenCells";

/** What came of a change set. */
export interface Applied {
  /** Null where nothing was written. */
  readonly batch: Batch | null;
  /** Cells that were written; in a dry run those that would be. */
  readonly cells: readonly WrittenCell[];
  /** Edits that were not made, since somebody has changed the cell, or its row or column is gone. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Writes a job's change set, and what else the job changes in the journal. A change set that changes nothing makes no batch.
 */
export async function applyChanges(
  session: Session,
  reader: WorkbookReader,
  job: string,
  changeSet: ChangeSet,
  withJournal?: (journal: Journal) => Journal,
): Promise<Result<Applied>> {
  const order = { changeSet, ...(withJournal ? { withJournal } : {}) };
  const outcome = await reader.asJob({ job }, async () => {
    const noticed = await noticePeople(session, reader);
    return noticed.ok ? carryOut(session, reader, job, order) : noticed;
  });
  if (!outcome.ok) return outcome;
  const { batch, cells, conflicts } = outcome.value;
  return done({ batch, cells, conflicts });
}

/** `edited` are the cells of rows that stay, `removed` whole rows; `cells` are all of them. */
type Carried = Applied & Pick<AppliedChanges, "asWanted" | "removed"> & { readonly edited: readonly WrittenCell[] };

/** The same as a part of a job that is under way, and with more of what happened. */
export async function carryOut(
  session: Session,
  reader: WorkbookReader,
  job: string,
  order: Pick<ApplyOrder, "changeSet" | "withJournal" | "whenStarted" | "whenWritten" | "adding" | "removing"> & {
    readonly undoes?: string;
    readonly batchId?: string;
  },
): Promise<Result<Carried>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { date1904 } = understood.value.snapshot;
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  session.entering("write");
  const { dryRun, user } = session;
  const { undoes = "", batchId = session.newId(), ...work } = order;
  const applied = await applyChangeSet({
    ...reader.conduct(),
    ...work,
    stored: stored.value,
    dryRun,
    batch: { id: batchId, job, at: session.now(), user: user.name, userKnownBy: user.knownBy, undoes },
  });
  // Where it broke off, some cells may have been written: what was read before says nothing any more.
  if (!dryRun) reader.changed();
  if (!applied.ok) return applied;
  const { batch, cells, removed, conflicts, asWanted } = applied.value;
  if (!dryRun) reader.keep(applied.value.stored);
  if (batch) isFresh(reader, batch.id);
  const { lists } = order.changeSet;
  const gone = removed.flatMap((row) => removedCells(row, lists[row.row.list]).map((cell) => writtenCell(cell, date1904)));
  const edited = cells.map((cell) => writtenCell(cell, date1904));
  return done({ batch, cells: [...edited, ...gone], edited, removed, conflicts, asWanted });
}

/** What stood in a row that was removed, as cells that are empty now. */
function removedCells({ row, sheet, at }: RemovedRow, list: EditedList | undefined): readonly AppliedCell[] {
  if (!list) return [];
  return row.cells.map(([index, before]): AppliedCell => {
    const edit = { list: row.list, row: { text: row.rowId, occurrence: 0 }, column: index, key: row.key, before, after: null, rule: "undo" };
    return { sheet: sheet || list.sheet, row: at, column: list.columns[index]?.column ?? 0, edit, list };
  });
}

/** A cell that was written, in the form in which the fields' values are shown. */
export function writtenCell({ sheet, row, column, edit, list }: AppliedCell, date1904: boolean): WrittenCell {
  const { key, before, after, rule } = edit;
  const field = fieldOf(list, edit.column);
  const value = (cell: Cell): Cell => fieldCell(field, cell, date1904);
  const heading = field === null ? { heading: list.columns[edit.column]?.heading ?? "" } : {};
  return { sheet, at: { row, column }, key, field, ...heading, before: value(before), after: value(after), rule };
}
