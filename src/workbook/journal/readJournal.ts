import { cellText, type Cell } from "../../register/cells";
import { emptyJournal, type Journal } from "../../register/changes/journal";
import type { JournalRow } from "../../register/changes/journalPart";
import { parseJournal } from "../../register/changes/parseJournal";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { inExcel } from "../inExcel";
import { readingOf } from "../reading/sheetCells";
import type { Area } from "../area";
import { repeated } from "../repeated";
import { emptyHead, type JournalHead } from "./journalHead";
import { FIRST_ROW, findJournalSheet } from "./journalSheet";

/** The journal as the workbook holds it. */
export interface StoredJournal extends JournalHead {
  readonly journal: Journal;
  /** Its sheet, to be left out when the workbook is read; null where there is none yet. */
  readonly sheetId: string | null;
  /** Sheet rows (zero-based) that could not be understood. They are left as they are. */
  readonly unreadable: readonly number[];
}

export async function readJournal(conduct: Conduct = {}): Promise<Result<StoredJournal>> {
  return inExcel<StoredJournal>(async (context) => {
    const sheet = await repeated(() => findJournalSheet(context), conduct);
    if (!sheet.ok) return sheet;
    if (sheet.value === null) return done({ ...emptyHead, journal: emptyJournal, sheetId: null, unreadable: [] });
    const rows = await readJournalCells(context, sheet.value.sheetId, sheet.value.area, conduct);
    if (!rows.ok) return rows;
    const { journal, unreadable } = parseJournal(rows.value.map(rowOf));
    const { sheetId, head } = sheet.value;
    return done({ ...head, journal, sheetId, unreadable: unreadable.map((index) => index + FIRST_ROW) });
  }, conduct);
}

/** The journal's cells below the magic row, all or only the first columns. */
export async function readJournalCells(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
  conduct: Conduct,
): Promise<Result<readonly (readonly Cell[])[]>> {
  if (area.rows <= FIRST_ROW) return done([]);
  const { job, read } = readingOf(context, [{ id: sheetId, used: { ...area, row: FIRST_ROW, rows: area.rows - FIRST_ROW } }]);
  const outcome = await inBlocks(context, job, conduct);
  return outcome.ok ? done(read.get(sheetId)?.cells ?? []) : outcome;
}

function rowOf([kind, key, ...values]: readonly Cell[]): JournalRow {
  return { kind: cellText(kind), key: cellText(key), values: values.map(cellText) };
}
