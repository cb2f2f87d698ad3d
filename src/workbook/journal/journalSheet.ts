import { JOURNAL_MAGIC, JOURNAL_NAME, JOURNAL_VALUES } from "../../register/changes/journalRows";
import type { Area } from "../area";
import { given } from "../reading/given";
import { emptyHead, HEAD_COLUMN, HEAD_COLUMNS, headOf, type JournalHead } from "./journalHead";

const FORMAT_VERSION = "1";

/** Kind, key and values. */
export const JOURNAL_COLUMNS = 2 + JOURNAL_VALUES;
/** Rows begin below the magic one. */
export const FIRST_ROW = 1;
/** Where the first row says since when there is this journal, behind the head. */
const SINCE_COLUMN = HEAD_COLUMN + HEAD_COLUMNS;
/** Where the log of batches stands, apart from the journal's rows so that a long log does not slow their reading. */
export const LOG_COLUMN = 10;
/** Where the words of drop-downs stand, well to the right of the journal's own columns; one list a column. */
export const LISTS_COLUMN = 20;

export interface JournalSheet {
  readonly sheetId: string;
  readonly name: string;
  /** The journal's own cells, from the magic row on. */
  readonly area: Area;
  readonly head: JournalHead;
  /** When it was added: ISO 8601, UTC; empty where that is not known, as in a workbook of an earlier version. */
  readonly since: string;
  /** False where its adding was interrupted before it was hidden. */
  readonly isHidden: boolean;
}

/** Finds the journal's sheet by its name and, as a user's sheet may have the name, its first row: the oldest of several; null where the workbook has none. Two round trips. */
export async function findJournalSheet(context: Excel.RequestContext): Promise<JournalSheet | null> {
  const [oldest = null] = await findJournalSheets(context);
  return oldest;
}

/**
 * All journals, the oldest first: where two people have begun at the same moment, each has one, and the oldest counts.
 * `beside` queues what else is to be read of the workbook's sheets in the same round trip.
 */
export async function findJournalSheets(
  context: Excel.RequestContext,
  beside?: (sheets: readonly Excel.Worksheet[]) => void,
): Promise<readonly JournalSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const candidates = sheets.items
    .filter(({ name }) => name.toLowerCase().startsWith(JOURNAL_NAME))
    .map((sheet) => ({
      sheet,
      first: sheet.getRangeByIndexes(0, 0, 1, SINCE_COLUMN + 1).load("values"),
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
    }));
  beside?.(sheets.items);
  if (candidates.length === 0 && !beside) return [];
  await context.sync();
  return candidates
    .filter(({ first }) => given(first.values)[0]?.[0] === JOURNAL_MAGIC)
    .map(({ sheet, first, used }): JournalSheet => {
      const rows = used.isNullObject ? 1 : used.rowIndex + used.rowCount;
      return {
        sheetId: sheet.id,
        name: sheet.name,
        area: { row: 0, column: 0, rows, columns: JOURNAL_COLUMNS },
        head: headOf(given(first.values)[0]?.slice(HEAD_COLUMN, SINCE_COLUMN) ?? []),
        since: String(given(first.values)[0]?.[SINCE_COLUMN] ?? ""),
        isHidden: sheet.visibility === "VeryHidden",
      };
    })
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
}

/**
 * Adds the sheet, under a name that is free, with its magic row, unless somebody has added it in this moment. Very hidden: people cannot unhide it by a click. An empty sheet
 * of its name is one whose adding was interrupted, and is used. `now` is the time: ISO 8601, UTC. Not to be repeated blindly.
 */
export async function addJournalSheet(context: Excel.RequestContext, now = ""): Promise<JournalSheet> {
  const taken = new Set<string>();
  const begun: { readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[] = [];
  const [there] = await findJournalSheets(context, (sheets) => {
    for (const { name } of sheets) taken.add(name.toLowerCase());
    const named = sheets.filter(({ name }) => name.toLowerCase().startsWith(JOURNAL_NAME));
    begun.push(...named.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load("address") })));
  });
  if (there) return there;
  const empty = begun.find(({ used }) => used.isNullObject)?.sheet;

  let name = JOURNAL_NAME;
  for (let count = 2; taken.has(name); count++) name = `${JOURNAL_NAME}${count}`;
  const sheet = (empty ?? context.workbook.worksheets.add(name)).load("id,name");
  sheet.getRange("A1:B1").values = [[JOURNAL_MAGIC, `'${FORMAT_VERSION}`]];
  const since = sheet.getCell(0, SINCE_COLUMN);
  since.numberFormat = [["@"]];
  since.values = [[now]];
  sheet.visibility = "VeryHidden";
  await context.sync();
  const area = { row: 0, column: 0, rows: 1, columns: JOURNAL_COLUMNS };
  return { sheetId: sheet.id, name: sheet.name, area, head: emptyHead, since: now, isHidden: true };
}
