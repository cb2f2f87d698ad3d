import { cellText, type Cell } from "../../register/cells";
import { fieldValue } from "../../register/customer/fieldValue";
import { cellHash } from "../../register/customer/registerCell";
import type { AdoptedRow, RegisterChange, RegisterRow, RegisterTab } from "../../register/customer/registerPlan";
import type { FieldName } from "../../register/fields/catalogue";
import type { FoundTab } from "./findTab";

/** A cell of the tab that is to be written; zero-based sheet position. */
export interface PlacedChange {
  readonly change: RegisterChange;
  readonly row: number;
  readonly column: number;
  /** What it holds; raw. */
  readonly now: Cell;
}

/** A change whose cell is not as it was when the build was planned. */
export interface UnplacedChange {
  readonly change: RegisterChange;
  readonly reason: "changed" | "missing";
  readonly found: Cell;
}

export interface PlacedRowId {
  readonly rowId: string;
  readonly row: number;
}

export interface Placement {
  readonly changes: readonly PlacedChange[];
  readonly unplaced: readonly UnplacedChange[];
  readonly adopted: readonly PlacedRowId[];
}

/**
 * Finds the cells of planned changes in the tab as it stands now, by row id and never by an old row number: people sort and
 * edit while a build is being planned. A cell that is not as it was is left. Rows that get an id are found by all
 * that they hold.
 */
export function placeChanges(
  found: FoundTab,
  cells: readonly (readonly Cell[])[],
  planned: {
    readonly changes: readonly RegisterChange[];
    readonly adopted: readonly AdoptedRow[];
    readonly tab: RegisterTab | null;
  },
  date1904: boolean,
): Placement {
  const columns = new Map<FieldName, number>();
  found.columns.forEach(({ role }, at) => {
    if (role?.is === "field") columns.set(role.field, at);
  });
  const idAt = found.columns.findIndex(({ role }) => role?.is === "rowId");
  const valueAt = (row: readonly Cell[], field: FieldName): Cell =>
    fieldValue(field, row[columns.get(field) ?? -1] ?? null, date1904);

  const adopted = placeAdopted();
  const rows = new Map(adopted.map(({ rowId, at }) => [rowId, at]));
  const given = new Set(rows.values());
  cells.forEach((row, at) => {
    const rowId = cellText(row[idAt]);
    if (rowId !== "" && !given.has(at) && !rows.has(rowId)) rows.set(rowId, at);
  });

  const changes: PlacedChange[] = [];
  const unplaced: UnplacedChange[] = [];
  for (const change of planned.changes) {
    const at = rows.get(change.rowId);
    const column = columns.get(change.field);
    if (at === undefined || column === undefined) {
      unplaced.push({ change, reason: "missing", found: null });
      continue;
    }
    const now = cells[at]?.[column] ?? null;
    if (cellHash(valueAt(cells[at] ?? [], change.field)) === cellHash(change.before))
      changes.push({ change, row: found.body.row + at, column: found.body.column + column, now });
    else unplaced.push({ change, reason: "changed", found: now });
  }
  return { changes, unplaced, adopted: adopted.map(({ rowId, at }) => ({ rowId, row: found.body.row + at })) };

  function placeAdopted(): readonly { readonly rowId: string; readonly at: number }[] {
    if (planned.adopted.length === 0 || planned.tab === null) return [];
    const { fields } = planned.tab;
    const content = (rowId: string, value: (field: FieldName) => Cell) =>
      [rowId, ...fields.map((field) => cellHash(value(field)))].join();
    const standing = new Map<string, number[]>();
    cells.forEach((row, at) => {
      const key = content(cellText(row[idAt]), (field) => valueAt(row, field));
      standing.set(key, [...(standing.get(key) ?? []), at]);
    });
    return planned.adopted.flatMap(({ index, rowId }) => {
      const row: RegisterRow | undefined = planned.tab?.rows[index];
      const at = row && standing.get(content(row.rowId, (field) => row.values.get(field) ?? null))?.shift();
      return at === undefined ? [] : [{ rowId, at }];
    });
  }
}
