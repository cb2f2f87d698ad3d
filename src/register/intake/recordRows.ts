import type { Cell } from "../cells";
import type { SheetKind } from "../fields/catalogue";
import { amountOf } from "./amountOf";
import { fieldColumns } from "./fieldColumns";
import type { List } from "./lists/findLists";
import type { ColumnReading, LeftOutRow, SheetReading } from "./reading";
import { RecordTest } from "./records";

/** Sums without a word are few; more rows than this without a name are no sums, and adding up is not for nothing. */
const MOST_SILENT_SUMS = 20;
/** Half of the smallest coin. */
const NOTHING = 0.005;

/** Which rows of a list are its records, and what the others are. */
export function recordRows({ part, headings, block }: List, kind: SheetKind, columns: readonly ColumnReading[]): Pick<SheetReading, "dataRows" | "rows" | "leftOut"> {
  const test = new RecordTest(kind, fieldColumns(columns, part.firstColumn), headings.texts);
  const leftOut: LeftOutRow[] = [];
  let [first, last, rows, silent] = [-1, -1, 0, 0];
  for (let row = block.first; row < block.end; row++) {
    const cells = part.cells[row] ?? [];
    const nature = test.natureOf(cells);
    if (nature === "blank") continue;
    if (nature !== "record") {
      const isSum = nature === "unnamed" && silent++ < MOST_SILENT_SUMS && isSumAbove(part.cells.slice(block.first, row), cells, test);
      leftOut.push({ row: part.firstRow + row, nature: isSum ? "total" : nature });
      continue;
    }
    if (first < 0) first = row;
    last = row;
    rows++;
  }
  return { dataRows: rows === 0 ? null : { first: part.firstRow + first, last: part.firstRow + last }, rows, leftOut };
}

/** True for a row of numbers of which one is the sum of the records' above it, all of them or those since the last such row. */
function isSumAbove(above: readonly (readonly Cell[])[], row: readonly Cell[], test: RecordTest): boolean {
  return row.some((cell, column) => {
    const stated = amountOf(cell);
    if (Number.isNaN(stated)) return false;
    let sum = 0;
    let sinceOther = 0;
    for (const cells of above) {
      const isRecord = test.isRecord(cells);
      const amount = isRecord ? amountOf(cells[column]) : NaN;
      if (!Number.isNaN(amount)) [sum, sinceOther] = [sum + amount, sinceOther + amount];
      else if (!isRecord) sinceOther = 0;
    }
    return Math.abs(sum - stated) < NOTHING || Math.abs(sinceOther - stated) < NOTHING;
  });
}
