import { partyKey } from "./partyKey";
import type { AdoptedRow, RegisterBase, RegisterKind, RegisterRow } from "./registerPlan";

export interface AdoptedRows {
  /** All rows of the tab by their id, each id once. */
  readonly rows: ReadonlyMap<string, RegisterRow>;
  readonly adopted: readonly AdoptedRow[];
}

/**
 * Gives every row of the tab an id of its own. Rows that people have typed have none; a row that was made by copying
 * another has the other's. Of rows with one id, that whose key base knows is the original, else the upper one.
 */
export function adoptRows(
  kind: RegisterKind,
  tabRows: readonly RegisterRow[],
  base: RegisterBase,
  newId: () => string,
): AdoptedRows {
  const keysOf = new Map<string, string>();
  for (const [baseKey, { rowId }] of base) keysOf.set(rowId, baseKey.replace(/^\d+\|/, ""));
  const original = new Map<string, number>();
  tabRows.forEach((row, index) => {
    const first = original.get(row.rowId);
    if (row.rowId === "" || (first !== undefined && (isKnown(tabRows[first]) || !isKnown(row)))) return;
    original.set(row.rowId, index);
  });

  const rows = new Map<string, RegisterRow>();
  const adopted: AdoptedRow[] = [];
  tabRows.forEach((row, index) => {
    if (row.rowId !== "" && original.get(row.rowId) === index) {
      rows.set(row.rowId, row);
      return;
    }
    const rowId = newId();
    rows.set(rowId, { rowId, values: row.values });
    adopted.push({ index, rowId });
  });
  return { rows, adopted };

  function isKnown(row: RegisterRow | undefined): boolean {
    return row !== undefined && partyKey(kind, (field) => row.values.get(field) ?? null).key === keysOf.get(row.rowId);
  }
}
