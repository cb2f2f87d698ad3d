import type { Batch } from "../../register/changes/batch";
import type { Conflict, Edit, EditedList } from "../../register/changes/changeSet";
import type { Journal } from "../../register/changes/journal";
import type { LoggedRow } from "../../register/changes/loggedRow";
import { applyChangeSet, type AppliedCell } from "../changes/applyChangeSet";
import type { ApplyOrder } from "../changes/applyOrder";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import type { StoredJournal } from "../journal/readJournal";
import { writeJournal } from "../journal/writeJournal";
import { addNewRows } from "./addNewRows";
import { baseWithout } from "./baseWithout";
import { beginRegisterTab, type BegunTab } from "./beginRegisterTab";
import { columnsIn } from "./findTab";
import type { RegisterTabOrder, WrittenTab } from "./order";
import { plannedChanges } from "./plannedChanges";
import { columnsNow, withRegister } from "./registerJournal";
import { registerList } from "./registerList";

export interface RegistersOrder extends Conduct {
  readonly registers: readonly Omit<RegisterTabOrder, "stored" | "at" | keyof Conduct>[];
  readonly stored: StoredJournal;
  readonly batch: ApplyOrder["batch"];
  /** What else the job changes in the journal: with the batch, or where there is nothing to be written without one. */
  readonly withJournal?: (journal: Journal, isBatch: boolean) => Journal;
  /** What it says besides, once all is written. */
  readonly whenWritten?: (journal: Journal) => Journal;
}

export interface WrittenRegisters {
  /** The journal as the workbook holds it now. */
  readonly stored: StoredJournal;
  /** Null where only tabs were made, or nothing was to be written. */
  readonly batch: Batch | null;
  /** In the order of the registers. */
  readonly tabs: readonly WrittenTab[];
  /** Cells of rows that were there before. */
  readonly cells: readonly AppliedCell[];
  /** Rows that the batch has added. */
  readonly added: readonly LoggedRow[];
  /** Cells that somebody changed while the build was planned. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Writes planned builds into the registers' tabs. A tab that is not there is made; what changes in those that are, their cells
 * and their new rows, is one batch over all of them. What the journal remembers of the sources is written with the batch's end:
 * a base that knew of cells never written would hide them for good.
 */
export async function writeRegisters({ registers, stored: before, batch, withJournal = same, whenWritten = same, ...conduct }: RegistersOrder): Promise<Result<WrittenRegisters>> {
  let stored = before;
  const begun: { readonly order: RegisterTabOrder; readonly tab: BegunTab }[] = [];
  for (const register of registers) {
    const order = { ...conduct, ...register, stored, at: batch.at };
    const tab = await beginRegisterTab(order);
    if (!tab.ok) return tab;
    stored = tab.value.stored;
    begun.push({ order, tab: tab.value });
  }
  const ready = begun.flatMap(({ order, tab }) => (tab.is === "ready" ? [{ order: { ...order, stored }, tab }] : []));
  const changes = changesOf(ready);
  const { lists, edits, added } = changes;
  const withBases = (journal: Journal, later: readonly Conflict[]): Journal => {
    const conflicts = [...changes.conflicts, ...later];
    const registers = ready.reduce((kept, { order: { plan }, tab }) => {
      const base = baseWithout(conflicts, plan.base, before.journal.bases[plan.kind]);
      return withRegister(kept, plan, columnsNow(tab.columns, tab.found), base);
    }, journal);
    return whenWritten(registers);
  };

  const places = new Map<string, number>();
  let tries = 0;
  const add = async (context: Excel.RequestContext): Promise<Result<undefined>> => {
    const isAgain = tries++ > 0;
    for (const [at, { order, tab }] of ready.entries()) {
      if (order.plan.newRows.length === 0) continue;
      const logged = added.filter(({ list }) => list === at);
      const rows = await addNewRows(context, { order, form: tab.form, sources: tab.sources, lists, logged }, isAgain);
      if (!rows.ok) return rows;
      for (const [rowId, row] of rows.value) places.set(rowId, row);
    }
    return done(undefined);
  };
  const isChanged = edits.length + added.length > 0;
  const applied = isChanged
    ? await applyChangeSet({
        ...conduct,
        changeSet: { lists, edits },
        stored,
        batch,
        adding: { rows: added, add },
        withJournal: (journal) => withJournal(journal, true),
        whenWritten: withBases,
      })
    : done({ stored, batch: null, cells: [], conflicts: [] });
  if (!applied.ok) return applied;
  const { cells, conflicts } = applied.value;
  const after = withBases(applied.value.stored.journal, conflicts);
  const kept = await writeJournal(applied.value.stored, isChanged ? after : withJournal(after, false), conduct);
  if (!kept.ok) return kept;
  return done({
    stored: kept.value,
    batch: applied.value.batch,
    tabs: begun.map(({ order, tab }) => (tab.is === "written" ? tab.tab : writtenTab(order, tab, places))),
    cells,
    added,
    conflicts: [...changes.conflicts, ...conflicts],
  });
}

function same(journal: Journal): Journal {
  return journal;
}

interface ReadyOrder {
  readonly order: RegisterTabOrder;
  readonly tab: Extract<BegunTab, { is: "ready" }>;
}

function changesOf(ready: readonly ReadyOrder[]) {
  const lists: EditedList[] = [];
  const edits: Edit[] = [];
  const added: LoggedRow[] = [];
  const conflicts: Conflict[] = [];
  ready.forEach(({ order: { plan }, tab }, at) => {
    const list = registerList(plan.kind, tab.found);
    const planned = plannedChanges(plan, list, at, tab.placement, tab.form);
    lists.push(list);
    edits.push(...planned.edits);
    added.push(...planned.added);
    conflicts.push(...planned.conflicts);
  });
  return { lists, edits, added, conflicts };
}

function writtenTab({ plan }: RegisterTabOrder, { found }: ReadyOrder["tab"], places: ReadonlyMap<string, number>): WrittenTab {
  const newRows = plan.newRows.flatMap(({ rowId }) => {
    const row = places.get(rowId);
    return row === undefined ? [] : [[rowId, row] as const];
  });
  return { kind: plan.kind, sheetId: found.sheetId, sheet: found.sheet, newRows: new Map(newRows), columns: columnsIn(found) };
}
