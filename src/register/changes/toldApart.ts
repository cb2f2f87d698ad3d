import { isSameCell } from "./sameCell";
import type { Cell } from "../cells";
import type { EditedList, ListIdentity } from "./changeSet";
import { identityText } from "./rowIdentity";

/** A list's rows, as cells of its columns. */
type Rows = readonly (readonly Cell[])[];

export interface Told {
  readonly identity: ListIdentity;
  /** Rows, by index, of which nobody can say which is which once they have moved: nothing of them may be written. */
  readonly untold: ReadonlySet<number>;
}

/**
 * How a list's rows are told apart for edits. Where rows that differ are called the same by what their mapped columns hold, before the
 * edits or after them, all columns count: else whoever sorts the list would have the one written and the other taken back.
 */
export function toldApart({ identity, columns }: EditedList, formulaColumns: readonly number[], before: Rows, after: Rows): Told {
  if (identity.by === "column") return { identity, untold: new Set() };
  const told = toldBy(identity, before, after);
  const typed = columns.flatMap(({ column }, index) => (formulaColumns.includes(column) ? [] : [index]));
  return told.untold.size === 0 || typed.length === 0 ? told : toldBy({ by: "content", columns: typed }, before, after);
}

function toldBy(identity: ListIdentity, before: Rows, after: Rows): Told {
  return { identity, untold: new Set([...untoldRows(identity, before), ...untoldRows(identity, after)]) };
}

/** Rows that are called the same as another from which they differ. */
function untoldRows(identity: ListIdentity, rows: Rows): ReadonlySet<number> {
  const untold = new Set<number>();
  const alike = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const text = identityText(identity, row);
    const same = alike.get(text);
    if (same) same.push(at);
    else alike.set(text, [at]);
  });
  for (const same of alike.values()) {
    const first = rows[same[0] ?? 0] ?? [];
    if (same.length > 1 && !same.every((at) => isSameRow(first, rows[at] ?? []))) for (const at of same) untold.add(at);
  }
  return untold;
}

function isSameRow(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.every((cell, at) => isSameCell(cell, other[at]));
}
