import type { Batch } from "./batch";
import type { Heard, HeardEdits } from "./heardEdits";
import type { LogEntry } from "./logEntry";
import { GONE, TYPED, type ReadTab } from "./noticedEdits";

/** What one person has changed in a register by hand. */
export interface OnesEdits extends Pick<Batch, "user" | "userKnownBy"> {
  /** When the last of it was written: ISO 8601, UTC; null where nobody has seen it. */
  readonly at: string | null;
  readonly entries: readonly LogEntry[];
}

/** Tells noticed edits apart by who has made them, as far as that was heard: the pane's own user, somebody else, or nobody knows who. */
export function whoseEdits(tab: ReadTab, entries: readonly LogEntry[], heard: HeardEdits, user: string): readonly OnesEdits[] {
  const rows = new Map(tab.cells.map((cells, at) => [String(cells[idColumn(tab)] ?? "").trim(), at]));
  const gone = entries.filter(({ edit }) => edit.rule === GONE).length;
  const groups = new Map<string, { readonly who: Heard | null; readonly entries: LogEntry[] }>();
  for (const entry of entries) {
    const who = entry.edit.rule === GONE ? heard.whoDeleted(tab.list.sheetId, gone) : whoWrote(tab, entry, rows.get(entry.edit.row.text), heard);
    const name = who === null ? "" : who.isRemote ? "other" : "own";
    const group = groups.get(name) ?? { who, entries: [] };
    group.entries.push(who === null ? entry : { ...entry, heardAt: who.at });
    groups.set(name, group);
  }
  return [...groups.values()].map(({ who, entries: own }): OnesEdits => {
    const at = own.reduce<string | null>((last, { heardAt = null }) => (last === null || (heardAt ?? "") > last ? heardAt : last), null);
    return { ...named(who, user), at, entries: own };
  });
}

function named(who: Heard | null, user: string): Pick<Batch, "user" | "userKnownBy"> {
  if (who?.isRemote === true) return { user: "", userKnownBy: "event" };
  return who === null || user === "" ? { user: "", userKnownBy: "unknown" } : { user, userKnownBy: "event" };
}

function idColumn({ list }: ReadTab): number {
  return list.identity.by === "column" ? list.identity.column : -1;
}

function whoWrote({ list, cells }: ReadTab, { edit }: LogEntry, at: number | undefined, heard: HeardEdits): Heard | null {
  if (at === undefined) return null;
  const row = list.firstRow + at;
  const column = (index: number): number => list.columns[index]?.column ?? -1;
  if (edit.rule !== TYPED) return heard.whoWrote(list.sheetId, row, column(edit.column), edit.after);
  const all = (cells[at] ?? []).flatMap((cell, index) => {
    const who = cell === null || cell === "" ? null : heard.whoWrote(list.sheetId, row, column(index), cell);
    return who ? [who] : [];
  });
  const [first] = all;
  return first && all.every(({ isRemote }) => isRemote === first.isRemote) ? all.reduce((last, one) => (one.at > last.at ? one : last)) : null;
}
