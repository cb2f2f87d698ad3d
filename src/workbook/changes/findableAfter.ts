import type { Conflict } from "../../register/changes/changeSet";
import { losingTheirRow } from "../../register/changes/rowsAfter";
import { conflictOf } from "./compareTargets";
import type { ListPlace, Target } from "./target";

/** Leaves out the edits after which nobody could find their rows again. */
export function findableAfter(targets: readonly Target[]): {
  readonly findable: readonly Target[];
  readonly lost: readonly Conflict[];
} {
  const byPlace = new Map<ListPlace, Target[]>();
  for (const target of targets) {
    const same = byPlace.get(target.place);
    if (same) same.push(target);
    else byPlace.set(target.place, [target]);
  }
  const losing = new Set([...byPlace].flatMap(([{ list, present }, own]) => [...losingTheirRow(list, present, own)]));
  const lost = targets.filter(({ edit }) => losing.has(edit));
  return {
    findable: targets.filter(({ edit }) => !losing.has(edit)),
    lost: lost.map((target) => conflictOf(target, { value: target.edit.before }, "ambiguous")),
  };
}
