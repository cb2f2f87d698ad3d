import type { Block, BlockJob } from "../inBlocks";
import { untracked } from "../untracked";

/** What is written into a cell: text made safe by the caller; null leaves the cell as it is, empty text empties it. */
export type CellInput = string | number | boolean | null;

/** A rectangle of cells to be written; zero-based. */
export interface CellWrite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
  /** Number formats, one for each column, set before the values so that these are read as meant; none to keep what is there. */
  readonly formats?: readonly (string | null)[];
}

/** JSON around each write besides its values: paths, actions, formats. */
const BYTES_PER_WRITE = 500;
const BYTES_PER_CELL = 3;

/** Writes rectangles in blocks by their size. Places and values are absolute, so that a block may be repeated. */
export function writingOf(context: Excel.RequestContext, asked: readonly CellWrite[]): BlockJob {
  const writes = asked.flatMap(apostrophesApart);
  const total = writes.reduce((sum, write) => sum + write.values.length, 0);
  let written = 0;
  let at: Place = { write: 0, row: 0 };
  return {
    kind: "repeatableWrite",
    next: (bytes) => {
      const { pieces, end } = fitting(writes, at, bytes);
      if (pieces.length === 0) return undefined;
      const rows = pieces.reduce((sum, piece) => sum + piece.values.length, 0);
      const block: Block = {
        smallest: rows === 1,
        queue: () => {
          for (const piece of pieces) queue(context, piece);
        },
        take: () => {
          at = end;
          written += rows;
          return true;
        },
      };
      return block;
    },
    progress: () => ({ done: written, total }),
  };
}

const TEXT_FORMAT = "@";

/**
 * Names such as `'t Hof` begin with an apostrophe. Whether Excel takes it for a mark also in cells of the text format is
 * not documented, so that such a text gets the general format, and the mark that is surely taken for one.
 */
function apostrophesApart(write: CellWrite): readonly CellWrite[] {
  const inTextFormat = write.formats?.map((format) => format === TEXT_FORMAT) ?? [];
  const apart: CellWrite[] = [];
  const values = write.values.map((cells, row) => {
    if (!cells.some((cell, column) => inTextFormat[column] && startsWithApostrophe(cell))) return cells;
    return cells.map((cell, column) => {
      if (!inTextFormat[column] || !startsWithApostrophe(cell)) return cell;
      apart.push({
        sheetId: write.sheetId,
        row: write.row + row,
        column: write.column + column,
        values: [[`'${cell}`]],
        formats: ["General"],
      });
      return null;
    });
  });
  return apart.length === 0 ? [write] : [{ ...write, values }, ...apart];
}

function startsWithApostrophe(cell: CellInput | undefined): cell is string {
  return typeof cell === "string" && cell.startsWith("'");
}

interface Place {
  readonly write: number;
  readonly row: number;
}

/** The writes, or parts of them, that fit into so many bytes; at least one row while there is any. */
function fitting(
  writes: readonly CellWrite[],
  from: Place,
  bytes: number,
): { readonly pieces: readonly CellWrite[]; readonly end: Place } {
  const pieces: CellWrite[] = [];
  let room = bytes;
  let place = from;
  for (let write = writes[place.write]; write !== undefined; write = writes[place.write]) {
    room -= BYTES_PER_WRITE;
    let end = place.row;
    while (end < write.values.length) {
      const size = sizeOf(write.values[end] ?? []);
      if (room < size && (pieces.length > 0 || end > place.row)) break;
      room -= size;
      end++;
    }
    if (end > place.row) pieces.push({ ...write, row: write.row + place.row, values: write.values.slice(place.row, end) });
    if (end < write.values.length) return { pieces, end: { write: place.write, row: end } };
    place = { write: place.write + 1, row: 0 };
  }
  return { pieces, end: place };
}

function sizeOf(row: readonly CellInput[]): number {
  return row.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length : 8) + BYTES_PER_CELL, 0);
}

function queue(context: Excel.RequestContext, { sheetId, row, column, values, formats }: CellWrite): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const width = values[0]?.length ?? 0;
  for (const { first, last, format } of runsOf(formats ?? [])) {
    fillFormat(untracked(sheet.getRangeByIndexes(row, column + first, values.length, last - first + 1)), format);
  }
  untracked(sheet.getRangeByIndexes(row, column, values.length, width)).values = values as CellInput[][];
}

/** Gives all cells of a range one number format. Excel fills a range with a single value, which the types do not say. */
export function fillFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Neighbouring columns with one format, as one piece. */
function runsOf(formats: readonly (string | null)[]): readonly { first: number; last: number; format: string }[] {
  const runs: { first: number; last: number; format: string }[] = [];
  formats.forEach((format, column) => {
    const run = runs.at(-1);
    if (format === null) return;
    if (run?.last === column - 1 && run.format === format) run.last = column;
    else runs.push({ first: column, last: column, format });
  });
  return runs;
}
