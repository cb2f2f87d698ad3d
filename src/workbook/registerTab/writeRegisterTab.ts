import type { RegisterColumn } from "../../register/changes/journal";
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
import { columnAt, findTab, type FoundTab, type TabState } from "./findTab";
import { dropDowns, listSource, listWrite } from "./lists";
import { addTabSheet, makeTab } from "./makeTab";
import type { RegisterTabOrder, WrittenRegister } from "./order";
import { columnsNow, markedJournal, withRegister } from "./registerJournal";
import { tableGone } from "./readRegisterTab";
import { baseWithout } from "./skippedChange";
import { syncMarks } from "./syncMarks";
import { emptySheet, leftOnSheet } from "./unfinishedTab";
import { updateTab } from "./updateTab";

/**
 * Writes a planned build into the register's tab, making the tab at the first build, and then what the journal must
 * remember of it. The tab comes first: a cell that was taken without base knowing it agrees with its source at the next
 * build, while a base that knew of cells never written would hide them for good.
 */
export async function writeRegisterTab(order: RegisterTabOrder): Promise<Result<WrittenRegister>> {
  const { plan, stored } = order;
  const state = await inExcel<TabState>((context) => repeated(() => findTab(context, plan.kind, stored.journal), order), order);
  if (!state.ok) return state;
  switch (state.value.is) {
    case "gone":
      return failed(tableGone(state.value.sheet));
    case "there":
      return updated(order, state.value.tab);
    case "unfinished":
      return plan.newRows.length === 0 ? nothingToDo(order) : takenUp(order, state.value);
    case "none":
      return plan.newRows.length === 0 ? nothingToDo(order) : made(order, null);
  }
}

function nothingToDo({ stored }: RegisterTabOrder): Result<WrittenRegister> {
  return done({ stored, sheetId: null, sheet: null, changes: [], skipped: [], newRows: new Map(), columns: new Map() });
}

/**
 * Takes up a first build that was interrupted. What people have done on its sheet since stays: a table that they work in is
 * the register from now on, and cells of theirs make the sheet theirs.
 */
async function takenUp(
  order: RegisterTabOrder,
  place: { readonly sheetId: string; readonly sheet: string },
): Promise<Result<WrittenRegister>> {
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
): Promise<Result<WrittenRegister>> {
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
    const tab = await makeTab(context, sheetId, plan, formOf(order), sources.value, order);
    if (tab.ok)
      await syncMarks(context, { sheetId, row: 1, rows: plan.newRows.length, columns: fieldColumns(plan) }, order, true);
    return tab;
  }, order);
  if (!columns.ok) return columns;
  const { journal } = marked.value;
  const written = await writeJournal(marked.value, withRegister(journal, plan, columns.value, plan.base), order);
  if (!written.ok) return written;
  return done({
    stored: written.value,
    sheetId,
    sheet,
    changes: [],
    skipped: [],
    newRows: new Map(plan.newRows.map(({ rowId }, index) => [rowId, index + 1])),
    columns: fieldColumns(plan),
  });
}

/** Where a new tab has its fields: behind the row id, in the plan's order. */
function fieldColumns({ fields }: RegisterPlan): ReadonlyMap<FieldName, number> {
  return new Map(fields.map((field, index) => [field, index + 1]));
}

async function updated(order: RegisterTabOrder, tab: FoundTab): Promise<Result<WrittenRegister>> {
  const { plan } = order;
  const changesTab = plan.newRows.length + plan.changes.length + plan.adopted.length > 0;
  if (!changesTab) return unchanged(order, tab);
  if (tab.isProtected) return failed(faultBy("SheetProtected", tab.sheet));
  if (tab.isFiltered) return failed(faultBy("FilteredRangeConflict", tab.sheet));
  const begun = await order.begin?.();
  if (begun?.ok === false) return begun;
  const update = await inExcel(async (context) => {
    const sources = await writtenLists(context, order);
    if (!sources.ok) return sources;
    const update = await updateTab(context, tab, order, formOf(order), sources.value);
    if (update.ok) await syncMarks(context, markedTab(update.value.found, plan.newRows.length), order, plan.newRows.length > 0);
    return update;
  }, order);
  if (!update.ok) return update;
  const { placement, stored, firstNewRow, columns, found } = update.value;
  const base = baseWithout(placement.skipped, plan.base, stored.journal.bases[plan.kind]);
  const written = await writeJournal(stored, withRegister(stored.journal, plan, columnsNow(columns, found), base), order);
  if (!written.ok) return written;
  return done({
    ...placesIn(found),
    stored: written.value,
    changes: placement.changes,
    skipped: placement.skipped,
    newRows: new Map(plan.newRows.map(({ rowId }, index) => [rowId, firstNewRow + index])),
  });
}

/** Nothing of the register's own is to be written; whether faults are marked may have been chosen anew. */
async function unchanged(order: RegisterTabOrder, tab: FoundTab): Promise<Result<WrittenRegister>> {
  if (!tab.isProtected) {
    const marked = await inExcel(async (context) => done(await syncMarks(context, markedTab(tab, 0), order, false)), order);
    if (!marked.ok) return marked;
  }
  return remembered(order, tab, order.stored, order.plan.base);
}

function markedTab(tab: FoundTab, newRows: number) {
  const { row, rows } = tab.body;
  return { sheetId: tab.sheetId, row, rows: rows + newRows, columns: placesIn(tab).columns };
}

async function remembered(
  order: RegisterTabOrder,
  tab: FoundTab,
  stored: StoredJournal,
  base: RegisterPlan["base"],
): Promise<Result<WrittenRegister>> {
  const columns = columnsNow(
    stored.journal.columns.filter(({ kind }) => kind === order.plan.kind),
    tab,
  );
  const written = await writeJournal(stored, withRegister(stored.journal, order.plan, columns, base), order);
  return written.ok ? done({ ...placesIn(tab), stored: written.value, changes: [], skipped: [], newRows: new Map() }) : written;
}

function placesIn(tab: FoundTab): Pick<WrittenRegister, "sheetId" | "sheet" | "columns"> {
  const columns = new Map<FieldName, number>();
  for (const { role } of tab.columns) {
    const at = role?.is === "field" ? columnAt(tab, (other) => other === role) : undefined;
    if (role?.is === "field" && at !== undefined) columns.set(role.field, at);
  }
  return { sheetId: tab.sheetId, sheet: tab.sheet, columns };
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
