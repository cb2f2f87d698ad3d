import type { RegisterColumn } from "../../register/changes/registerColumn";
import type { RegisterPlan } from "../../register/customer/registerPlan";
import type { FieldName } from "../../register/fields/catalogue";
import type { Conduct } from "../conduct";
import { done, failed, type Result } from "../fault";
import { faultBy } from "../faultOf";
import { inBlocks } from "../inBlocks";
import { inExcel } from "../inExcel";
import { findJournalSheet } from "../journal/journalSheet";
import { overtaken } from "../journal/lease";
import type { StoredJournal } from "../journal/readJournal";
import { writeJournal } from "../journal/writeJournal";
import { once } from "../once";
import { repeated } from "../repeated";
import { writingOf } from "../writing/cellWrites";
import type { RuleSources } from "./dressColumn";
import type { CellForm } from "./fieldInput";
import { columnsIn, findTab, type FoundTab, type TabState } from "./findTab";
import { dropDowns, listSource, listWrite } from "./lists";
import { addTabSheet, makeTab } from "./makeTab";
import type { RegisterTabOrder, WrittenTab } from "./order";
import { loadMark, putMark } from "./registerMark";
import { readyTab, type ReadyTab } from "./readyTab";
import { markedJournal, withRegister } from "./registerJournal";
import { tableGone } from "./readRegisterTab";
import { syncMarks } from "./syncMarks";
import { emptySheet, leftOnSheet } from "./unfinishedTab";

/** A register's tab of which everything is written but what goes through a batch; or of which nothing is left to write. */
export type BegunTab =
  | { readonly is: "written"; readonly stored: StoredJournal; readonly tab: WrittenTab }
  | ({ readonly is: "ready"; readonly form: CellForm; readonly sources: RuleSources } & ReadyTab);

/**
 * Makes the tab at the first build, with all its rows. A tab that is there is made ready for what the build changes in it, and
 * no cell of a person's is written yet.
 */
export async function beginRegisterTab(order: RegisterTabOrder): Promise<Result<BegunTab>> {
  const { plan, stored } = order;
  const state = await inExcel<TabState>((context) => repeated(() => findTab(context, plan.kind, stored.journal), order), order);
  if (!state.ok) return state;
  const isThere = state.value.is === "there" || state.value.is === "gone";
  // A plan for a tab that somebody has deleted meanwhile has its new rows only: a tab made of them would lack all others.
  if (order.tab !== null && !isThere) return failed(overtaken);
  switch (state.value.is) {
    case "gone":
      return failed(tableGone(state.value.sheet));
    case "there":
      return readied(order, state.value.tab);
    case "unfinished":
      return plan.newRows.length === 0 ? nothingToDo(order) : takenUp(order, state.value);
    case "none":
      return plan.newRows.length === 0 ? nothingToDo(order) : made(order, null);
  }
}

function nothingToDo({ plan: { kind }, stored }: RegisterTabOrder): Result<BegunTab> {
  return done({ is: "written", stored, tab: { kind, sheetId: null, sheet: null, newRows: new Map(), columns: new Map() } });
}

/**
 * Takes up a first build that was interrupted. What people have done on its sheet since stays: a table that they work in is
 * the register from now on, and cells of theirs make the sheet theirs.
 */
async function takenUp(
  order: RegisterTabOrder,
  place: { readonly sheetId: string; readonly sheet: string },
): Promise<Result<BegunTab>> {
  const { plan, words, stored, date1904 = false } = order;
  const begun = await order.begin?.();
  if (begun?.ok === false) return begun;
  const left = await inExcel(async (context) => {
    const found = await leftOnSheet(context, place.sheetId, plan, words, date1904, order);
    if (!found.ok || found.value.is !== "asWritten") return found;
    const emptied = await emptySheet(context, place.sheetId, found.value.tables);
    return emptied.ok ? found : emptied;
  }, order);
  if (!left.ok) return left;
  if (left.value.is === "asWritten") return made(order, place);
  if (left.value.is === "other") return made(order, null);
  const { journal } = stored;
  const others = journal.columns.filter(({ kind }) => kind !== plan.kind);
  const known = await writeJournal(stored, { ...journal, columns: [...others, ...left.value.columns] }, order);
  return known.ok ? failed(overtaken) : known;
}

/**
 * The first build. The sheet is marked as ours before anything stands on it, so that an interrupted build is taken up
 * again and no half-made tab is left for the user.
 */
