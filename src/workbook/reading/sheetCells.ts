import type { Cell } from "../../register/cells";
import { FORMAT_SAMPLE_ROWS } from "../../register/intake/snapshot";
import type { Area } from "../area";
import type { Block, BlockJob } from "../inBlocks";
import { untracked } from "../untracked";
import { cellsOf } from "./cellsOf";

/** An area of a sheet that is to be read. */
export interface WantedArea {
  readonly id: string;
  readonly used: Area;
  /** Whether number formats and formulas of its first rows are wanted, too. */
  readonly withLook?: boolean;
  /** It is all that the sheet has, and is to be so still when the last of it is read. */
  readonly isWhole?: boolean;
  /** How much JSON a row has at most, where that is known; otherwise a few rows tell. */
  readonly bytesPerRow?: number;
}

/** What was read of one sheet so far. */
export interface SheetCells {
  readonly cells: Cell[][];
  /** Of the first rows; empty where they were not asked for. */
  formats: string[][];
  /** Zero-based sheet columns in which a formula stands among the first rows. */
  formulaColumns: readonly number[];
}

interface Reading extends SheetCells {
  readonly id: string;
  readonly area: Area;
  readonly withLook: boolean;
  readonly isWhole: boolean;
  /** True where rows or columns came or went while it was read. */
  isMoved: boolean;
  /** JSON bytes of a row as said or last measured; undefined before the first answer. */
  bytesPerRow: number | undefined;
}

interface Piece {
  readonly reading: Reading;
  readonly rows: number;
}

/** Before anything is known, a cell is taken for this long, and a sheet gets no more than an eighth of a block, and so many rows. */
const BYTES_PER_CELL = 32;
const FIRST_ROWS = 1_000;
const BYTES_PER_FORMAT = 14;

/** Reads the used areas of sheets, small sheets together in one block, large ones over several. */
export function readingOf(context: Excel.RequestContext, sheets: readonly WantedArea[]) {
  const readings = sheets.map(({ id, used, withLook = false, isWhole = false, bytesPerRow }): Reading => {
    return { id, area: used, withLook, isWhole, isMoved: false, bytesPerRow, cells: [], formats: [], formulaColumns: [] };
  });
  const total = readings.reduce((sum, reading) => sum + reading.area.rows, 0);
  const rowsRead = (): number => readings.reduce((sum, reading) => sum + reading.cells.length, 0);

  const job: BlockJob = {
    kind: "read",
    next: (bytes) => {
      const pieces = fitting(readings, bytes);
      return pieces.length === 0 ? undefined : blockOf(context, pieces);
    },
    progress: () => ({ done: rowsRead(), total }),
  };
  const read = new Map<string, SheetCells>(readings.map((reading) => [reading.id, reading]));
  return { job, read, isMoved: () => readings.some((reading) => reading.isMoved) };
}

function fitting(readings: readonly Reading[], bytes: number): Piece[] {
  const pieces: Piece[] = [];
  let room = bytes;
  for (const reading of readings) {
    const left = reading.area.rows - reading.cells.length;
    if (left === 0) continue;
    const isKnown = reading.bytesPerRow !== undefined;
    const perRow = reading.bytesPerRow ?? reading.area.columns * BYTES_PER_CELL;
    const share = Math.floor((isKnown ? room : Math.min(room, bytes / 8)) / perRow);
    const rows = Math.min(left, isKnown ? left : FIRST_ROWS, Math.max(share, pieces.length === 0 ? 1 : 0));
    if (rows === 0) break;
    pieces.push({ reading, rows });
    room -= rows * perRow + formatRows(reading) * reading.area.columns * BYTES_PER_FORMAT;
    if (rows < left || room <= 0) break;
  }
  return pieces;
}

/** Of how many rows the look is asked for next. */
function formatRows({ area, withLook, cells }: Reading): number {
  return withLook && cells.length === 0 ? Math.min(FORMAT_SAMPLE_ROWS, area.rows) : 0;
}

function blockOf(context: Excel.RequestContext, pieces: readonly Piece[]): Block {
  let asked: { piece: Piece; values: Excel.Range; formats: Excel.Range | undefined; now: Excel.Range | undefined }[] = [];
  return {
    smallest: pieces.length === 1 && pieces[0]?.rows === 1,
    queue: () => {
      asked = pieces.map((piece) => {
        const { id, area, cells, isWhole } = piece.reading;
        const sheet = context.workbook.worksheets.getItem(id);
        const rangeOf = (row: number, rows: number) => untracked(sheet.getRangeByIndexes(row, area.column, rows, area.columns));
        const looked = formatRows(piece.reading);
        const formats = looked === 0 ? undefined : rangeOf(area.row, looked);
        const isLast = cells.length + piece.rows === area.rows;
        return {
          piece,
          now: isWhole && isLast ? sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount") : undefined,
          values: rangeOf(area.row + cells.length, piece.rows).load("values"),
          formats: formats?.load("numberFormat,formulas"),
        };
      });
    },
    take: () =>
      asked.every(({ piece, values, formats, now }) => {
        if (now) piece.reading.isMoved = !isArea(now, piece.reading.area);
        return take(piece, values.values, formats?.numberFormat, formats?.formulas);
      }),
  };
}

function isArea(now: Excel.Range, { row, column, rows, columns }: Area): boolean {
  return !now.isNullObject && now.rowIndex === row && now.columnIndex === column && now.rowCount === rows && now.columnCount === columns;
}

/** False where values or formats are null, as Excel answers for a range that it finds too large. */
function take(
  { reading, rows }: Piece,
  values: unknown[][] | null,
  formats: unknown[][] | null | undefined,
  formulas: unknown[][] | null | undefined,
): boolean {
  if (values === null || formats === null || formulas === null) return false;
  reading.bytesPerRow = Math.max(1, JSON.stringify(values).length / rows);
  if (formats !== undefined) reading.formats = formats.map((row) => row.map(String));
  if (formulas !== undefined) reading.formulaColumns = formulaColumns(formulas, values, reading.area.column);
  for (const row of cellsOf(values)) reading.cells.push(row);
  return true;
}

/** A text that begins with an equals sign is its own formula. */
function formulaColumns(formulas: readonly (readonly unknown[])[], values: readonly (readonly unknown[])[], first: number): readonly number[] {
  const columns = new Set<number>();
  formulas.forEach((row, at) => {
    row.forEach((formula, column) => {
      if (typeof formula === "string" && formula.startsWith("=") && formula !== values[at]?.[column]) columns.add(first + column);
    });
  });
  return [...columns];
}
