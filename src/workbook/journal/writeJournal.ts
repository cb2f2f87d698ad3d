import { cellText, isBlank } from "../../register/cells";
import type { Journal } from "../../register/changes/journal";
import { isChanged, journalChanges, rowIdentity } from "../../register/changes/journalChanges";
import type { JournalRow } from "../../register/changes/journalPart";
import { JOURNAL_VALUES } from "../../register/changes/journalRows";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { inExcel } from "../inExcel";
import { repeated } from "../repeated";
import { writingOf, type CellInput, type CellWrite } from "../writing/cellWrites";
import { addJournalSheet, findJournalSheet, FIRST_ROW, JOURNAL_COLUMNS, type JournalSheet } from "./journalSheet";
import { readJournalCells, type StoredJournal } from "./readJournal";

/**
 * Makes the workbook hold the new journal: writes the rows that differ from what was read, and no other, so that what
 * another person's add-in wrote meanwhile stays. Rows are found by kind and key as the sheet holds them now.
 */
export async function writeJournal(
  stored: StoredJournal,
  journal: Journal,
  conduct: Conduct = {},
): Promise<Result<StoredJournal>> {
  if (!isChanged(stored.journal, journal)) return done({ ...stored, journal });
  const begun = await conduct.begin?.();
  if (begun?.ok === false) return begun;
  return inExcel<StoredJournal>((context) => writeJournalIn(context, stored, journal, conduct), conduct);
}

/** The same as a part of a run that is under way. */
export async function writeJournalIn(
  context: Excel.RequestContext,
  stored: StoredJournal,
  journal: Journal,
  conduct: Conduct,
): Promise<Result<StoredJournal>> {
  const { put, remove } = journalChanges(stored.held ?? stored.journal, journal);
  if (put.length === 0 && remove.length === 0) return done({ ...stored, journal });
  const found = await repeated(() => findJournalSheet(context), conduct);
  if (!found.ok) return found;
  const sheet = found.value ?? (await addJournalSheet(context));
  const keys = await readKeys(context, sheet, conduct);
  if (!keys.ok) return keys;
  const outcome = await inBlocks(context, writingOf(context, writesOf(sheet.sheetId, keys.value, put, remove)), conduct);
  return outcome.ok ? done({ ...stored, journal, held: undefined, sheetId: sheet.sheetId }) : outcome;
}

interface JournalKeys {
  /** Sheet row by identity. Of two rows with one identity the lower counts, as in reading. */
  readonly places: ReadonlyMap<string, number>;
  /** The first row below everything. */
  readonly end: number;
}

async function readKeys(context: Excel.RequestContext, sheet: JournalSheet, conduct: Conduct): Promise<Result<JournalKeys>> {
  const cells = await readJournalCells(context, sheet.sheetId, { ...sheet.area, columns: 2 }, conduct);
  if (!cells.ok) return cells;
  const places = new Map<string, number>();
  let end = FIRST_ROW;
  cells.value.forEach(([kind, key], index) => {
    if (isBlank(kind) && isBlank(key)) return;
    places.set(rowIdentity({ kind: cellText(kind), key: cellText(key) }), FIRST_ROW + index);
    end = FIRST_ROW + index + 1;
  });
  return done({ places, end });
}

function writesOf(
  sheetId: string,
  { places, end }: JournalKeys,
  put: readonly JournalRow[],
  remove: readonly JournalRow[],
): readonly CellWrite[] {
  const rows = new Map<number, CellInput[]>();
  let next = end;
  for (const row of remove) {
    const at = places.get(rowIdentity(row));
    if (at !== undefined) rows.set(at, Array<CellInput>(JOURNAL_COLUMNS).fill(""));
  }
  for (const row of put) {
    rows.set(places.get(rowIdentity(row)) ?? next++, [
      row.kind,
      row.key,
      ...Array.from({ length: JOURNAL_VALUES }, (_, index) => row.values[index] ?? ""),
    ]);
  }
  const writes: { sheetId: string; row: number; column: number; values: CellInput[][]; formats: readonly string[] }[] = [];
  for (const [at, values] of [...rows].sort(([one], [other]) => one - other)) {
    const last = writes.at(-1);
    if (last && last.row + last.values.length === at) last.values.push(values);
    else writes.push({ sheetId, row: at, column: 0, values: [values], formats: asText });
  }
  return writes;
}

/** The sheet is nobody's to look at, so that the text format is the simplest way to keep every value a text. */
const asText: readonly string[] = Array<string>(JOURNAL_COLUMNS).fill("@");
