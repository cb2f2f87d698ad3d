import { emptyJournal, type Journal } from "./journal";
import type { JournalRow } from "./journalPart";
import { journalParts } from "./journalParts";

export interface ParsedJournal {
  readonly journal: Journal;
  /** Indices of rows that could not be understood; they are left as they are. Rows of kinds that are not known are not among them. */
  readonly unreadable: readonly number[];
}

/** Rows of the journal sheet as a journal. */
export function parseJournal(rows: readonly JournalRow[]): ParsedJournal {
  const byKind = new Map<string, JournalRow[]>();
  for (const row of rows) {
    const same = byKind.get(row.kind);
    if (same) same.push(row);
    else byKind.set(row.kind, [row]);
  }
  const unreadable = new Set<JournalRow>();
  const journal = journalParts.reduce<Journal>((read, part) => {
    const own = part.kinds.flatMap((kind) => byKind.get(kind) ?? []);
    return { ...read, ...part.parse(own, (row) => unreadable.add(row)) };
  }, emptyJournal);
  return { journal, unreadable: rows.flatMap((row, index) => (unreadable.has(row) ? [index] : [])) };
}
