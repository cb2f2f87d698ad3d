import type { Journal } from "../../register/changes/journal";
import type { ColumnRole, RegisterColumn } from "../../register/changes/registerColumn";
import type { RegisterPlan } from "../../register/customer/registerPlan";
import { markOf, type FoundTab } from "./findTab";

/** The journal with the mark of a new tab, which has no columns yet. */
export function markedJournal(journal: Journal, { kind }: RegisterPlan, sheetId: string, sheet: string): Journal {
  const old = markOf(kind, journal);
  return {
    ...journal,
    tabs: [...journal.tabs.filter((mark) => mark !== old), { sheetId, sheet, own: "register", code: kind, kept: "" }],
    columns: journal.columns.filter((column) => column.kind !== kind),
  };
}

/** Recorded columns under the ids and headings that they have now. Those that a person took away are kept: undo brings them back. */
export function columnsNow(recorded: readonly RegisterColumn[], { columns }: FoundTab): readonly RegisterColumn[] {
  const present = new Map(columns.map((column) => [roleName(column.role), column]));
  return recorded.map((column) => {
    const now = present.get(roleName(column.role));
    return now ? { ...column, columnId: now.columnId, heading: now.heading } : column;
  });
}

/** What a role is told by, whatever its column's heading. */
export function roleName(role: ColumnRole | null): string {
  if (role === null) return "";
  return role.is === "rowId" ? role.is : `${role.is}/${role.is === "field" ? role.field : role.name}`;
}

/** The journal with a register's columns and base as they are now. */
export function withRegister(
  journal: Journal,
  { kind }: RegisterPlan,
  columns: readonly RegisterColumn[],
  base: RegisterPlan["base"],
): Journal {
  return {
    ...journal,
    columns: [...journal.columns.filter((column) => column.kind !== kind), ...columns],
    bases: { ...journal.bases, [kind]: base },
  };
}
