import { fieldValue } from "../customer/fieldValue";
import { cellHash } from "../customer/registerCell";
import { registerKinds, type BaseEntry, type RegisterBase, type RegisterKind } from "../customer/registerPlan";
import type { FieldName } from "../fields/catalogue";
import type { Journal } from "./journal";
import type { LoggedRow } from "./loggedRow";
import type { BatchLog } from "./packLog";

/**
 * The journal with base as a build's log tells that it was before the batch, or that it is after it. A build that broke off has
 * to be done again, and so base must not know of it; one that a person has taken back must not be done again by itself, and so
 * base must know.
 */
export function withBaseOf(journal: Journal, log: BatchLog, moment: "before" | "after", date1904: boolean): Journal {
  const bases = Object.fromEntries(registerKinds.map((kind) => [kind, baseOf(journal.bases[kind], kind, log, moment, date1904)]));
  return { ...journal, bases: { ...journal.bases, ...bases } };
}

function baseOf(
  base: RegisterBase,
  kind: RegisterKind,
  { lists, entries, added = [] }: BatchLog,
  moment: "before" | "after",
  date1904: boolean,
): RegisterBase {
  const changed = new Map(base);
  const partyOf = new Map([...base].map(([party, { rowId }]) => [rowId, party]));
  for (const { edit } of entries) {
    const list = lists[edit.list];
    const field = list?.columns[edit.column]?.field;
    const party = partyOf.get(edit.row.text);
    const entry = party === undefined ? undefined : changed.get(party);
    if (list?.own !== true || list.holds !== kind || !field || party === undefined || !entry) continue;
    const hash = cellHash(fieldValue(field, edit[moment], date1904));
    changed.set(party, { ...entry, hashes: withHash(entry.hashes, field, hash) });
  }
  for (const row of added) {
    if (lists[row.list]?.holds !== kind) continue;
    const known = changed.get(row.party);
    if (moment === "after" && !known) changed.set(row.party, { rowId: row.rowId, hashes: hashesOf(row, lists[row.list], date1904) });
    if (moment === "before" && known?.rowId === row.rowId) changed.delete(row.party);
  }
  return changed;
}

function hashesOf({ cells }: LoggedRow, list: BatchLog["lists"][number] | undefined, date1904: boolean): BaseEntry["hashes"] {
  return cells.reduce<BaseEntry["hashes"]>((hashes, [column, cell]) => {
    const field = list?.columns[column]?.field;
    return field ? withHash(hashes, field, cellHash(fieldValue(field, cell, date1904))) : hashes;
  }, {});
}

function withHash(hashes: BaseEntry["hashes"], field: FieldName, hash: string): BaseEntry["hashes"] {
  const { [field]: _, ...rest } = hashes;
  return hash === "" ? rest : { ...rest, [field]: hash };
}

/** The journal when it is known that rows are gone, or are there again, so that nobody is said to have deleted or typed them. */
export function withRowsSeen(journal: Journal, { lists }: Pick<BatchLog, "lists">, rows: readonly LoggedRow[], are: "gone" | "there"): Journal {
  const seen = Object.fromEntries(
    registerKinds.map((kind) => {
      const own = rows.filter(({ list }) => lists[list]?.holds === kind);
      if (own.length === 0) return [kind, journal.seen[kind]];
      const changed = new Map(journal.seen[kind]);
      for (const { rowId } of own) {
        if (are === "gone") changed.set(rowId, null);
        else changed.delete(rowId);
      }
      return [kind, changed];
    }),
  );
  return { ...journal, seen: { ...journal.seen, ...seen } };
}

/** The journal when cells of the register hold again what they held before a batch, so that nobody is said to have edited them. */
export function withCellsSeen(journal: Journal, { lists, entries }: BatchLog, date1904: boolean): Journal {
  const seen = Object.fromEntries(
    registerKinds.map((kind) => {
      const changed = new Map(journal.seen[kind]);
      for (const { edit } of entries) {
        const list = lists[edit.list];
        const field = list?.own === true && list.holds === kind ? list.columns[edit.column]?.field : null;
        if (!field) continue;
        const hash = cellHash(fieldValue(field, edit.before, date1904));
        changed.set(edit.row.text, { ...changed.get(edit.row.text), [field]: hash });
      }
      return [kind, changed];
    }),
  );
  return { ...journal, seen: { ...journal.seen, ...seen } };
}
