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
import type {
  BaseEntry,
  NewRegisterRow,
  RegisterBase,
  RegisterChange,
  RegisterKind,
  RegisterPlan,
  RegisterRow,
  RegisterTab,
} from "./registerPlan";
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

  const draft = newDraft(kind, before, removedFields(tab, before));
  for (const { known } of matches) if (known) draft.base.delete(known.baseKey);
  for (const match of matches) {
    const known = match.known?.entry;
    const row = known ? rows.get(known.rowId) : typed.get(match);
    if (row)
      draft.base.set(match.baseKey, { rowId: row.rowId, hashes: compareRow(draft, match.party, row, known?.hashes ?? {}) });
    else if (known) draft.base.set(match.baseKey, known);
    else draft.base.set(match.baseKey, addRow(draft, match.party, newId()));
  }

  const { newRows, changes, base } = draft;
  const conflicts = [...draft.conflicts, ...[...draft.missed].map((field) => columnGoneFinding(tab?.sheet ?? "", field))];
  return { kind, fields: columnsOf(kind, tab, draft.hasValue), newRows, adopted, changes, conflicts, base };
}

/** A plan while it is being made. */
interface Draft {
  readonly kind: RegisterKind;
  readonly newRows: NewRegisterRow[];
  readonly changes: RegisterChange[];
  readonly conflicts: Finding[];
  readonly base: Map<string, BaseEntry>;
  /** Fields that get a value, and so need a column. */
  readonly hasValue: Set<FieldName>;
  /** Fields whose column a person has removed, and those of them that a source has something new for. */
  readonly removed: ReadonlySet<FieldName>;
  readonly missed: Set<FieldName>;
}

function newDraft(kind: RegisterKind, before: RegisterBase, removed: ReadonlySet<FieldName>): Draft {
  return {
    kind,
    newRows: [],
    changes: [],
    conflicts: [],
    base: new Map(before),
    hasValue: new Set(),
    removed,
    missed: new Set(),
  };
}

/** Makes a row for a party that the register does not know, and gives what base keeps of it. */
function addRow(draft: Draft, party: SourceParty, rowId: string): BaseEntry {
  const values = new Map<FieldName, Cell>();
  for (const [field, cell] of party.cells) {
    if (cell === null) continue;
    if (draft.removed.has(field)) {
      draft.missed.add(field);
      continue;
    }
    values.set(field, cell);
    draft.hasValue.add(field);
  }
  draft.newRows.push({ rowId, values, from: { sheet: party.source?.sheet ?? "", row: party.row } });
  return { rowId, hashes: kept(party, {}, party.cells.keys()) };
}

/** Compares the cells of one row, and gives the hashes that base keeps from now on. */
function compareRow(draft: Draft, party: SourceParty, row: RegisterRow, hashes: BaseEntry["hashes"]): BaseEntry["hashes"] {
  const number = numberField(draft.kind);
  const key = cellText(row.values.get(number) ?? party.cells.get(number));
  const agreed: FieldName[] = [];
  for (const [field, after] of party.cells) {
    const isRemoved = draft.removed.has(field);
    const before = isRemoved ? null : registerCell(field, row.values.get(field));
    const comparison = compareCell(hashes[field] ?? "", party.hashes.get(field) ?? "", cellHash(before));
    if (isRemoved) {
      if (comparison !== "keep" && after !== null) draft.missed.add(field);
    } else if (comparison === "conflict") {
      draft.conflicts.push(conflictFinding(party, field, before, key));
    } else {
      agreed.push(field);
      if (comparison !== "take") continue;
      draft.changes.push({ rowId: row.rowId, key, field, before, after, rule: RULE });
      if (after !== null) draft.hasValue.add(field);
    }
  }
  return kept(party, hashes, agreed);
}

/** What base has kept, with the hashes of these fields as the source holds them; empty ones are left out. */
function kept(party: SourceParty, hashes: BaseEntry["hashes"], fields: Iterable<FieldName>): BaseEntry["hashes"] {
  const result = new Map(Object.entries(hashes) as [FieldName, string][]);
  for (const field of fields) {
    const hash = party.hashes.get(field) ?? "";
    if (hash === "") result.delete(field);
    else result.set(field, hash);
  }
  return Object.fromEntries(result);
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
