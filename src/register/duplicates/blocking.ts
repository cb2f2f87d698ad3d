import type { Feature } from "./features";
import { hashPair, hashText } from "./hash";
import { PairCollector, type Pairs } from "./pairSet";

/** One way of bringing records together: each entry puts a record under a key. */
interface Pass {
  readonly name: string;
  /** Key times 2^21 plus record, so that sorting numbers groups by key. */
  readonly entries: Float64Array;
  readonly pairs: number;
}

const RECORD = 1 << 21;

export interface Blocking {
  readonly pairs: Pairs;
  /** Pairs that each pass would give, and those that it gave. */
  readonly passes: readonly { readonly name: string; readonly estimated: number; readonly used: boolean }[];
}

/** Brings together the records that may be one: those that share one of many keys. */
export function candidates(features: readonly Feature[], count: number): Blocking {
  const budget = budgetOf(count);
  const collector = new PairCollector(count);
  // Each pass is done with before the next begins, so that one buffer serves all.
  const room = new Float64Array(count);
  const report: { name: string; estimated: number; used: boolean }[] = [];
  const use = (name: string, entries: Float64Array, most: number) => {
    const pass = passOf(name, entries);
    const used = pass.pairs <= most;
    report.push({ name, estimated: pass.pairs, used });
    collect(pass, collector, used ? Infinity : budget.block);
    return used;
  };

  const coarse: Keyed[] = [];
  for (const one of features.flatMap(keyedBy)) {
    // A key whose large blocks cost too much brings together by itself only what is rare; the rest needs a second key.
    if (one.pairs <= budget.single) use(one.name, entriesOf(one, room), Infinity);
    else coarse.push(one);
  }
  for (const [first, second] of jointKeys(coarse, count, budget)) use(`${first.name}+${second.name}`, jointEntries(first, second, room), budget.joint);
  for (const entries of swappedNames(features, room)) use("swapped", entries, budget.joint);
  for (const feature of features) {
    if (feature.kind.parts && feature.field !== null) use(`${feature.name}.parts`, partEntries(feature, feature.kind.parts, count), 0);
    if (feature.field === "name") use("name.letters", gramEntries(feature, count), 0);
  }
  return { pairs: collector.pairs(), passes: report };
}

interface Budget {
  /** Pairs that one key may give. */
  readonly single: number;
  /** Pairs that two keys together may give. */
  readonly joint: number;
  /** Records of the largest block of a key that gives more. */
  readonly block: number;
  /** In how many pairs of keys a key may stand. */
  readonly partners: number;
}

function budgetOf(count: number): Budget {
  const isLarge = count > 20_000;
  return { single: Math.max(3 * count, 20_000), joint: Math.max(count, 20_000), block: isLarge ? 10 : 40, partners: isLarge ? 3 : 6 };
}

/** Which keys to ask for together, by what they are expected to cost, so that every key gets its cheapest partners. */
function jointKeys(coarse: readonly Keyed[], count: number, { joint, partners }: Budget): (readonly [Keyed, Keyed])[] {
  const all = (count * count) / 2;
  const wanted: { readonly keys: readonly [Keyed, Keyed]; readonly cost: number }[] = [];
  coarse.forEach((first, index) => {
    for (const second of coarse.slice(index + 1)) {
      const cost = (first.pairs / all) * (second.pairs / all) * all;
      if (first.feature !== second.feature && cost <= joint * 2) wanted.push({ keys: [first, second], cost });
    }
  });
  wanted.sort((a, b) => a.cost - b.cost);
  const uses = new Map<Keyed, number>();
  return wanted.flatMap(({ keys }) => {
    if (keys.every((key) => (uses.get(key) ?? 0) >= partners)) return [];
    for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
    return [keys];
  });
}

/** One key of each value of a feature. */
interface Keyed {
  readonly name: string;
  readonly feature: Feature;
  /** A hash for each value; 0 where it has none. */
  readonly hashes: Int32Array;
  /** Pairs of records that share the key. */
  readonly pairs: number;
}

function keyedBy(feature: Feature): Keyed[] {
  const equal = keyed(feature, "equal", feature.values);
  if (feature.field === "name") return [equal];
  const keys = feature.values.map((value) => feature.kind.keys(value));
  const forms = keys.reduce((most, own) => Math.max(most, own.length), 0);
  return [equal, ...Array.from({ length: forms }, (_, form) => keyed(feature, `key${form}`, keys.map((own) => own[form] ?? "")))];
}

function keyed(feature: Feature, name: string, keys: readonly string[]): Keyed {
  // A key of one letter is what is left of an empty one behind its mark.
  const hashes = Int32Array.from(keys, (key) => (key === "" || (name !== "equal" && key.length === 1) ? 0 : hashText(key) || 1));
  const records = new Map<number, number>();
  hashes.forEach((hash, value) => {
    if (hash !== 0) records.set(hash, (records.get(hash) ?? 0) + (feature.counts[value] as number));
  });
  let pairs = 0;
  for (const n of records.values()) pairs += (n * (n - 1)) / 2;
  return { name: `${feature.name}.${name}`, feature, hashes, pairs };
}

