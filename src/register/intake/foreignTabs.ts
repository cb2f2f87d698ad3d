import { JOURNAL_MAGIC, JOURNAL_NAME } from "../changes/journalRows";
import { reportCodes } from "../reports/report";
import type { SheetSnapshot } from "./snapshot";

/** What the names of our reports' tables begin with, also where Excel has numbered a copy's. */
const REPORT_TABLE = new RegExp(`^KR_(?:${reportCodes.join("|")})_`);

/** A sheet of this name that nobody sees is a journal, whatever its first cell says. */
const SPOILT_JOURNAL = new RegExp(`^${JOURNAL_NAME}\\d*$`, "i");

/**
 * True for a tab that the add-in made in another workbook, or of which a person has made a copy: a report or a journal,
 * also a hidden journal whose first cell somebody has overwritten. It tells again what the sources say, so it is no source
 * itself. A copy of the register's tab is the user's own list.
 */
export function isTabFromElsewhere({ own, name, visibility, firstRow, firstColumn, cells, tables }: SheetSnapshot): boolean {
  if (own !== null) return false;
  const isJournal = firstRow === 0 && firstColumn === 0 && cells[0]?.[0] === JOURNAL_MAGIC;
  const isSpoilt = visibility !== "visible" && SPOILT_JOURNAL.test(name);
  return isJournal || isSpoilt || tables.some((table) => REPORT_TABLE.test(table.name));
}
