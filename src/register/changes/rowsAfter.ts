import { cellText } from "../cells";
import type { Edit, EditedList, RowIdentity } from "./changeSet";
import type { PlacedEdit, PresentList } from "./placeEdits";
import { rowIdentities } from "./rowIdentity";

/** Edits with what their rows are found by once these very edits are made, and no other, in the list as it stands now. */
export function withRowsAfter(list: EditedList, present: PresentList, placed: readonly PlacedEdit[]): readonly Edit[] {
  const identity = new Set(list.identity.by === "column" ? [list.identity.column] : list.identity.columns);
  const isMoved = placed.some(({ edit }) => identity.has(edit.column));
  const after = isMoved ? identitiesAfter(list, present, placed) : [];
  return placed.map(({ edit: { rowAfter: _, ...edit }, at }): Edit => {
    const then = after[at];
    const isSame = then === undefined || (then.text === edit.row.text && then.occurrence === edit.row.occurrence);
    return isSame ? edit : { ...edit, rowAfter: then };
  });
}

function identitiesAfter(list: EditedList, { rows }: PresentList, placed: readonly PlacedEdit[]): readonly RowIdentity[] {
  const edited = [...rows];
  for (const { edit, at } of placed) {
    const row = edited[at] === rows[at] ? [...(rows[at] ?? [])] : [...(edited[at] ?? [])];
    row[edit.column] = edit.after;
    edited[at] = row;
  }
  return rowIdentities(list.identity, edited);
}

/**
 * Edits of the key of a list after which their rows could not be found again, since it were empty or stood twice. They must not be
 * made: nothing could take them back.
 */
export function losingTheirRow(list: EditedList, { rows }: PresentList, placed: readonly PlacedEdit[]): ReadonlySet<Edit> {
  const lost = new Set<Edit>();
  if (list.identity.by !== "column") return lost;
  const { identity } = list;
  const keyed = placed.filter(({ edit }) => edit.column === identity.column);
  if (keyed.length === 0) return lost;
  const after = rows.map((row) => cellText(row[identity.column]).trim());
  for (const { edit, at } of keyed) after[at] = cellText(edit.after).trim();
  const counts = new Map<string, number>();
  for (const text of after) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const { edit, at } of keyed) {
    const text = after[at] ?? "";
    if (text === "" || (counts.get(text) ?? 0) > 1) lost.add(edit);
  }
  return lost;
}
