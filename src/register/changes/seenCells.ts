import { cellHash } from "../customer/registerCell";
import type { RegisterBase, RegisterKind } from "../customer/registerPlan";
import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";

/**
 * What the register's cells held when they were last looked at, where that is not what base says: by row id, then field.
 * Null for a row that is known to be gone.
 */
export type SeenRows = ReadonlyMap<string, SeenRow | null>;
export type SeenRow = Readonly<Partial<Record<FieldName, string>>>;

/** A row of the register's tab as it stands. */
export interface StandingRow {
  readonly rowId: string;
  readonly values: ReadonlyMap<FieldName, Cell>;
}

/** What differs from what was last seen. The add-in's own writing is among it: the log tells the two apart. */
export interface Differences {
  readonly cells: readonly { readonly rowId: string; readonly field: FieldName; readonly now: Cell }[];
  /** Rows that neither a build nor a look has seen: typed by a person. */
  readonly typed: readonly string[];
  readonly gone: readonly string[];
  /** What is seen from now on. */
  readonly seen: SeenRows;
}

/** Compares the rows of a register's tab with what was last seen of them. Rows without an id are left for when they have one. */
export function seenDifferences(rows: readonly StandingRow[], base: RegisterBase, before: SeenRows): Differences {
  const based = new Map([...base.values()].map(({ rowId, hashes }) => [rowId, hashes]));
  const cells: { rowId: string; field: FieldName; now: Cell }[] = [];
  const typed: string[] = [];
  const seen = new Map<string, SeenRow | null>();
  const standing = new Set<string>();
  for (const { rowId, values } of rows) {
    if (rowId === "" || standing.has(rowId)) continue;
    standing.add(rowId);
    const fromSource = based.get(rowId);
    const last = before.get(rowId) ?? {};
    if (!fromSource && !before.has(rowId)) typed.push(rowId);
    const apart: Partial<Record<FieldName, string>> = {};
    for (const [field, now] of values) {
      const hash = cellHash(now);
      if (hash !== (last[field] ?? fromSource?.[field] ?? "")) cells.push({ rowId, field, now });
      if (hash !== (fromSource?.[field] ?? "")) apart[field] = hash;
    }
    if (Object.keys(apart).length > 0 || !fromSource) seen.set(rowId, apart);
  }
  const gone: string[] = [];
  for (const rowId of new Set([...based.keys(), ...before.keys()])) {
    if (standing.has(rowId)) continue;
    if (before.get(rowId) !== null) gone.push(rowId);
    seen.set(rowId, null);
  }
  return { cells, typed, gone, seen };
}

export const nothingSeen: Readonly<Record<RegisterKind, SeenRows>> = { customers: new Map(), suppliers: new Map() };
