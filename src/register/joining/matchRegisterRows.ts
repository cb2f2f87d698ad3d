import { matchParties } from "../customer/matchParties";
import { partyKey } from "../customer/partyKey";
import { cellHash } from "../customer/registerCell";
import type { BaseEntry, RegisterBase, RegisterKind, RegisterRow } from "../customer/registerPlan";
import type { SourceParty } from "../customer/sourceParties";
import type { SecondRegister } from "../changes/secondRegister";
import type { FieldName } from "../fields/catalogue";

/** Where a row of the younger register stands in the older one. */
export type RowMatch =
  | { readonly is: "same"; readonly row: RegisterRow }
  /** The older one had the party, and a person has deleted its row. */
  | { readonly is: "deleted" }
  | { readonly is: "new" };

export interface MatchInputs {
  readonly kind: RegisterKind;
  readonly older: readonly RegisterRow[];
  /** What the sources held when the older register last took them. */
  readonly base: RegisterBase;
  readonly younger: readonly RegisterRow[];
  readonly youngerBase: SecondRegister["base"];
}

/**
 * Finds each row of the younger register in the older one: by its hidden id, by what both took it from, and else by number,
 * organisation number or name as a build finds its parties. In the younger rows' order; no row of the older is found twice.
 */
export function matchRegisterRows({ kind, older, base, younger, youngerBase }: MatchInputs): readonly RowMatch[] {
  const matches = new Map<RegisterRow, RowMatch>();
  const free = new Set(older);
  const match = (row: RegisterRow, same: RegisterRow | undefined): void => {
    if (!same || !free.has(same) || matches.has(row)) return;
    free.delete(same);
    matches.set(row, { is: "same", row: same });
  };
  const byId = new Map(older.flatMap((row) => (row.rowId === "" ? [] : [[row.rowId, row] as const])));
  for (const row of younger) match(row, row.rowId === "" ? undefined : byId.get(row.rowId));

  const left = (): readonly RegisterRow[] => younger.filter((row) => !matches.has(row));
  // Also a customer whom somebody has renumbered in one of the two is found by the source that both have.
  for (const row of left()) {
    const from = youngerBase.get(row.rowId);
    const entry = from && base.get(from.party);
    if (entry && isSameParty(from.hashes, entry.hashes)) match(row, byId.get(entry.rowId));
  }
  for (const [row, same] of paired(kind, left(), [...free])) match(row, same);

  for (const row of left()) {
    const party = youngerBase.get(row.rowId)?.party ?? keyOf(kind, row);
    const entry = base.get(party);
    if (entry && !byId.has(entry.rowId)) matches.set(row, { is: "deleted" });
  }
  return younger.map((row) => matches.get(row) ?? { is: "new" });
}

/** Pairs rows as a build pairs its parties with what base knows. */
function paired(kind: RegisterKind, rows: readonly RegisterRow[], standing: readonly RegisterRow[]): ReadonlyMap<RegisterRow, RegisterRow> {
  const known = new Map<string, BaseEntry>();
  const rowOf = new Map<BaseEntry, RegisterRow>();
  for (const row of standing) {
    const entry: BaseEntry = { rowId: row.rowId, hashes: hashesOf(row) };
    const key = keyOf(kind, row);
    let free = key;
    for (let count = 2; known.has(free); count++) free = `${count}|${key}`;
    known.set(free, entry);
    rowOf.set(entry, row);
  }
  const parties = new Map(rows.map((row) => [partyOf(kind, row), row]));
  return new Map(
    matchParties(kind, [...parties.keys()], known).flatMap(({ party, known: found }) => {
      const [row, same] = [parties.get(party), found ? rowOf.get(found.entry) : undefined];
      return row && same ? [[row, same] as const] : [];
    }),
  );
}

function partyOf(kind: RegisterKind, row: RegisterRow): SourceParty {
  const hashes = new Map([...row.values].map(([field, value]) => [field, cellHash(value)]));
  return { key: partyKey(kind, (field) => row.values.get(field) ?? null), cells: row.values, hashes, source: undefined, row: 0 };
}

function keyOf(kind: RegisterKind, { values }: RegisterRow): string {
  return partyKey(kind, (field) => values.get(field) ?? null).key;
}

function hashesOf({ values }: RegisterRow): BaseEntry["hashes"] {
  const hashes: Partial<Record<FieldName, string>> = {};
  for (const [field, value] of values) if (cellHash(value) !== "") hashes[field] = cellHash(value);
  return hashes;
}

const telling: readonly FieldName[] = ["name", "firstName", "lastName", "organisationNumber"];

/** Of several parties of one key the second may be another one in another version of the sources: their names tell. */
function isSameParty(one: BaseEntry["hashes"], other: BaseEntry["hashes"]): boolean {
  return telling.every((field) => !one[field] || !other[field] || one[field] === other[field]);
}
