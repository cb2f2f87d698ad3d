import type { FieldName } from "../fields/catalogue";
import type { BaseEntry, RegisterBase, RegisterKind } from "./registerPlan";
import { numberField } from "./partyKey";
import type { SourceParty } from "./sourceParties";

export interface PartyMatch {
  readonly party: SourceParty;
  /** The key under which base keeps the party from now on. */
  readonly baseKey: string;
  /** The key under which base has kept it until now, with what it kept; null for a party that is new to base. */
  readonly known: { readonly baseKey: string; readonly entry: BaseEntry } | null;
}

/** Above this many comparisons, rows that share one key are paired in the order of their contents. */
const MOST_COMPARISONS = 1_000_000;

/**
 * Finds each party's entry in base, by its key. Parties that share a key (a number that stands twice) are told apart by
 * what they hold, most alike first, so that the order of rows decides nothing. What then remains may have won or lost
 * its number since: it is found by organisation number or name, where that is beyond doubt.
 * Returns the matches in the parties' order.
 */
export function matchParties(kind: RegisterKind, parties: readonly SourceParty[], base: RegisterBase): readonly PartyMatch[] {
  const groups = groupBy(parties, (party) => party.key.key);
  const entries = groupBy(
    [...base].map(([baseKey, entry]) => ({ baseKey, entry })),
    ({ baseKey }) => sharedKey(baseKey),
  );
  const found = new Map<SourceParty, Known>();
  for (const [key, group] of groups) {
    for (const [party, known] of pairs(group, entries.get(key) ?? [])) found.set(party, known);
  }
  const taken = new Set([...found.values()].map((known) => known.baseKey));
  for (const [party, known] of renamed(
    kind,
    parties.filter((party) => !found.has(party)),
    [...entries.values()].flat().filter((known) => !taken.has(known.baseKey)),
  )) {
    found.set(party, known);
  }
  return named(parties, groups, found, new Set(base.keys()));
}

interface Known {
  readonly baseKey: string;
  readonly entry: BaseEntry;
}

/** The key that parties share; the second and later parties of one key stand in base as `2|key`. */
function sharedKey(baseKey: string): string {
  return baseKey.replace(/^\d+\|/, "");
}

function pairs(group: readonly SourceParty[], entries: readonly Known[]): readonly (readonly [SourceParty, Known])[] {
  const [party] = group;
  const [entry] = entries;
  if (!party || !entry) return [];
  if (group.length === 1 && entries.length === 1) return [[party, entry]];
  const ordered = byContent(group);
  const known = [...entries].sort((one, other) => compare(one.baseKey, other.baseKey));
  if (ordered.length * known.length > MOST_COMPARISONS)
    return known.flatMap((entry, index) => (ordered[index] ? [[ordered[index], entry] as const] : []));
  const scored = ordered.flatMap((each) => known.map((entry) => ({ each, entry, score: likeness(each, entry.entry) })));
  scored.sort((one, other) => other.score - one.score);
  const paired = new Map<SourceParty, Known>();
  const used = new Set<Known>();
  for (const { each, entry } of scored) {
    if (paired.has(each) || used.has(entry)) continue;
    paired.set(each, entry);
    used.add(entry);
  }
  return [...paired];
}

/** How many fields are as they were. */
function likeness(party: SourceParty, entry: BaseEntry): number {
  let same = 0;
  for (const [field, hash] of party.hashes) if (hash === (entry.hashes[field] ?? "")) same++;
  return same;
}

/** Parties whose key is another now because they have got, or lost, their number or organisation number. */
function renamed(
  kind: RegisterKind,
  parties: readonly SourceParty[],
  entries: readonly Known[],
): readonly (readonly [SourceParty, Known])[] {
  const identities: readonly (readonly FieldName[])[] = [["organisationNumber"], ["name", "postcode"]];
  const number = numberField(kind);
  const result: (readonly [SourceParty, Known])[] = [];
  const done = new Set<SourceParty | Known>();
  for (const identity of identities) {
    const wanted = groupBy(
      parties.filter((party) => !done.has(party)),
      (party) => identityOf(identity, (field) => party.hashes.get(field)),
    );
    const offered = groupBy(
      entries.filter((known) => !done.has(known)),
      ({ entry }) => identityOf(identity, (field) => entry.hashes[field]),
    );
    for (const [hashes, [party, anotherParty]] of wanted) {
      const [known, anotherKnown] = offered.get(hashes) ?? [];
      if (hashes === "" || !party || !known || anotherParty || anotherKnown) continue;
      if (party.hashes.get(number) && known.entry.hashes[number]) continue;
      result.push([party, known]);
      done.add(party).add(known);
    }
  }
  return result;
}

function identityOf(identity: readonly FieldName[], hash: (field: FieldName) => string | undefined): string {
  const [first] = identity;
  return first && hash(first) ? identity.map((field) => hash(field) ?? "").join("/") : "";
}

/** Gives parties that are new to base a key of their own, in the order of their contents. */
function named(
  parties: readonly SourceParty[],
  groups: ReadonlyMap<string, readonly SourceParty[]>,
  found: ReadonlyMap<SourceParty, Known>,
  used: Set<string>,
): readonly PartyMatch[] {
  const keys = new Map<SourceParty, string>();
  for (const [key, group] of groups) {
    let count = 1;
    for (const party of group.length > 1 ? byContent(group) : group) {
      const known = found.get(party);
      if (known && sharedKey(known.baseKey) === key) {
        keys.set(party, known.baseKey);
        continue;
      }
      let free = key;
      while (used.has(free)) free = `${++count}|${key}`;
      used.add(free);
      keys.set(party, free);
    }
  }
  return parties.map((party) => ({ party, baseKey: keys.get(party) ?? party.key.key, known: found.get(party) ?? null }));
}

function byContent(group: readonly SourceParty[]): readonly SourceParty[] {
  return group
    .map((party) => ({
      party,
      content: [...party.hashes]
        .map(([field, hash]) => `${field}${hash}`)
        .sort()
        .join(),
    }))
    .sort((one, other) => compare(one.content, other.content))
    .map(({ party }) => party);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
