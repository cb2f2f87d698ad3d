import type { SheetCell } from "../changes/columnRuns";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks, type Block, type BlockJob } from "../inBlocks";
import { inExcel } from "../inExcel";

/** Some rows of one column, whose formulas are asked for. */
interface Stretch {
  readonly sheetId: string;
  readonly column: number;
  /** The rows of the cells that were asked for; only among these a formula counts. */
  readonly wanted: ReadonlySet<number>;
  readonly last: number;
  next: number;
}

/** A formula is seldom longer; a number or text is its own formula. */
const BYTES_PER_CELL = 32;

/** A cell's name in the answer of {@link formulaCells}. */
export function cellName({ sheetId, row, column }: SheetCell): string {
  return `${row} ${column} ${sheetId}`;
}

/**
 * Which of these cells hold a formula, by {@link cellName}. Reads the columns in which the cells stand, from the first to the last
 * of them: one range for each column where it fits. Cells of a sheet that is gone by now hold none.
 */
export async function formulaCells(cells: readonly SheetCell[], conduct: Conduct): Promise<Result<ReadonlySet<string>>> {
  const found = new Set<string>();
  const stretches = stretchesOf(cells);
  if (stretches.length === 0) return done(found);
  return inExcel<ReadonlySet<string>>(async (context) => {
    const read = await inBlocks(context, jobOf(context, stretches, found), conduct);
    if (read.ok || read.fault.code === "ItemNotFound") return done(found);
    return read;
  }, conduct);
}

function stretchesOf(cells: readonly SheetCell[]): Stretch[] {
  const columns = new Map<string, { sheetId: string; column: number; wanted: Set<number>; last: number; next: number }>();
  for (const { sheetId, row, column } of cells) {
    const name = `${column} ${sheetId}`;
    const stretch = columns.get(name);
    if (!stretch) {
      columns.set(name, { sheetId, column, wanted: new Set([row]), last: row, next: row });
      continue;
    }
    stretch.wanted.add(row);
    stretch.last = Math.max(stretch.last, row);
    stretch.next = Math.min(stretch.next, row);
  }
  return [...columns.values()];
}

function jobOf(context: Excel.RequestContext, stretches: readonly Stretch[], found: Set<string>): BlockJob {
  const total = stretches.reduce((sum, { next, last }) => sum + last - next + 1, 0);
  return {
    kind: "read",
    next: (bytes) => {
      let room = Math.max(1, Math.floor(bytes / BYTES_PER_CELL));
      const pieces: { stretch: Stretch; rows: number }[] = [];
      for (const stretch of stretches) {
        const rows = Math.min(room, stretch.last - stretch.next + 1);
        if (rows > 0) pieces.push({ stretch, rows });
        room -= rows;
      }
      return pieces.length === 0 ? undefined : blockOf(context, pieces, found);
    },
    progress: () => ({ done: total - stretches.reduce((sum, { next, last }) => sum + last - next + 1, 0), total }),
  };
}

function blockOf(context: Excel.RequestContext, pieces: readonly { readonly stretch: Stretch; readonly rows: number }[], found: Set<string>): Block {
  let asked: Excel.Range[] = [];
  return {
    smallest: pieces.length === 1 && pieces[0]?.rows === 1,
    queue: () => {
      asked = pieces.map(({ stretch: { sheetId, column, next }, rows }) =>
        context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(next, column, rows, 1).load("formulas,values"),
      );
    },
    take: () => {
      // Null is what Excel answers for a range that it finds too large.
      const answers = asked.map(({ formulas, values }) => [formulas, values] as (unknown[][] | null)[]);
      if (answers.some((answer) => answer.includes(null))) return false;
      pieces.forEach(({ stretch, rows }, at) => {
        const [formulas, values] = answers[at] ?? [];
        formulas?.forEach(([formula], index) => {
          const row = stretch.next + index;
          if (stretch.wanted.has(row) && isFormula(formula, values?.[index]?.[0])) found.add(cellName({ ...stretch, row }));
        });
        stretch.next += rows;
      });
      return true;
    },
  };
}

/** A text that begins with an equals sign is its own formula. */
function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
