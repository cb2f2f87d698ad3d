import type { Conflict } from "../../register/changes/changeSet";
import { compareCell, type PresentCell } from "../../register/changes/compareCell";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks, type BlockJob } from "../inBlocks";
import { queueTargets, type TargetsNow } from "./readTargets";
import { isSameIdentity, nothingYet } from "./sameIdentity";
import { endOfFitting, isSameRow, type Target } from "./target";

/** Targets as compared with what their cells hold. */
export interface ComparedTargets {
  /** Cells that can be written, with what they hold. */
  readonly ready: readonly { readonly target: Target; readonly now: PresentCell }[];
  readonly conflicts: readonly Conflict[];
  /** How many cells hold already what they should. */
  readonly asWanted: number;
  /** Cells whose row or column has moved since it was looked for. */
  readonly moved: readonly Target[];
}

/** Reads the cells of targets, in blocks, and compares them with what the edits expect. */
export async function compareTargets(
  context: Excel.RequestContext,
  targets: readonly Target[],
  conduct: Conduct,
): Promise<Result<ComparedTargets>> {
  const ready: { target: Target; now: PresentCell }[] = [];
  const conflicts: Conflict[] = [];
  const moved: Target[] = [];
  let asWanted = 0;
  const outcome = await inBlocks(
    context,
    readingTargets(context, targets, (target, now) => {
      const present = now.cell(target);
      const comparison = compareCell(target.edit, present);
      if (!isSameIdentity(target, now, nothingYet)) moved.push(target);
      else if (comparison === "ready") ready.push({ target, now: present });
      else if (comparison === "asWanted") asWanted++;
      else conflicts.push(conflictOf(target, present, comparison));
    }),
    conduct,
  );
  return outcome.ok ? done({ ready, conflicts, asWanted, moved }) : outcome;
}

export function conflictOf(
  { edit, place: { list } }: Target,
  { value }: Pick<PresentCell, "value">,
  reason: Conflict["reason"],
): Conflict {
  return { list, edit, reason, found: value };
}

/** Reads targets in blocks, and hands over each with what was read. */
export function readingTargets(
  context: Excel.RequestContext,
  targets: readonly Target[],
  take: (target: Target, now: TargetsNow) => void,
): BlockJob {
  let at = 0;
  return {
    kind: "read",
    next: (bytes) => {
      if (at >= targets.length) return undefined;
      const end = endOfFitting(targets, at, bytes);
      const block = targets.slice(at, end);
      let answer: () => TargetsNow = () => queueTargets(context, [])();
      return {
        smallest: isSameRow(block[0], block.at(-1)),
        queue: () => {
          answer = queueTargets(context, block);
        },
        take: () => {
          const now = answer();
          if (!now.whole) return false;
          for (const target of block) take(target, now);
          at = end;
          return true;
        },
      };
    },
    progress: () => ({ done: at, total: targets.length }),
  };
}
