import { currencyOfFormat } from "../../register/intake/numberFormat";
import type { Area } from "../area";
import type { Block, BlockJob } from "../inBlocks";
import { untracked } from "../untracked";

interface ColumnReading {
  readonly id: string;
  readonly area: Area;
  readonly column: number;
  readonly codes: Map<number, string>;
  row: number;
}

const BYTES_PER_FORMAT = 28;

/**
 * Reads the number formats of whole columns in whose first rows some format shows a currency: there a cell of another
 * currency may follow at any row, and is told by nothing else.
 */
export function currenciesOf(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly used: Area; readonly formats: readonly (readonly string[])[] }[],
) {
  const readings = sheets.flatMap(({ id, used, formats }) =>
    columnsWithCurrency(formats).map((column): ColumnReading => ({ id, area: used, column: used.column + column, codes: new Map(), row: 0 })),
  );
  const total = readings.reduce((sum, { area }) => sum + area.rows, 0);
  const job: BlockJob = {
    kind: "read",
    next: (bytes) => {
      const reading = readings.find(({ row, area }) => row < area.rows);
      return reading === undefined ? undefined : blockOf(context, reading, Math.max(1, Math.floor(bytes / BYTES_PER_FORMAT)));
    },
    progress: () => ({ done: readings.reduce((sum, { row }) => sum + row, 0), total }),
  };
  const read = new Map<string, Map<number, ReadonlyMap<number, string>>>();
  for (const { id, column, codes } of readings) read.set(id, (read.get(id) ?? new Map<number, ReadonlyMap<number, string>>()).set(column, codes));
  return { job, read };
}

function columnsWithCurrency(formats: readonly (readonly string[])[]): readonly number[] {
  const found = new Set<number>();
  for (const row of formats) row.forEach((format, column) => (currencyOfFormat(format) === undefined ? undefined : found.add(column)));
  return [...found].sort((a, b) => a - b);
}

function blockOf(context: Excel.RequestContext, reading: ColumnReading, most: number): Block {
  const rows = Math.min(most, reading.area.rows - reading.row);
  let asked: Excel.Range | undefined;
  return {
    smallest: rows === 1,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(reading.id);
      asked = untracked(sheet.getRangeByIndexes(reading.area.row + reading.row, reading.column, rows, 1)).load("numberFormat");
    },
    take: () => {
      const formats = asked?.numberFormat as unknown[][] | null | undefined;
      if (formats === null || formats === undefined) return false;
      formats.forEach(([format], at) => {
        const code = currencyOfFormat(String(format));
        if (code !== undefined) reading.codes.set(reading.area.row + reading.row + at, code);
      });
      reading.row += rows;
      return true;
    },
  };
}
