import type { Journal } from "./journal";
import type { JournalRow } from "./journalPart";
import { journalParts } from "./journalParts";

/** What the name of the journal's sheet begins with; a number follows where the name was taken. */
export const JOURNAL_NAME = "_kundekartotek";
/** The first cell of the journal's sheet. */
export const JOURNAL_MAGIC = "kundekartotek.journal";
/** The most values that a row has beside kind and key. */
export const JOURNAL_VALUES = 4;

/** The journal as rows of its sheet. */
export function journalRows(journal: Journal): readonly JournalRow[] {
  return journalParts.flatMap((part) => part.rows(journal));
}
