import type { ChangeSet, Edit, EditedList } from "./changeSet";
import type { LogEntry } from "./logEntry";

/** The rule under which the log keeps what an undo writes. */
const RULE = "undo";

/** The change set that takes back what the log says was written: only in cells that still hold it, value and format. */
export function inverted(lists: readonly EditedList[], entries: readonly LogEntry[]): ChangeSet {
  return { lists, edits: entries.map(invertedEdit) };
}

/**
 * What {@link inverted} wants, of rows that are found as they were before, and so many of them: nothing is left of it where the
 * cells hold that again.
 */
export function restored(lists: readonly EditedList[], entries: readonly LogEntry[]): ChangeSet {
  const edits = entries.map((entry): Edit => {
    const { rowAfter: _, ...edit } = invertedEdit(entry);
    const { row, rowAfter } = entry.edit;
    return { ...edit, row, ...(rowAfter ? { among: row.alike ?? 1 } : {}) };
  });
  return { lists, edits };
}

function invertedEdit({ edit, formatBefore, formulaBefore, at }: LogEntry): Edit {
  const { list, row, rowAfter, column, key, before, after, formula, format } = edit;
  return {
    list,
    row: rowAfter ?? row,
    ...(rowAfter ? { rowAfter: row } : {}),
    column,
    key,
    before: after,
    after: before,
    ...(formulaBefore === null ? {} : { formula: formulaBefore }),
    ...(formula === undefined ? {} : { formulaBefore: formula }),
    ...(at ? { formulaAt: at } : {}),
    ...(formatBefore === null ? {} : { format: formatBefore }),
    ...(format === undefined || formatBefore === null ? {} : { formatBefore: format }),
    rule: RULE,
  };
}
