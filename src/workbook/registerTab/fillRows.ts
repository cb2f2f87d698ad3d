import { putBackRow } from "../changes/putBackRow";
import type { BlockJob } from "../inBlocks";
import { writingOf, type CellInput } from "../writing/cellWrites";
import type { FoundTab } from "./findTab";
import { given } from "../reading/given";

export interface RowsToFill {
  readonly rows: readonly (readonly CellInput[])[];
  readonly formats: readonly (string | null)[];
  /** Whether a row, by what stands in the table's columns, is nobody's, or is one of these rows already. */
  readonly isFree: (formulas: readonly unknown[]) => boolean;
}

/** What became of the filling. */
export interface Filling {
  /** Zero-based sheet row of the first. */
  first: number;
  /** True where somebody has written into the rows that were to be filled. */
  isBlocked: boolean;
}

const BYTES_PER_CELL = 14;

/**
 * Fills the last rows of a table, in blocks. Where the table ends is looked up in the round trip directly before each, since
 * others insert rows, and what stands there is read in the very request that writes: rows that came between are put back.
 */
export function fillingRows(context: Excel.RequestContext, found: FoundTab, order: RowsToFill, filling: Filling): BlockJob {
  const { rows, formats, isFree } = order;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const { column, columns } = found.body;
  let at = 0;
  return {
    kind: "repeatableWrite",
    next: (bytes) => {
      if (at >= rows.length || filling.isBlocked) return undefined;
      const block = rows.slice(at, endOfFitting(rows, at, bytes));
      let first = 0;
      let met: Excel.Range | undefined;
      const target = (): Excel.Range => sheet.getRangeByIndexes(first, column, block.length, columns).load("formulas,numberFormat");
      return {
        smallest: block.length === 1,
        prepare: async () => {
          const body = context.workbook.tables.getItem(found.table).getDataBodyRange().load("rowIndex,rowCount");
          await context.sync();
          first = body.rowIndex + body.rowCount - (rows.length - at);
          const now = target();
          await context.sync();
          filling.isBlocked = !given<unknown>(now.formulas).every((row) => isFree(row));
        },
        queue: () => {
          if (filling.isBlocked) return;
          met = target();
          writingOf(context, [{ sheetId: found.sheetId, row: first, column, values: block, formats }])
            .next(Infinity)
            ?.queue();
        },
        take: () => {
          if (filling.isBlocked || !met) return true;
          if (!putBack(met, first)) {
            filling.first = first - at;
            at += block.length;
          }
          return true;
        },
      };
    },
    progress: () => ({ done: at, total: rows.length }),
  };

  /** Rows of somebody's get back what they held, with the next round trip; whether there were any. */
  function putBack({ formulas, numberFormat }: Excel.Range, first: number): boolean {
    let isAny = false;
    given<unknown>(formulas).forEach((row, index) => {
      if (isFree(row)) return;
      isAny = true;
      putBackRow(sheet.getRangeByIndexes(first + index, column, 1, columns), row, given<unknown>(numberFormat)[index] ?? []);
    });
    return isAny;
  }
}

/** The end of as many rows, from one on, as fit into so many bytes; one at least. */
function endOfFitting(rows: RowsToFill["rows"], from: number, bytes: number): number {
  let [end, room] = [from, bytes];
  while (end < rows.length) {
    const size = (rows[end] ?? []).reduce<number>((sum, cell) => sum + BYTES_PER_CELL + 2 * (typeof cell === "string" ? cell.length : 8), 0);
    if (size > room && end > from) break;
    room -= size;
    end++;
  }
  return end;
}
