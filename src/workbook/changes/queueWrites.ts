import { fillFormat } from "../writing/cellWrites";
import type { EditInput } from "./cellInputOf";
import { columnRuns, type SheetCell } from "./columnRuns";

/** A cell and what is put into it. */
export interface CellInput extends SheetCell {
  readonly input: EditInput;
}

/** Cells in between that are left alone, with null, rather than writing two ranges. */
const GAP = 8;

/** Each cell in a range of its own: under a filter Excel puts the values of a block into the wrong rows, and those of single cells right. */
const ALONE = -1;

/** Formats first, so that values are read as meant; never more than the cells that change. */
export function queueWrites(context: Excel.RequestContext, inputs: readonly CellInput[], isAlone = false): void {
  const rangeOf = ({ sheetId, row, column, rows }: SheetCell & { readonly rows: number }): Excel.Range =>
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, 1);
  const setFormats = (formatOf: (input: EditInput) => string | null): void => {
    const byFormat = new Map<string, CellInput[]>();
    for (const one of inputs) {
      const format = formatOf(one.input);
      if (format === null) continue;
      const same = byFormat.get(format);
      if (same) same.push(one);
      else byFormat.set(format, [one]);
    }
    for (const [format, cells] of byFormat) for (const run of columnRuns(cells, isAlone ? ALONE : 0)) fillFormat(rangeOf(run), format);
  };
  setFormats(({ format, meanwhile }) => meanwhile ?? format);

  const contentOf = (run: { row: number; rows: number; cells: readonly CellInput[] }) => {
    const content: (string | number | boolean | null)[][] = Array.from({ length: run.rows }, () => [null]);
    for (const { row, input } of run.cells) content[row - run.row] = [input.value];
    return content;
  };
  for (const run of columnRuns(
    inputs.filter(({ input }) => !input.isFormula),
    isAlone ? ALONE : GAP,
  ))
    rangeOf(run).values = contentOf(run);
  // A formula may fill the cells around it, so that none is written along.
  for (const run of columnRuns(
    inputs.filter(({ input }) => input.isFormula),
    isAlone ? ALONE : 0,
  ))
    rangeOf(run).formulas = contentOf(run);
  setFormats(({ format, meanwhile }) => (meanwhile === undefined ? null : format));
}
