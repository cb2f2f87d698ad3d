import { standingRows } from "../register/changes/noticedEdits";
import type { RegisterKind } from "../register/customer/registerPlan";
import { done, type Result } from "../workbook/fault";
import { giveRowIds } from "../workbook/registerTab/giveRowIds";
import { readRegisterTab } from "../workbook/registerTab/readRegisterTab";
import { readTab } from "./noticeEdits";
import type { Session } from "./session";
import { conductOf, type WorkbookReader } from "./workbookReader";

const kinds: readonly RegisterKind[] = ["customers", "suppliers"];

/** Gives rows of the register that people have typed, or copied with another's id, one of their own, so that edits find them. */
export async function nameRows(session: Session, reader: WorkbookReader): Promise<Result<void>> {
  for (const kind of kinds) {
    const stored = await reader.stored();
    if (!stored.ok) return stored;
    if (!stored.value.journal.tabs.some(({ own, code }) => own === "register" && code === kind)) continue;
    const understood = await reader.understand("register");
    if (!understood.ok) return understood;
    const read = readTab(kind, understood.value);
    if (!read || !hasNameless(standingRows(read))) continue;
    const { date1904 } = understood.value.snapshot;
    const tab = await readRegisterTab(kind, stored.value.journal, { ...conductOf(session), date1904 });
    if (!tab.ok) return tab;
    if (!tab.value) continue;
    const order = { ...reader.conduct(), kind, tab: tab.value, stored: stored.value, newId: session.newId, date1904 };
    const given = await giveRowIds(order);
    if (!given.ok) return given;
    if (given.value > 0) reader.changed();
  }
  return done(undefined);
}

function hasNameless(rows: ReturnType<typeof standingRows>): boolean {
  const ids = new Set<string>();
  return rows.some(({ rowId, values }) => {
    if (rowId === "") return [...values.values()].some((value) => value !== null);
    return ids.has(rowId) || !ids.add(rowId);
  });
}
