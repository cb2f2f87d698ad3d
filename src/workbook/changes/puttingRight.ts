import type { PresentCell } from "../../register/changes/compareCell";
import { isSameCell } from "../../register/changes/sameCell";
import type { BlockJob } from "../inBlocks";
import { cellInputOf } from "./cellInputOf";
import { queueWrites, type CellInput } from "./queueWrites";
import { queueCells, type CellNow, type CellsNow } from "./readTargets";
import type { Target } from "./target";

/** About how many bytes of JSON the writing of a cell in a range of its own takes. */
const BYTES_PER_CELL = 1500;

/** Ranges that were written under a filter, as they were before. */
export interface Misplaced {
  readonly before: readonly CellNow[];
  readonly targets: readonly Target[];
}

/**
 * Puts back what stood in cells of which some were written in the wrong row, where they hold one of the values that were written and
 * nobody has changed them since.
 */
export function puttingRight(context: Excel.RequestContext, misplaced: readonly Misplaced[]): BlockJob {
  const cells = misplaced.flatMap(({ before, targets }) => before.map((was) => ({ ...was, targets })));
  let at = 0;
  return {
    kind: "repeatableWrite",
    next: (bytes) => {
      if (at >= cells.length) return undefined;
      const block = cells.slice(at, at + Math.max(1, Math.floor(bytes / BYTES_PER_CELL)));
      let now: CellsNow<CellNow> | undefined;
      return {
        smallest: block.length === 1,
        prepare: async () => {
          const answer = queueCells<CellNow>(context, block);
          await context.sync();
          now = answer();
        },
        queue: () => {
          const inputs = block.flatMap(({ now: was, targets, ...place }): CellInput[] => {
            const is = now?.cell({ ...place, now: was });
            if (!is || !isOurs(is, was, targets)) return [];
            const formula = was.formula === null ? {} : { formula: was.formula };
            return [{ ...place, input: cellInputOf({ after: was.value, format: was.format, ...formula }, is.format) }];
          });
          queueWrites(context, inputs, true);
        },
        take: () => {
          at += block.length;
          return true;
        },
      };
    },
    progress: () => ({ done: at, total: cells.length }),
  };
}

/** Whether a cell holds what was meant for another, or has got a format and not the value. */
function isOurs(is: PresentCell, was: PresentCell, targets: readonly Target[]): boolean {
  if (is.formula === was.formula && isSameCell(is.value, was.value)) return is.format !== was.format;
  return targets.some(({ edit }) => (edit.formula === undefined ? isSameCell(edit.after, is.value) : edit.formula === is.formula));
}
