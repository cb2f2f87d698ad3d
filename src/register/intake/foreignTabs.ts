import { JOURNAL_MAGIC } from "../changes/journalRows";
import { reportCodes } from "../reports/report";
import type { SheetSnapshot } from "./snapshot";

/** What the names of our reports' tables begin with, also where Excel has numbered a copy's. */
const REPORT_TABLE = new RegExp(`^KR_(?:${reportCodes.join("|")})_`);

/**
 * True for a tab that the add-in made in another workbook, or of which a person has made a copy: a report or a journal.
 * It tells again what the sources say, so it is no source itself. A copy of the register's tab is the user's own list.
 */
export function isTabFromElsewhere({ own, firstRow, firstColumn, cells, tables }: SheetSnapshot): boolean {
  if (own !== null) return false;
  const isJournal = firstRow === 0 && firstColumn === 0 && cells[0]?.[0] === JOURNAL_MAGIC;
  return isJournal || tables.some(({ name }) => REPORT_TABLE.test(name));
}
