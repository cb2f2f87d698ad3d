import type { Cell } from "../../register/cells";
import type { Conflict } from "../../register/changes/changeSet";
import { compareCell, type PresentCell } from "../../register/changes/compareCell";
import { isSameCell } from "../../register/changes/sameCell";
import type { BlockJob } from "../inBlocks";
import { cellInputOf } from "./cellInputOf";
import { conflictOf } from "./compareTargets";
import { queueWrites, type CellInput } from "./queueWrites";
import { queueTargets, type TargetsNow } from "./readTargets";
import { endOfFitting, isSameRow, type Target } from "./target";

/** What became of each target, by its index. */
export interface WritingOutcome {
  readonly written: Map<number, Target>;
  readonly conflicts: Map<number, Conflict>;
  /** Targets whose row stands elsewhere than a moment ago. */
  readonly moved: Map<number, Target>;
  /** What somebody else had written in the moment between the last look and our writing; to be put back. */
  readonly overwritten: Overwritten[];
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
export function writingTargets(context: Excel.RequestContext, targets: readonly Target[], outcome: WritingOutcome): BlockJob {
  const planned = plannedCells(targets);
  let at = 0;
  return {
    kind: "repeatableWrite",
    next: (bytes) => {
      if (at >= targets.length) return undefined;
      const end = endOfFitting(targets, at, bytes);
      const block = targets.slice(at, end);
      let now: TargetsNow | undefined;
      let inputs: readonly TargetInput[] = [];
      let last: (() => TargetsNow) | undefined;
      return {
        smallest: isSameRow(block[0], block.at(-1)),
        prepare: async () => {
          const answer = queueTargets(context, block);
          await context.sync();
          now = answer();
        },
        queue: () => {
          if (now?.whole !== true) return;
          inputs = inputsOf(block, now, planned, outcome);
          last = queueTargets(
            context,
            inputs.map(({ target }) => target),
          );
          queueWrites(context, inputs);
        },
        take: () => {
          if (now?.whole !== true) return false;
          if (last) noticeOverwritten(inputs, last(), planned, outcome);
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

/** What the list's cells will hold, by row and list column. */
export function plannedCells(targets: readonly Target[]): ReadonlyMap<string, Cell> {
  return new Map(targets.map((target) => [cellName(target, target.edit.column), target.edit.after]));
}

/** What a row is told by is as it was, or as this very batch makes it. */
export function isSameIdentity(target: Target, now: TargetsNow, planned: ReadonlyMap<string, Cell>): boolean {
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
