import type { Cell } from "../../register/cells";
import type { Conflict } from "../../register/changes/changeSet";
import { compareCell, type PresentCell } from "../../register/changes/compareCell";
import type { BlockJob } from "../inBlocks";
import { cellInputOf } from "./cellInputOf";
import { conflictOf } from "./compareTargets";
import { queueWrites, type CellInput } from "./queueWrites";
import { queueFilters } from "./queueFilters";
import type { Misplaced } from "./puttingRight";
import { queueTargets, type TargetsNow } from "./readTargets";
import { isSameIdentity, nothingYet, plannedCells } from "./sameIdentity";
import { endOfFitting, isSameRow, type Target } from "./target";

/** What became of each target, by its index. */
export interface WritingOutcome {
  readonly written: Map<number, Target>;
  readonly conflicts: Map<number, Conflict>;
  /** Targets whose row stands elsewhere than a moment ago. */
  readonly moved: Map<number, Target>;
  /** What somebody else had written in the moment between the last look and our writing; to be put back. */
  readonly overwritten: Overwritten[];
  /** What stood in the ranges that were written while a filter hid rows: there Excel puts values into the wrong ones. */
  readonly misplaced: Misplaced[];
  /** The name of the sheet that has got that filter; null where none has. */
  filtered: string | null;
}

export interface Overwritten {
  readonly target: Target;
  readonly found: PresentCell;
}

/**
 * Writes targets in blocks, each compared once more with its cell and its row's identity in the round trip directly before.
 * What somebody has changed meanwhile is left. The cells are also read in the very request that writes them, before it does:
 * Excel cannot be asked to write only where nothing has changed, but what was overwritten is known then. A block may be done
 * again: what it has written is then as wanted.
 */
export function writingTargets(context: Excel.RequestContext, targets: readonly Target[], outcome: WritingOutcome, isAgain: boolean): BlockJob {
  const all = plannedCells(targets);
  let at = 0;
  // Until a block was sent, what a row is told by can only be as it was: another row may look as this one is going to.
  let sent = isAgain ? targets.length : 0;
  return {
    kind: "repeatableWrite",
    next: (bytes) => {
      if (at >= targets.length || outcome.filtered !== null) return undefined;
      const end = endOfFitting(targets, at, bytes);
      const block = targets.slice(at, end);
      let now: TargetsNow | undefined;
      let inputs: readonly TargetInput[] = [];
      let last: (() => TargetsNow) | undefined;
      let filtered: (() => string | null) | undefined;
      let planned = all;
      return {
        smallest: isSameRow(block[0], block.at(-1)),
        prepare: async () => {
          const answer = queueTargets(context, block);
          await context.sync();
          now = answer();
        },
        queue: () => {
          [last, filtered] = [undefined, undefined];
          if (now?.whole !== true) return;
          planned = at < sent ? all : nothingYet;
          sent = Math.max(sent, end);
          inputs = inputsOf(block, now, planned, outcome);
          last = queueTargets(
            context,
            inputs.map(({ target }) => target),
          );
          filtered = queueFilters(context, inputs);
          queueWrites(context, inputs);
        },
        take: () => {
          if (now?.whole !== true) return false;
          outcome.filtered = filtered?.() ?? null;
          if (last && outcome.filtered !== null) noticeMisplaced(inputs, last(), outcome);
          else if (last) noticeOverwritten(inputs, last(), planned, outcome);
          at = end;
          return true;
        },
      };
    },
    progress: () => ({ done: at, total: targets.length }),
  };
}

interface TargetInput extends CellInput {
  readonly target: Target;
}

function noticeMisplaced(inputs: readonly TargetInput[], before: TargetsNow, { written, misplaced }: WritingOutcome): void {
  for (const { target } of inputs) written.delete(target.index);
  misplaced.push({ before: before.all(), targets: inputs.map(({ target }) => target) });
}

function noticeOverwritten(
  inputs: readonly TargetInput[],
  before: TargetsNow,
  planned: ReadonlyMap<string, Cell>,
  { written, conflicts, moved, overwritten }: WritingOutcome,
): void {
  if (!before.whole) return;
  for (const { target } of inputs) {
    const found = before.cell(target);
    const isMoved = !isSameIdentity(target, before, planned);
    const comparison = compareCell(target.edit, found);
    if (!isMoved && (comparison === "ready" || comparison === "asWanted")) continue;
    overwritten.push({ target, found });
    written.delete(target.index);
    if (isMoved) moved.set(target.index, target);
    else conflicts.set(target.index, conflictOf(target, found, comparison === "formula" ? "formula" : "changed"));
  }
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
    return comparison === "asWanted" ? [] : [{ sheetId, row, column, target, input: cellInputOf(edit, present.format) }];
  });
}
