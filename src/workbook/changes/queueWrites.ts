import type { EditInput } from "./cellInputOf";
import { columnRuns, GAP, type ColumnRun, type SheetCell } from "./columnRuns";
import { runRanges } from "./runRanges";

/** A cell and what is put into it. */
export interface CellInput extends SheetCell {
  readonly input: EditInput;
}

/** Each cell in a range of its own: under a filter Excel puts the values of a block into the wrong rows, and those of single cells right. */
const ALONE = -1;

/** Formats first, so that values are read as meant; never more than the cells that change. Cells in between are left alone, with null. */
export function queueWrites(context: Excel.RequestContext, inputs: readonly CellInput[], isAlone = false): void {
  const rangeOf = runRanges(context);
  const gap = isAlone ? ALONE : GAP;
  const setFormats = (formatOf: (input: EditInput) => string | null): void => {
    const formatted = inputs.filter(({ input }) => formatOf(input) !== null);
    // Null leaves a cell's format as it is, which the types do not say.
    for (const run of columnRuns(formatted, gap)) rangeOf(run).numberFormat = column(run, formatOf) as string[][];
  };
  setFormats(({ format, meanwhile }) => meanwhile ?? format);

  const values = inputs.filter(({ input }) => !input.isFormula);
  for (const run of columnRuns(values, gap)) rangeOf(run).values = column(run, ({ value }) => value);
  // A formula may fill the cells around it, so that none is written along.
  const formulas = inputs.filter(({ input }) => input.isFormula);
  for (const run of columnRuns(formulas, isAlone ? ALONE : 0)) rangeOf(run).formulas = column(run, ({ value }) => value);
  setFormats(({ format, meanwhile }) => (meanwhile === undefined ? null : format));
}

/** A run's cells from top to bottom, null for those that stay as they are. */
function column<T>({ row: first, rows, cells }: ColumnRun<CellInput>, contentOf: (input: EditInput) => T): (T | null)[][] {
  const content: (T | null)[][] = Array.from({ length: rows }, () => [null]);
  for (const { row, input } of cells) content[row - first] = [contentOf(input)];
  return content;
}
