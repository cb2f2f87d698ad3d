import type { Batch } from "../changes/batch";
import type { Decisions } from "../changes/decisions";
import type { Journal } from "../changes/journal";
import { isJoined, type SecondBase, type SecondRegister } from "../changes/secondRegister";
import type { SeenRow, SeenRows } from "../changes/seenCells";
import { partyKey } from "../customer/partyKey";
import { cellHash } from "../customer/registerCell";
import type { BaseEntry, RegisterBase, RegisterKind, RegisterRow } from "../customer/registerPlan";
import type { FieldName } from "../fields/catalogue";
import type { FoundRegister } from "./foundRegister";

const kinds: readonly RegisterKind[] = ["customers", "suppliers"];

/**
 * The journal as it is when one register of each kind counts: the oldest of those that are there. The others are known as
 * second ones, with what they took from their sources. A register that no journal knows, since that was lost, is known again; what
 * its sources held when it last took them nobody knows then. `journals` are all of the workbook, the one that counts first;
 * `found` all registers in tab order.
 */
export function settleRegisters([journal, ...others]: readonly [Journal, ...Journal[]], found: readonly FoundRegister[]): Journal {
  const withOthers = withOtherJournals(journal, others);
  return kinds.reduce((settled, kind) => settledKind(settled, [journal, ...others], kind, found.filter((one) => one.kind === kind)), withOthers);
}

function settledKind(settled: Journal, journals: readonly Journal[], kind: RegisterKind, found: readonly FoundRegister[]): Journal {
  const known = new Map(settled.seconds.map((second) => [second.sheetId, second]));
  const isDone = ({ sheetId }: FoundRegister): boolean => {
    const second = known.get(sheetId);
    return second !== undefined && isJoined(second, settled.batches);
  };
  // One that was joined counts again only where none is left that it was joined into.
  const rank = (one: FoundRegister): string => `${isDone(one) ? 1 : 0} ${one.at}`;
  const [oldest] = [...found].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
  const otherSeconds = settled.seconds.filter((second) => second.kind !== kind);
  if (!oldest) return { ...settled, seconds: otherSeconds };

  const own = journals.find((one) => hasTab(one, oldest));
  const beside = found.filter((one) => one !== oldest);
  const foreign = new Set(beside.flatMap(({ rows }) => rows.map(({ rowId }) => rowId)));
  const kept = own?.tabs.find(({ sheetId }) => sheetId === oldest.sheetId)?.kept ?? "";
  const mark = { sheetId: oldest.sheetId, sheet: oldest.sheet, own: "register", code: kind, kept } as const;
  const isTab = (one: Journal["tabs"][number]) => one.own === "register" && (one.code === kind || one.sheetId === oldest.sheetId);
  const base = own ? ownBase(oldest, own.bases[kind], foreign) : foundBase(oldest, known.get(oldest.sheetId)?.base ?? new Map());
  return {
    ...settled,
    tabs: [...settled.tabs.filter((one) => !isTab(one)), mark],
    columns: [...settled.columns.filter((column) => column.kind !== kind), ...oldest.columns],
    bases: { ...settled.bases, [kind]: base },
    seen: { ...settled.seen, [kind]: own ? withoutForeign(oldest, own.seen[kind], foreign) : seenNow(oldest) },
    seconds: [
      ...otherSeconds,
      ...beside.map((one): SecondRegister => {
        const recorded = known.get(one.sheetId);
        if (recorded) return { ...recorded, sheet: one.sheet };
        return { sheetId: one.sheetId, sheet: one.sheet, kind, joined: "", left: [], columns: one.columns, base: secondBase(one, journals) };
      }),
    ],
  };
}

function hasTab({ tabs }: Journal, { kind, sheetId }: FoundRegister): boolean {
  return tabs.some((tab) => tab.own === "register" && tab.code === kind && tab.sheetId === sheetId);
}

/**
 * What the sources held when the register last took them. Where two people wrote into one journal, the entry of a party may name
 * the other's row: it stands for the row of the same key then, since both took it from the same sources.
 */
function ownBase(register: FoundRegister, base: RegisterBase, foreign: ReadonlySet<string>): RegisterBase {
  const own = new Set(register.rows.map(({ rowId }) => rowId));
  const taken = new Set([...base.values()].map(({ rowId }) => rowId));
  const byKey = onceByKey(register, (row) => !taken.has(row.rowId));
  return new Map(
    [...base].flatMap(([party, entry]): [string, BaseEntry][] => {
      if (own.has(entry.rowId) || !foreign.has(entry.rowId)) return [[party, entry]];
      const row = byKey.get(sharedKey(party));
      return row ? [[party, { ...entry, rowId: row.rowId }]] : [];
    }),
  );
}

/** What tells rows of one key apart where nothing else is known of them. */
const telling: readonly FieldName[] = ["name", "firstName", "lastName", "postcode"];

/**
 * The base of a register that no journal has as its own: what was recorded when it was a second one. Of other rows nothing is
 * known but who they are, so that a build makes none of them twice, takes what they lack, and asks about what differs.
 */
