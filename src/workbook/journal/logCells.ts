import { cellText } from "../../register/cells";
import { packLog, PIECE, type BatchLog } from "../../register/changes/packLog";
import { unpackLog } from "../../register/changes/unpackLog";
import type { Conduct } from "../conduct";
import { done, failed, type Result } from "../fault";
import { faultBy } from "../faultOf";
import { inBlocks } from "../inBlocks";
import { inExcel } from "../inExcel";
import { readingOf } from "../reading/sheetCells";
import { repeated } from "../repeated";
import { writingOf, type CellWrite } from "../writing/cellWrites";
import { addJournalSheet, findJournalSheet, findJournalSheets, FIRST_ROW, LOG_COLUMN, type JournalSheet } from "./journalSheet";

/** Batch, number of the piece from 0, the piece. */
const LOG_COLUMNS = 3;
/** Some letters take more bytes than one, and some a backslash. */
const PIECE_BYTES = 1.5 * PIECE;
const asText: readonly string[] = Array<string>(LOG_COLUMNS).fill("@");

/** Where a batch's pieces stand. */
interface LogPiece {
  readonly batch: string;
  readonly number: number;
  /** Zero-based sheet row. */
  readonly row: number;
}

/**
 * Adds a batch's log below what there is, beside the journal, and gives how many pieces it takes. It is looked at again
 * afterwards, since another person's add-in may have chosen the same rows at the same time; then it is added once more.
 */
export async function appendLog(
  context: Excel.RequestContext,
  batch: string,
  log: BatchLog,
  conduct: Conduct,
): Promise<Result<number>> {
  const pieces = packLog(log);
  const found = await repeated(() => findJournalSheet(context), conduct);
  if (!found.ok) return found;
  let sheet = found.value ?? (await addJournalSheet(context));
  for (let tries = 0; tries < 3; tries++) {
    const standing = await readPieces(context, sheet, conduct);
    if (!standing.ok) return standing;
    const own = new Set(standing.value.flatMap((piece) => (piece.batch === batch ? [piece.number] : [])));
    if (own.size === pieces.length) return done(pieces.length);
    const end = Math.max(FIRST_ROW, ...standing.value.map(({ row }) => row + 1));
    const write: CellWrite = {
      sheetId: sheet.sheetId,
      row: end,
      column: LOG_COLUMN,
      values: pieces.map((piece, number) => [batch, String(number), piece]),
      formats: asText,
    };
    const outcome = await inBlocks(context, writingOf(context, [write]), conduct);
    if (!outcome.ok) return outcome;
    sheet = { ...sheet, area: { ...sheet.area, rows: Math.max(sheet.area.rows, end + pieces.length) } };
  }
  return failed(faultBy("LogNotKept"));
}

/** Reads the log of one batch, in whichever journal it stands; a fault where it is not whole. */
export async function readLog(batch: string, pieces: number, conduct: Conduct = {}): Promise<Result<BatchLog>> {
  return inExcel<BatchLog>(async (context) => {
    const found = await repeated(() => findJournalSheets(context), conduct);
    if (!found.ok) return found;
    for (const sheet of found.value) {
      const texts = await readTexts(context, sheet, batch, pieces, conduct);
      if (!texts.ok) return texts;
      const log = unpackLog(texts.value);
      if (log) return done(log);
    }
    return failed(faultBy("LogGone"));
  }, conduct);
}

async function readTexts(
  context: Excel.RequestContext,
  sheet: JournalSheet,
  batch: string,
  pieces: number,
  conduct: Conduct,
): Promise<Result<readonly string[]>> {
  const standing = await readPieces(context, sheet, conduct);
  if (!standing.ok) return standing;
  const own = new Map(standing.value.flatMap((piece) => (piece.batch === batch ? [[piece.number, piece.row]] : [])));
  const texts: string[] = [];
  for (const { row, rows } of neighbours(Array.from({ length: pieces }, (_, number) => own.get(number) ?? -1))) {
    const used = { row, column: LOG_COLUMN + LOG_COLUMNS - 1, rows, columns: 1 };
    const { job, read } = readingOf(context, [{ id: sheet.sheetId, used, bytesPerRow: PIECE_BYTES }]);
    const outcome = await inBlocks(context, job, conduct);
    if (!outcome.ok) return outcome;
    for (const [text] of read.get(sheet.sheetId)?.cells ?? []) texts.push(cellText(text));
  }
  return done(texts);
}

async function readPieces(
  context: Excel.RequestContext,
  { sheetId, area }: JournalSheet,
  conduct: Conduct,
): Promise<Result<readonly LogPiece[]>> {
  if (area.rows <= FIRST_ROW) return done([]);
  const used = { row: FIRST_ROW, column: LOG_COLUMN, rows: area.rows - FIRST_ROW, columns: LOG_COLUMNS - 1 };
  const { job, read } = readingOf(context, [{ id: sheetId, used }]);
  const outcome = await inBlocks(context, job, conduct);
  if (!outcome.ok) return outcome;
  const pieces = (read.get(sheetId)?.cells ?? []).map(([batch, number], index): LogPiece => {
    return { batch: cellText(batch), number: Number(cellText(number)), row: FIRST_ROW + index };
  });
  return done(pieces.filter(({ batch }) => batch !== ""));
}

/** Rows as ranges, in their order; -1 is a piece that is not there. */
function neighbours(rows: readonly number[]): readonly { readonly row: number; readonly rows: number }[] {
  const ranges: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (row < 0) continue;
    if (last && last.row + last.rows === row) last.rows++;
    else ranges.push({ row, rows: 1 });
  }
  return ranges;
}