function entriesOf({ feature, hashes }: Keyed, entries: Float64Array): Float64Array {
  let size = 0;
  for (let record = 0; record < entries.length; record++) {
    const value = feature.of[record] as number;
    const hash = value < 0 ? 0 : (hashes[value] as number);
    if (hash !== 0) entries[size++] = (hash >>> 0) * RECORD + record;
  }
  return entries.subarray(0, size).sort();
}

function jointEntries(first: Keyed, second: Keyed, entries: Float64Array): Float64Array {
  let size = 0;
  for (let record = 0; record < entries.length; record++) {
    const one = first.feature.of[record] as number;
    const other = second.feature.of[record] as number;
    if (one < 0 || other < 0) continue;
    const [a, b] = [first.hashes[one] as number, second.hashes[other] as number];
    if (a !== 0 && b !== 0) entries[size++] = (hashPair(a, b) >>> 0) * RECORD + record;
  }
  return entries.subarray(0, size).sort();
}

/** Given and family name in either order, by sound. */
function swappedNames(features: readonly Feature[], entries: Float64Array): Float64Array[] {
  const given = features.find(({ field }) => field === "firstName");
  const family = features.find(({ field }) => field === "lastName");
  if (!given || !family) return [];
  const [givenKey, familyKey] = [keyedBy(given)[1], keyedBy(family)[1]];
  if (!givenKey || !familyKey) return [];
  let size = 0;
  for (let record = 0; record < entries.length; record++) {
    const [one, other] = [given.of[record] as number, family.of[record] as number];
    if (one < 0 || other < 0) continue;
    const [a, b] = [givenKey.hashes[one] as number, familyKey.hashes[other] as number];
    entries[size++] = ((a < b ? hashPair(a, b) : hashPair(b, a)) >>> 0) * RECORD + record;
  }
  return [entries.subarray(0, size).sort()];
}

function partEntries(feature: Feature, parts: (value: string) => readonly string[], count: number): Float64Array {
  const keys = feature.values.map((value) => Int32Array.from(new Set(parts(value)), (key) => hashText(key)));
  return multiEntries(feature, keys, count);
}

const GRAM = 3;

/** The rarest runs of letters of each name, which survive damage elsewhere in it. */
function gramEntries(feature: Feature, count: number): Float64Array {
  const grams = feature.values.map((value) => {
    const joined = `^${value.replace(/ /g, "")}$`;
    const own = new Set<number>();
    for (let i = 0; i + GRAM <= joined.length; i++) own.add(hashText(joined.slice(i, i + GRAM)));
    return [...own];
  });
  const seen = new Map<number, number>();
  grams.forEach((own, value) => {
    for (const gram of own) seen.set(gram, (seen.get(gram) ?? 0) + (feature.counts[value] as number));
  });
  const rare = grams.map((own) => Int32Array.from(own.filter((gram) => (seen.get(gram) ?? 0) > 1).sort((a, b) => (seen.get(a) ?? 0) - (seen.get(b) ?? 0) || a - b).slice(0, 8)));
  return multiEntries(feature, rare, count);
}

function multiEntries(feature: Feature, keys: readonly Int32Array[], count: number): Float64Array {
  let total = 0;
  for (let record = 0; record < count; record++) total += keys[feature.of[record] as number]?.length ?? 0;
  const entries = new Float64Array(total);
  let size = 0;
  for (let record = 0; record < count; record++) {
    for (const key of keys[feature.of[record] as number] ?? []) entries[size++] = (key >>> 0) * RECORD + record;
  }
  return entries.sort();
}

function passOf(name: string, entries: Float64Array): Pass {
  let pairs = 0;
  eachBlock(entries, (from, to) => (pairs += ((to - from) * (to - from - 1)) / 2));
  return { name, entries, pairs };
}

function eachBlock(entries: Float64Array, visit: (from: number, to: number) => void): void {
  let from = 0;
  while (from < entries.length) {
    const key = Math.floor((entries[from] as number) / RECORD);
    const end = (key + 1) * RECORD;
    let to = from + 1;
    while (to < entries.length && (entries[to] as number) < end) to++;
    visit(from, to);
    from = to;
  }
}

/** Collects the pairs of the blocks that have no more than `most` records. */
function collect({ entries }: Pass, collector: PairCollector, most: number): void {
  eachBlock(entries, (from, to) => {
    if (to - from > most) return;
    const base = Math.floor((entries[from] as number) / RECORD) * RECORD;
    for (let i = from; i < to; i++) for (let j = i + 1; j < to; j++) collector.add((entries[i] as number) - base, (entries[j] as number) - base);
  });
}
