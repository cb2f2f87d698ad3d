import type { Batch } from "../../register/changes/batch";

/**
 * Whether these batches are the newest that stand, so that taking them back is taking back what was done last. Those that are
 * not known yet are newer than what is. What people have edited by hand does not come between.
 */
export function areNewest(wanted: readonly string[], known: readonly Batch[]): boolean {
  if (wanted.length === 0) return false;
  const isWanted = new Set(wanted);
  const own = known.filter(({ job, id }) => job !== "edited" || isWanted.has(id));
  const first = own.findIndex(({ id }) => isWanted.has(id));
  return first < 0 || own.slice(first).every(({ id, state }) => isWanted.has(id) && (state === "written" || state === "started"));
}
