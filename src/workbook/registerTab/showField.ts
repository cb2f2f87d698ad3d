import type { RegisterKind } from "../../register/customer/registerPlan";
import type { FieldName } from "../../register/fields/catalogue";
import type { Conduct } from "../conduct";
import { done, failed, type Result } from "../fault";
import { faultBy } from "../faultOf";
import { inExcel } from "../inExcel";
import type { StoredJournal } from "../journal/readJournal";
import { writeJournalIn } from "../journal/writeJournal";
import { repeated } from "../repeated";
import { once } from "../once";
import { addFieldColumns, plannedFieldColumns } from "./addColumns";
import { columnAt, findTab, type TabState } from "./findTab";
import { recordPlanned, withAdded } from "./plannedColumns";
import { columnsNow } from "./registerJournal";

export interface ShowFieldOrder extends Conduct {
  readonly kind: RegisterKind;
  readonly field: FieldName;
  readonly headings: Readonly<Record<FieldName, string>>;
  readonly stored: StoredJournal;
}

/** Sees to it that the register's tab has a column of this field that people can see: adds it where it is gone. */
export async function showField({ kind, field, headings, stored, ...conduct }: ShowFieldOrder): Promise<Result<StoredJournal>> {
  return inExcel<StoredJournal>(async (context) => {
    const state = await repeated<TabState>(() => findTab(context, kind, stored.journal), conduct);
    if (!state.ok) return state;
    if (state.value.is !== "there") return done(stored);
    const { tab } = state.value;
    if (tab.isProtected) return failed(faultBy("SheetProtected", tab.sheet));
    const column = columnAt(tab, (role) => role.is === "field" && role.field === field);
    const begun = await conduct.begin?.();
    if (begun?.ok === false) return begun;
    if (column !== undefined) {
      context.workbook.worksheets.getItem(tab.sheetId).getCell(0, column).getEntireColumn().columnHidden = false;
      await context.sync();
      return done(stored);
    }
    const planned = plannedFieldColumns(kind, tab, [field], headings);
    const known = await recordPlanned(
      stored,
      planned.map(({ at: _, ...one }) => one),
      conduct,
    );
    if (!known.ok) return known;
    const added = await once(() => addFieldColumns(context, tab, planned), tab.sheet);
    if (!added.ok) return added;
    const { journal } = known.value;
    const others = journal.columns.filter((one) => one.kind !== kind);
    const own = withAdded(
      journal.columns.filter((one) => one.kind === kind),
      added.value,
    );
    return writeJournalIn(context, known.value, { ...journal, columns: [...others, ...columnsNow(own, tab)] }, conduct);
  }, conduct);
}
