import type { Conflict } from "../../register/changes/changeSet";
import type { Cell } from "../../register/cells";
import { compareCell } from "../../register/changes/compareCell";
import { isSameCell } from "../../register/changes/sameCell";
import type { BlockJob } from "../inBlocks";
import { fillFormat } from "../writing/cellWrites";
import { cellInputOf, type EditInput } from "./cellInputOf";
import { columnRuns, type SheetCell } from "./columnRuns";
import { conflictOf } from "./compareTargets";
import { queueTargets, type TargetsNow } from "./readTargets";
import { endOfFitting, isSameRow, type Target } from "./target";

/** What became of each target, by its index. */
export interface WritingOutcome {
  readonly written: Map<number, Target>;
  readonly conflicts: Map<number, Conflict>;
  /** Targets whose row stands elsewhere than a moment ago. */
  readonly moved: Map<number, Target>;
}

/** Cells in between that are left alone, with null, rather than writing two ranges. */
const GAP = 8;

/**
 * Writes targets in blocks, each compared once more with its cell and its row's identity in the round trip directly before.
 * What somebody has changed meanwhile is left. A block may be done again: what it has written is then as wanted.
 */
export function writingTargets(context: Excel.RequestContext, targets: readonly Target[], outcome: WritingOutcome): BlockJob {
  const planned = new Map(targets.map((target) => [cellName(target, target.edit.column), target.edit.after]));
  let at = 0;
  return {
    kind: "repeatableWrite",
    next: (bytes) => {
      if (at >= targets.length) return undefined;
      const end = endOfFitting(targets, at, bytes);
      const block = targets.slice(at, end);
      let now: TargetsNow | undefined;
      return {
        smallest: isSameRow(block[0], block.at(-1)),
        prepare: async () => {
          const answer = queueTargets(context, block);
          await context.sync();
          now = answer();
        },
        queue: () => {
          if (now?.whole === true) queueWrites(context, inputsOf(block, now, planned, outcome));
        },
        take: () => {
          if (now?.whole !== true) return false;
          at = end;
          return true;
        },
      };
    },
    progress: () => ({ done: at, total: targets.length }),
  };
}

interface TargetInput extends SheetCell {
  readonly input: EditInput;
}

function inputsOf(
  block: readonly Target[],
  now: TargetsNow,
  planned: ReadonlyMap<string, Cell>,
  { written, conflicts, moved }: WritingOutcome,
): readonly TargetInput[] {
  return block.flatMap((target): TargetInput[] => {
    const { index, edit, sheetId, row, column } = target;
    for (const outcome of [written, conflicts, moved]) outcome.delete(index);
    if (!isSameIdentity(target, now, planned)) {
      moved.set(index, target);
      return [];
    }
    const present = now.cell(target);
    const comparison = compareCell(edit, present);
    if (comparison === "changed" || comparison === "formula") {
      conflicts.set(index, conflictOf(target, present, comparison));
      return [];
    }
    written.set(index, target);
    return comparison === "asWanted" ? [] : [{ sheetId, row, column, input: cellInputOf(edit, present.format) }];
  });
}

/** What a row is told by is as it was, or as this very batch makes it. */
function isSameIdentity(target: Target, now: TargetsNow, planned: ReadonlyMap<string, Cell>): boolean {
  const before = target.place.present.rows[target.at] ?? [];
  for (const [index, cell] of now.identity(target)) {
    const name = cellName(target, index);
    const isPlanned = planned.has(name) && isSameCell(cell, planned.get(name));
    if (!isPlanned && !isSameCell(cell, before[index])) return false;
  }
  return true;
}

function cellName({ sheetId, row }: Target, listColumn: number): string {
  return `${row} ${listColumn} ${sheetId}`;
}

/** Formats first, so that values are read as meant; never more than the cells that change. */
function queueWrites(context: Excel.RequestContext, inputs: readonly TargetInput[]): void {
  const rangeOf = ({ sheetId, row, column, rows }: SheetCell & { readonly rows: number }): Excel.Range =>
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, 1);
  const byFormat = new Map<string, TargetInput[]>();
  for (const one of inputs) {
    const { format } = one.input;
    if (format === null) continue;
    const same = byFormat.get(format);
    if (same) same.push(one);
    else byFormat.set(format, [one]);
  }
  for (const [format, cells] of byFormat) for (const run of columnRuns(cells, 0)) fillFormat(rangeOf(run), format);

  const contentOf = (run: { row: number; rows: number; cells: readonly TargetInput[] }) => {
    const content: (string | number | boolean | null)[][] = Array.from({ length: run.rows }, () => [null]);
    for (const { row, input } of run.cells) content[row - run.row] = [input.value];
    return content;
  };
  for (const run of columnRuns(
    inputs.filter(({ input }) => !input.isFormula),
    GAP,
  ))
    rangeOf(run).values = contentOf(run);
  // A formula may fill the cells around it, so that none is written along.
  for (const run of columnRuns(
    inputs.filter(({ input }) => input.isFormula),
    0,
  ))
    rangeOf(run).formulas = contentOf(run);
}
