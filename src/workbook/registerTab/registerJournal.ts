import type { Journal, RegisterColumn } from "../../register/changes/journal";
import type { RegisterPlan } from "../../register/customer/registerPlan";
import { markOf } from "./findTab";

/** The journal with the mark of a new tab, which has no columns yet. */
export function markedJournal(journal: Journal, { kind }: RegisterPlan, sheetId: string, sheet: string): Journal {
  const old = markOf(kind, journal);
  return {
    ...journal,
    tabs: [...journal.tabs.filter((mark) => mark !== old), { sheetId, sheet, own: "register", code: kind, kept: "" }],
    columns: journal.columns.filter((column) => column.kind !== kind),
  };
}

/** The journal with a register's columns and base as they are now. */
export function withRegister(journal: Journal, { kind }: RegisterPlan, columns: readonly RegisterColumn[], base: RegisterPlan["base"]): Journal {
  return { ...journal, columns: [...journal.columns.filter((column) => column.kind !== kind), ...columns], bases: { ...journal.bases, [kind]: base } };
}