async function made(
  order: RegisterTabOrder,
  unfinished: { readonly sheetId: string; readonly sheet: string } | null,
): Promise<Result<BegunTab>> {
  const { plan, words } = order;
  const begun = await order.begin?.();
  if (begun?.ok === false) return begun;
  const place =
    unfinished === null ? await inExcel((context) => once(() => addTabSheet(context, words.tabName)), order) : done(unfinished);
  if (!place.ok) return place;
  const { sheetId, sheet } = place.value;
  const marked = await writeJournal(order.stored, markedJournal(order.stored.journal, plan, sheetId, sheet), order);
  if (!marked.ok) return marked;

  const columns = await inExcel<readonly RegisterColumn[]>(async (context) => {
    const sources = await writtenLists(context, order);
    if (!sources.ok) return sources;
    const tab = await makeTab(context, sheetId, plan, order.at, formOf(order), sources.value, order);
    if (tab.ok)
      await syncMarks(context, { sheetId, row: 1, rows: plan.newRows.length, columns: fieldColumns(plan) }, order, true);
    return tab;
  }, order);
  if (!columns.ok) return columns;
  const { journal } = marked.value;
  const written = await writeJournal(marked.value, withRegister(journal, plan, columns.value, plan.base), order);
  if (!written.ok) return written;
  const newRows = new Map(plan.newRows.map(({ rowId }, index) => [rowId, index + 1]));
  const tab: WrittenTab = { kind: plan.kind, sheetId, sheet, newRows, columns: fieldColumns(plan) };
  return done({ is: "written", stored: written.value, tab });
}

/** Where a new tab has its fields: behind the row id, in the plan's order. */
function fieldColumns({ fields }: RegisterPlan): ReadonlyMap<FieldName, number> {
  return new Map(fields.map((field, index) => [field, index + 1]));
}

async function readied(order: RegisterTabOrder, tab: FoundTab): Promise<Result<BegunTab>> {
  const { plan, stored } = order;
  const form = formOf(order);
  const changesTab = plan.newRows.length + plan.changes.length + plan.adopted.length > 0;
  if (!changesTab) {
    const marked = await marksOnly(order, tab);
    const columns = stored.journal.columns.filter(({ kind }) => kind === plan.kind);
    const placement = { changes: [], unplaced: [], adopted: [] };
    const sources = { words: order.words, country: order.country, lists: new Map<FieldName, string>() };
    return marked.ok ? done({ is: "ready", form, sources, placement, stored, columns, found: tab }) : marked;
  }
  if (tab.isProtected) return failed(faultBy("SheetProtected", tab.sheet));
  if (tab.isFiltered) return failed(faultBy("FilteredRangeConflict", tab.sheet));
  const begun = await order.begin?.();
  if (begun?.ok === false) return begun;
  return inExcel(async (context) => {
    const sources = await writtenLists(context, order);
    if (!sources.ok) return sources;
    if (!tab.isMarked) await markEarlier(context, plan.kind, tab);
    const ready = await readyTab(context, tab, order, form, sources.value);
    if (!ready.ok) return ready;
    await syncMarks(context, marked(ready.value.found), order, false);
    return done({ is: "ready", form, sources: sources.value, ...ready.value });
  }, order);
}

/** A tab of an earlier version gets its mark; since when it is there nobody knows, and so it is older than any that says so. */
async function markEarlier(context: Excel.RequestContext, kind: RegisterPlan["kind"], { sheetId }: FoundTab): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const standing = loadMark(sheet);
  await context.sync();
  putMark(sheet, standing, { kind, at: "", sheetId });
}

/** Nothing of the register's own is to be written; whether faults are marked may have been chosen anew. */
async function marksOnly(order: RegisterTabOrder, tab: FoundTab): Promise<Result<void>> {
  if (tab.isProtected) return done(undefined);
  return inExcel(async (context) => done(await syncMarks(context, marked(tab), order, false)), order);
}

function marked(tab: FoundTab) {
  const { row, rows } = tab.body;
  return { sheetId: tab.sheetId, row, rows, columns: columnsIn(tab) };
}

/** Writes the words of the drop-downs to the journal's sheet, and gives what rules refer to. */
async function writtenLists(context: Excel.RequestContext, order: RegisterTabOrder & Conduct): Promise<Result<RuleSources>> {
  const { plan, tab, words, country } = order;
  const journal = await findJournalSheet(context);
  const lists = new Map<FieldName, string>();
  if (journal !== null) {
    const rows = [...(tab?.rows ?? []), ...plan.newRows];
    const all = dropDowns(plan.kind, words, plan.fields, (field) => [
      ...rows.map(({ values }) => values.get(field) ?? null),
      ...plan.changes.flatMap((change) => (change.field === field ? [change.after] : [])),
    ]);
    const outcome = await inBlocks(
      context,
      writingOf(
        context,
        all.map((list) => listWrite(journal.sheetId, plan.kind, list)),
      ),
      order,
    );
    if (!outcome.ok) return outcome;
    for (const list of all) lists.set(list.field, listSource(journal.name, list));
  }
  return done({ words, country, lists });
}

function formOf({ words: { yes, no }, date1904 = false }: RegisterTabOrder): CellForm {
  return { yes, no, date1904 };
}
