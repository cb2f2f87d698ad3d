import type { Conflict } from "../../register/changes/changeSet";
import type { BaseEntry, RegisterBase } from "../../register/customer/registerPlan";
import type { FieldName } from "../../register/fields/catalogue";

/** Base as it must be kept when some cells were not written: for them it still says what it said before. */
export function baseWithout(conflicts: readonly Conflict[], planned: RegisterBase, before: RegisterBase): RegisterBase {
  if (conflicts.length === 0) return planned;
  const old = new Map([...before.values()].map((entry) => [entry.rowId, entry]));
  const keyOf = new Map([...planned].map(([key, entry]) => [entry.rowId, key]));
  const base = new Map(planned);
  for (const { list, edit } of conflicts) {
    const rowId = edit.row.text;
    const field = list.columns[edit.column]?.field;
    const key = keyOf.get(rowId);
    const entry = key === undefined ? undefined : base.get(key);
    if (key === undefined || !entry || !field) continue;
    base.set(key, { ...entry, hashes: withHash(entry.hashes, field, old.get(rowId)?.hashes[field]) });
  }
  return base;
}

function withHash(hashes: BaseEntry["hashes"], field: FieldName, hash: string | undefined): BaseEntry["hashes"] {
  const { [field]: _, ...rest } = hashes;
  return hash === undefined ? rest : { ...rest, [field]: hash };
}
