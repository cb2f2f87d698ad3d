import type { Cell } from "../../register/cells";
import type { BaseEntry, RegisterBase, RegisterChange } from "../../register/customer/registerPlan";

/** A change that was not written, since the cell is not as it was when the build was planned. */
export interface SkippedChange {
  readonly change: RegisterChange;
  readonly reason: "changed" | "missing";
  readonly found: Cell;
}

/** Base as it must be kept when some changes were not written: for their cells it still holds what it held before. */
export function baseWithout(skipped: readonly SkippedChange[], planned: RegisterBase, before: RegisterBase): RegisterBase {
  if (skipped.length === 0) return planned;
  const old = new Map([...before.values()].map((entry) => [entry.rowId, entry]));
  const keyOf = new Map([...planned].map(([key, entry]) => [entry.rowId, key]));
  const base = new Map(planned);
  for (const { change } of skipped) {
    const key = keyOf.get(change.rowId);
    const entry = key === undefined ? undefined : base.get(key);
    if (key === undefined || !entry) continue;
    base.set(key, { ...entry, hashes: withHash(entry.hashes, change.field, old.get(change.rowId)?.hashes[change.field]) });
  }
  return base;
}

function withHash(hashes: BaseEntry["hashes"], field: RegisterChange["field"], hash: string | undefined): BaseEntry["hashes"] {
  const { [field]: _, ...rest } = hashes;
  return hash === undefined ? rest : { ...rest, [field]: hash };
}