function foundBase({ kind, rows }: FoundRegister, recorded: SecondRegister["base"]): RegisterBase {
  const base = new Map<string, BaseEntry>();
  for (const { rowId } of rows) {
    const known = recorded.get(rowId);
    if (known) base.set(known.party, { rowId, hashes: known.hashes });
  }
  const keyOf = ({ values }: RegisterRow) => partyKey(kind, (field) => values.get(field) ?? null).key;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  for (const row of rows) {
    if (row.rowId === "" || recorded.has(row.rowId)) continue;
    const key = keyOf(row);
    const hashes = (counts.get(key) ?? 0) > 1 ? hashesOf(new Map([...row.values].filter(([field]) => telling.includes(field)))) : {};
    base.set(freeKey(base, key), { rowId: row.rowId, hashes });
  }
  return base;
}

function freeKey(base: ReadonlyMap<string, unknown>, key: string): string {
  let free = key;
  for (let count = 2; base.has(free); count++) free = `${count}|${key}`;
  return free;
}

function withoutForeign({ rows }: FoundRegister, seen: SeenRows, foreign: ReadonlySet<string>): SeenRows {
  const own = new Set(rows.map(({ rowId }) => rowId));
  return new Map([...seen].filter(([rowId]) => own.has(rowId) || !foreign.has(rowId)));
}

/** Where nobody knows what was last seen, it is what stands there, so that nobody is said to have typed it. */
function seenNow({ rows }: FoundRegister): SeenRows {
  return new Map(rows.flatMap(({ rowId, values }): [string, SeenRow][] => (rowId === "" ? [] : [[rowId, hashesOf(values)]])));
}

function secondBase(register: FoundRegister, journals: readonly Journal[]): ReadonlyMap<string, SecondBase> {
  const byKey = onceByKey(register, () => true);
  const own = new Set(register.rows.map(({ rowId }) => rowId));
  const base = new Map<string, SecondBase>();
  const bases = journals.filter((journal) => hasTab(journal, register)).map(({ bases: of }) => of[register.kind]);
  for (const entries of bases) {
    for (const [party, { rowId, hashes }] of entries) {
      const row = own.has(rowId) ? rowId : byKey.get(sharedKey(party))?.rowId;
      if (row !== undefined && row !== "" && (own.has(rowId) || !base.has(row))) base.set(row, { party, hashes });
    }
  }
  return base;
}

/** Rows whose key no other row has. */
function onceByKey({ kind, rows }: FoundRegister, isWanted: (row: RegisterRow) => boolean): ReadonlyMap<string, RegisterRow> {
  const once = new Map<string, RegisterRow | null>();
  for (const row of rows) {
    const { by, key } = partyKey(kind, (field) => row.values.get(field) ?? null);
    if (by !== "nothing") once.set(key, once.has(key) ? null : row);
  }
  return new Map([...once].flatMap(([key, row]) => (row && isWanted(row) ? [[key, row]] : [])));
}

function hashesOf(values: RegisterRow["values"]): SeenRow {
  const hashes: Partial<Record<FieldName, string>> = {};
  for (const [field, value] of values) hashes[field] = cellHash(value);
  return hashes;
}

/** Base keeps the second and later parties of one key as `2|key`. */
function sharedKey(party: string): string {
  return party.replace(/^\d+\|/, "");
}

/**
 * The journal with what others have on record: their batches, so that the log stays whole and can be undone; how they understood
 * sheets that nobody else did; what people have decided; and their tabs, which are ours, too. It is worked out anew at each reading and nowhere written.
 */
export function withOtherJournals(journal: Journal, others: readonly Journal[]): Journal {
  return others.reduce((all, other): Journal => {
    const batches = new Set(all.batches.map(({ id }) => id));
    const tabs = new Set(all.tabs.map(({ sheetId }) => sheetId));
    const ignored = new Set(all.ignored.map(({ key }) => key));
    const mapped = new Set(all.mappings.map(({ sheetId }) => sheetId));
    const newTabs = other.tabs.filter(({ own, sheetId }) => own !== "register" && !tabs.has(sheetId));
    return {
      ...all,
      tabs: [...all.tabs, ...newTabs.map((tab) => ({ ...tab, code: `second.${tab.code}` }))],
      mappings: [...all.mappings, ...other.mappings.filter(({ sheetId }) => !mapped.has(sheetId))],
      decisions: bothDecisions(all.decisions, other.decisions),
      cleaning: {
        rules: new Map([...other.cleaning.rules, ...all.cleaning.rules]),
        left: new Set([...all.cleaning.left, ...other.cleaning.left]),
      },
      ignored: [...all.ignored, ...other.ignored.filter(({ key }) => !ignored.has(key))],
      batches: byTime([...all.batches, ...other.batches.filter(({ id }) => !batches.has(id))]),
    };
  }, journal);
}

/** What was said first of a pair holds. */
function bothDecisions(one: Decisions, other: Decisions): Decisions {
  const nameOf = (pair: Decisions["same"][number]): string => [...pair].sort().join("\n");
  const said = new Set([...one.same, ...one.different].map(nameOf));
  const isNew = (pair: Decisions["same"][number]): boolean => !said.has(nameOf(pair));
  return { same: [...one.same, ...other.same.filter(isNew)], different: [...one.different, ...other.different.filter(isNew)] };
}

function byTime(batches: readonly Batch[]): readonly Batch[] {
  return [...batches].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
