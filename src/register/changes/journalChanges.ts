import type { Journal } from "./journal";
import type { JournalRow } from "./journalPart";
import { journalRows } from "./journalRows";

export interface JournalChanges {
  /** Rows to be added, or to get these values. */
  readonly put: readonly JournalRow[];
  readonly remove: readonly JournalRow[];
}

/** What must be written so that the sheet holds the one journal instead of the other; nothing where they are alike. */
export function journalChanges(before: Journal, after: Journal): JournalChanges {
  const old = new Map(journalRows(before).map((row) => [rowIdentity(row), row]));
  const put: JournalRow[] = [];
  for (const row of journalRows(after)) {
    const identity = rowIdentity(row);
    if (old.get(identity)?.values.join("\n") !== row.values.join("\n")) put.push(row);
    old.delete(identity);
  }
  return { put, remove: [...old.values()] };
}

export function isChanged(before: Journal, after: Journal): boolean {
  if (before === after) return false;
  const { put, remove } = journalChanges(before, after);
  return put.length + remove.length > 0;
}

export function rowIdentity({ kind, key }: Pick<JournalRow, "kind" | "key">): string {
  return `${kind}\n${key}`;
}
