import { cellText, type Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Misfit, Parties, Source } from "../register";
import type { Finding } from "../validation/finding";
import { adoptRows } from "./adoptRows";
import { compareCell } from "./compareCell";
import { columnGoneFinding, conflictFinding } from "./buildFindings";
import { matchParties, type PartyMatch } from "./matchParties";
import { numberField, partyKey } from "./partyKey";
import { cellHash, registerCell } from "./registerCell";
import { columnsOf, removedFields } from "./registerFields";
import type { BaseEntry, NewRegisterRow, RegisterBase, RegisterChange, RegisterKind, RegisterPlan, RegisterRow, RegisterTab } from "./registerPlan";
import { sourceParties, type SourceParty } from "./sourceParties";

export interface RegisterInputs {
  readonly kind: RegisterKind;
  /** The tab as it stands; null before the first build and where a person has deleted it: then base says nothing either. */
  readonly tab: RegisterTab | null;
  readonly base: RegisterBase;
  /** The parties of the user's own sheets, or those that documents imply. Rows of our own tabs are left out. */
  readonly incoming: Parties;
  readonly sources: readonly Source[];
  readonly misfits?: readonly Misfit[];
  /** A new hidden row id at each call. */
  readonly newId: () => string;
}

/** The rule under which a build changes a register cell. */
const RULE = "register.source";

/**
 * What building the register will do: new parties become new rows, cells that only the source has changed are taken,
 * cells that both have changed are conflicts, and everything else is left alone. A row that a person deleted from the
 * tab stays in base and is not made again. The user's own columns beside the known fields are not copied: the source
 * sheet remains, and its columns with it.
 */
export function planRegister(inputs: RegisterInputs): RegisterPlan {
  const { kind, tab, newId } = inputs;
  const before: RegisterBase = tab ? inputs.base : new Map();
  const { rows, adopted } = adoptRows(kind, tab?.rows ?? [], before, newId);
  const parties = sourceParties(kind, inputs.incoming, inputs.sources, inputs.misfits ?? []);
  const matches = matchParties(kind, parties, before);
  const typed = rowsTypedFirst(kind, rows, before, matches);

  const newRows: NewRegisterRow[] = [];
  const changes: RegisterChange[] = [];
  const conflicts: Finding[] = [];
  const base = new Map(before);
  const hasValue = new Set<FieldName>();
  const removed = removedFields(tab, before);
  const missed = new Set<FieldName>();
  for (const { known } of matches) if (known) base.delete(known.baseKey);

  for (const match of matches) {
    const { party, baseKey, known } = match;
    const typedRow = typed.get(match);
    if (!known && !typedRow) {
      const rowId = newId();
      const filled = [...party.cells].filter(([, cell]) => cell !== null);
      for (const [field] of filled) if (removed.has(field)) missed.add(field);
      const values = new Map(filled.filter(([field]) => !removed.has(field)));
      newRows.push({ rowId, values, from: { sheet: party.source?.sheet ?? "", row: party.row } });
      base.set(baseKey, { rowId, hashes: kept(party, {}) });
      for (const field of values.keys()) hasValue.add(field);
      continue;
    }
    const rowId = known?.entry.rowId ?? typedRow?.rowId ?? "";
    const row = rows.get(rowId);
    if (!row) {
      if (known) base.set(baseKey, known.entry);
      continue;
    }
    base.set(baseKey, { rowId, hashes: compareRow(party, row, known?.entry.hashes ?? {}) });
  }

  for (const field of missed) conflicts.push(columnGoneFinding(tab?.sheet ?? "", field));
  return { kind, fields: columnsOf(kind, tab, hasValue), newRows, adopted, changes, conflicts, base };

  /** Compares the cells of one row, and gives what base keeps of them from now on. */
  function compareRow(party: SourceParty, row: RegisterRow, hashes: BaseEntry["hashes"]): BaseEntry["hashes"] {
    const agreed = new Set<FieldName>();
    const key = cellText(row.values.get(numberField(kind)) ?? party.cells.get(numberField(kind)));
    for (const [field, after] of party.cells) {
      if (removed.has(field)) {
        if (compareCell(hashes[field] ?? "", party.hashes.get(field) ?? "", "") === "conflict") missed.add(field);
        continue;
      }
      const cell: Cell = registerCell(field, row.values.get(field));
      const comparison = compareCell(hashes[field] ?? "", party.hashes.get(field) ?? "", cellHash(cell));
      if (comparison === "conflict") {
        conflicts.push(conflictFinding(party, field, cell, key));
        continue;
      }
      agreed.add(field);
      if (comparison !== "take") continue;
      changes.push({ rowId: row.rowId, key, field, before: cell, after, rule: RULE });
      if (after !== null) hasValue.add(field);
    }
    return kept(party, hashes, agreed);
  }
}

/** The hashes of the fields that the source speaks of, over those that base has kept; empty ones are left out. */
function kept(party: SourceParty, hashes: BaseEntry["hashes"], only?: ReadonlySet<FieldName>): BaseEntry["hashes"] {
  const result: Partial<Record<FieldName, string>> = { ...hashes };
  for (const [field, hash] of party.hashes) {
    if (only && !only.has(field)) continue;
    if (hash === "") delete result[field];
    else result[field] = hash;
  }
  return result;
}

/**
 * Rows that a person typed into the tab before a source brought the same party. They are joined where one row and one
 * party share a key, so that the party does not stand there twice.
 */
function rowsTypedFirst(
  kind: RegisterKind,
  rows: ReadonlyMap<string, RegisterRow>,
  base: RegisterBase,
  matches: readonly PartyMatch[],
): ReadonlyMap<PartyMatch, RegisterRow> {
  const fromSource = new Set([...base.values()].map((entry) => entry.rowId));
  const once = new Map<string, RegisterRow | null>();
  for (const row of rows.values()) {
    if (fromSource.has(row.rowId)) continue;
    const { by, key } = partyKey(kind, (field) => registerCell(field, row.values.get(field)));
    if (by !== "nothing") once.set(key, once.has(key) ? null : row);
  }
  const parties = new Map<string, PartyMatch | null>();
  for (const match of matches) parties.set(match.party.key.key, parties.has(match.party.key.key) ? null : match);
  const joined = new Map<PartyMatch, RegisterRow>();
  for (const [key, match] of parties) {
    const row = once.get(key);
    if (match && !match.known && row) joined.set(match, row);
  }
  return joined;
}
