import type * as z from "zod";
import type { Journal } from "./journal";

/** One row of the journal sheet: all of it is text, and kind and key together are its identity. */
export interface JournalRow {
  readonly kind: string;
  readonly key: string;
  readonly values: readonly string[];
}

/**
 * One thing that the journal remembers: how it stands in rows, small enough to be merged cell by cell when two people
 * work at once, and how it is read from them. A new thing to remember is a file in `parts` and a line in `journalParts`.
 */
export interface JournalPart {
  /** The kinds of row that are this part's. */
  readonly kinds: readonly string[];
  rows(journal: Journal): readonly JournalRow[];
  /** Takes the rows of its kinds, in the order of the sheet; of two with one key the lower counts, it was written later. */
  parse(rows: readonly JournalRow[], unreadable: (row: JournalRow) => void): Partial<Journal>;
}

export function journalRow(kind: string, key: string, ...values: string[]): JournalRow {
  return { kind, key, values };
}

/** Hands the rows of one kind that have the form to `take`, and the others to `unreadable`. */
export function readRows<Schema extends z.ZodType>(
  rows: readonly JournalRow[],
  kind: string,
  form: Schema,
  unreadable: (row: JournalRow) => void,
  take: (row: z.output<Schema>) => unknown,
): void {
  for (const row of rows) {
    if (row.kind !== kind) continue;
    const parsed = form.safeParse(row);
    if (!parsed.success || take(parsed.data) === false) unreadable(row);
  }
}
