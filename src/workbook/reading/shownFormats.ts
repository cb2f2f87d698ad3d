import type { Cell } from "../../register/cells";
import { fieldDefinition } from "../../register/fields/catalogue";
import { headingIndex } from "../../register/intake/headings/headingIndex";
import { headingKey, headingWords } from "../../register/intake/headings/headingKey";
import { currencyOfFormat, isDateFormat } from "../../register/intake/numberFormat";
import type { FormatRun } from "../../register/intake/snapshot";
import type { Area } from "../area";
import type { Block, BlockJob } from "../inBlocks";

interface ColumnReading {
  readonly id: string;
  readonly area: Area;
  readonly column: number;
  readonly codes: Map<number, string>;
  readonly runs: FormatRun[];
  row: number;
}

/** A sheet as far as it was read. */
export interface FormattedSheet {
  readonly id: string;
  readonly used: Area;
  readonly cells: readonly (readonly Cell[])[];
  /** Number formats of the first rows. */
  readonly formats: readonly (readonly string[])[];
}

/** What the number formats of a sheet's whole columns of amounts show, by sheet column. */
export interface ShownFormats {
  /** ISO 4217 codes by sheet row; only of columns that show any. */
  readonly currencies: Map<number, ReadonlyMap<number, string>>;
  readonly runs: Map<number, readonly FormatRun[]>;
}

/** Before anything is known, a format is taken for this long. */
const BYTES_PER_FORMAT = 28;
/** Among so many rows stand the headings. */
const HEADING_ROWS = 30;

/**
 * Reads the number formats of whole columns of amounts and percentages: there a cell of another currency, or one that is no
 * percentage, may stand at any row, and is told by nothing else. Columns without a number below the rows whose formats are
 * known already are left out, and so are those whose heading says another thing.
 */
export function formatsOf(context: Excel.RequestContext, sheets: readonly FormattedSheet[]): { readonly job: BlockJob; readonly read: ReadonlyMap<string, ShownFormats> } {
  const readings = sheets.flatMap((sheet) =>
    columnsToRead(sheet).map((column): ColumnReading => ({ id: sheet.id, area: sheet.used, column: sheet.used.column + column, codes: new Map(), runs: [], row: 0 })),
  );
  const total = readings.reduce((sum, { area }) => sum + area.rows, 0);
  const size = { bytesPerFormat: BYTES_PER_FORMAT };
  const job: BlockJob = {
    kind: "read",
    next: (bytes) => {
      let room = Math.max(1, Math.floor(bytes / size.bytesPerFormat));
      const pieces: Piece[] = [];
      for (const reading of readings) {
        const rows = Math.min(room, reading.area.rows - reading.row);
        if (rows > 0) pieces.push({ reading, rows });
        room -= rows;
      }
      return pieces.length === 0 ? undefined : blockOf(context, pieces, size);
    },
    progress: () => ({ done: readings.reduce((sum, { row }) => sum + row, 0), total }),
  };
  return { job, read: bySheet(readings) };
}

/** The maps are filled while the job is done. */
function bySheet(readings: readonly ColumnReading[]): ReadonlyMap<string, ShownFormats> {
  const read = new Map<string, ShownFormats>();
  for (const { id, column, codes, runs } of readings) {
    const shown = read.get(id) ?? { currencies: new Map<number, ReadonlyMap<number, string>>(), runs: new Map<number, readonly FormatRun[]>() };
    shown.currencies.set(column, codes);
    shown.runs.set(column, runs);
    read.set(id, shown);
  }
  return read;
}

function columnsToRead({ cells, formats }: FormattedSheet): readonly number[] {
  const width = cells[0]?.length ?? 0;
  const found: number[] = [];
  for (let column = 0; column < width; column++) {
    const known = formats.map((row) => row[column] ?? "General");
    const showsCurrency = known.some((format) => currencyOfFormat(format) !== undefined);
    if (showsCurrency || (mayBeAmounts(cells, column) && !mostlyDates(known) && hasNumberBelow(cells, column, formats.length))) found.push(column);
  }
  return found;
}

function hasNumberBelow(cells: readonly (readonly Cell[])[], column: number, first: number): boolean {
  for (let row = first; row < cells.length; row++) if (typeof cells[row]?.[column] === "number") return true;
  return false;
}

function mostlyDates(formats: readonly string[]): boolean {
  return formats.filter(isDateFormat).length * 2 > formats.length;
}

/** False where the column's heading is known, and not as one of amounts. */
function mayBeAmounts(cells: readonly (readonly Cell[])[], column: number): boolean {
  for (let row = 0; row < Math.min(HEADING_ROWS, cells.length); row++) {
    const cell = cells[row]?.[column];
    const meanings = typeof cell === "string" ? headingIndex.get(headingKey(headingWords(cell))) : undefined;
    if (meanings === undefined || meanings.length === 0) continue;
    return meanings.some(({ field }) => ["amount", "percent"].includes(fieldDefinition(field).type));
  }
  return true;
}

interface Piece {
  readonly reading: ColumnReading;
  readonly rows: number;
}

function blockOf(context: Excel.RequestContext, pieces: readonly Piece[], size: { bytesPerFormat: number }): Block {
  let asked: Excel.Range[] = [];
  return {
    smallest: pieces.length === 1 && pieces[0]?.rows === 1,
    queue: () => {
      asked = pieces.map(({ reading, rows }) =>
        context.workbook.worksheets.getItem(reading.id).getRangeByIndexes(reading.area.row + reading.row, reading.column, rows, 1).load("numberFormat"),
      );
    },
    take: () => {
      const answers = asked.map(({ numberFormat }) => numberFormat as unknown[][] | null);
      if (answers.includes(null)) return false;
      let [bytes, cells] = [0, 0];
      pieces.forEach(({ reading, rows }, at) => {
        const formats = (answers[at] ?? []).map(([format]) => String(format));
        for (const format of formats) bytes += format.length + 5;
        cells += rows;
        note(reading, formats);
        reading.row += rows;
      });
      size.bytesPerFormat = Math.max(1, bytes / cells);
      return true;
    },
  };
}

function note({ codes, runs, area, row }: ColumnReading, formats: readonly string[]): void {
  let last = runs.at(-1)?.format;
  let code = last === undefined ? undefined : currencyOfFormat(last);
  formats.forEach((format, at) => {
    const sheetRow = area.row + row + at;
    if (format !== last) {
      runs.push({ row: sheetRow, format });
      last = format;
      code = currencyOfFormat(format);
    }
    if (code !== undefined) codes.set(sheetRow, code);
  });
}
