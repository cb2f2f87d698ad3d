import type { RegisterColumn } from "../../register/changes/registerColumn";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import type { StoredJournal } from "../journal/readJournal";
import { writeJournal } from "../journal/writeJournal";
import { roleName } from "./registerJournal";

export type PlannedColumn = Omit<RegisterColumn, "columnId">;

/**
 * Records columns before they are added, so that a run that breaks off leaves none that the next takes for the user's. Excel has
 * given them no id yet: until then they have one below nought, and are known by their heading.
 */
export async function recordPlanned(
  stored: StoredJournal,
  planned: readonly PlannedColumn[],
  conduct: Conduct,
): Promise<Result<StoredJournal>> {
  if (planned.length === 0) return done(stored);
  const { journal } = stored;
  const added = planned.map((column, at): RegisterColumn => ({ ...column, columnId: -1 - at }));
  return writeJournal(stored, { ...journal, columns: withAdded(journal.columns, added) }, conduct);
}

/** The columns with those that were added, in place of what was recorded of them before. */
export function withAdded(recorded: readonly RegisterColumn[], added: readonly RegisterColumn[]): readonly RegisterColumn[] {
  const names = new Set(added.map(({ kind, role }) => `${kind}/${roleName(role)}`));
  return [...recorded.filter(({ kind, role }) => !names.has(`${kind}/${roleName(role)}`)), ...added];
}
