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
import { loadMark, markOn, type MarkedSheet } from "../registerTab/registerMark";
import { FIRST_ROW, findJournalSheets, type JournalSheet } from "./journalSheet";

/** The journal as the workbook holds it. */
export interface StoredJournal extends JournalHead {
  readonly journal: Journal;
  /** What its sheet holds, where more than that is known; the rest is written with the next change. */
  readonly held?: Journal | undefined;
  /** Its sheet, to be left out when the workbook is read; null where there is none yet. */
  readonly sheetId: string | null;
  /** Sheet rows (zero-based) that could not be understood. They are left as they are. */
  readonly unreadable: readonly number[];
}

/** The journal with all that may say otherwise: further journals, and what sheets say of themselves. */
export interface FoundJournal extends StoredJournal {
  /** Younger ones, of people who began at the same moment, or from another version of the workbook; oldest first. */
  readonly others: readonly OtherJournal[];
  /** Registers of ours by their own marks, in tab order. */
  readonly marked: readonly MarkedSheet[];
  /** Names of all sheets by their ids, in tab order. */
  readonly sheets: ReadonlyMap<string, string>;
}

export interface OtherJournal {
  readonly sheetId: string;
  readonly journal: Journal;
}

/** What the workbook remembers. Two round trips, and those for the journals' cells. */
export async function readJournal(conduct: Conduct = {}): Promise<Result<FoundJournal>> {
  return inExcel<FoundJournal>(async (context) => {
    let seen: { readonly sheet: Excel.Worksheet; readonly mark: Excel.NamedItem }[] = [];
    const found = await repeated(
      () =>
        findJournalSheets(context, (sheets) => {
          seen = sheets.map((sheet) => ({ sheet, mark: loadMark(sheet) }));
        }),
      conduct,
    );
    if (!found.ok) return found;
    const marked = seen.flatMap(({ sheet, mark }): MarkedSheet[] => {
      const own = markOn(sheet, mark);
      return own ? [{ ...own, sheet: sheet.name }] : [];
    });
    const read: { readonly sheet: JournalSheet; readonly journal: Journal; readonly unreadable: readonly number[] }[] = [];
    for (const sheet of found.value) {
      const rows = await readJournalCells(context, sheet.sheetId, sheet.area, conduct);
      if (!rows.ok) return rows;
      read.push({ sheet, ...parseJournal(rows.value.map(rowOf)) });
    }
    const [own, ...others] = read;
    return done({
      ...(own?.sheet.head ?? emptyHead),
      journal: own?.journal ?? emptyJournal,
      sheetId: own?.sheet.sheetId ?? null,
      unreadable: own?.unreadable.map((index) => index + FIRST_ROW) ?? [],
      others: others.map(({ sheet: { sheetId }, journal }) => ({ sheetId, journal })),
      marked,
      sheets: new Map(seen.map(({ sheet: { id, name } }) => [id, name])),
    });
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
