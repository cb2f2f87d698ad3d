import type { JournalRow } from "../register/changes/journalPart";
import { JOURNAL_MAGIC, JOURNAL_VALUES } from "../register/changes/journalRows";
import { parseJournal } from "../register/changes/parseJournal";
import type { Sheet, Workbook } from "../standin/model/types";

/** Removes the reports that the add-in made in a workbook, by its journal, and the journal. The register's tab stays. */
export function removeOwnTabs(workbook: Workbook): void {
  const journal = workbook.sheets.find((sheet) => sheet.grid.value(0, 0) === JOURNAL_MAGIC);
  if (!journal) return;
  const { tabs } = parseJournal(rowsOf(journal)).journal;
  const reports = new Set(tabs.filter(({ own }) => own === "report").map(({ sheet }) => sheet));
  for (const sheet of [...workbook.sheets]) if (sheet === journal || reports.has(sheet.name)) workbook.deleteSheet(sheet);
}

function rowsOf({ grid }: Sheet): JournalRow[] {
  const textAt = (row: number, column: number): string => {
    const value = grid.value(row, column);
    return typeof value === "string" ? value : "";
  };
  return Array.from({ length: grid.usedArea(true)?.rows ?? 0 }, (_, row) => ({
    kind: textAt(row, 0),
    key: textAt(row, 1),
    values: Array.from({ length: JOURNAL_VALUES }, (_value, at) => textAt(row, 2 + at)),
  }));
}
