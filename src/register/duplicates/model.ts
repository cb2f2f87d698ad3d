import { MISSING, RecordComparer } from "./compare";
import type { Feature } from "./features";
import type { Evidence } from "./kinds/kind";
import { differentNames } from "./sharedByMany";
import { namedMail, type NamedMail } from "./namedMail";
import type { Pairs } from "./pairSet";

/** What each level of each feature weighs, in bits, and how likely a pair is one customer before anything is compared. */
export interface Model {
  readonly features: readonly Feature[];
  /** By feature and level. */
  readonly weights: readonly Float64Array[];
  /** Chance of each level if same, and if different. */
  readonly same: readonly Float64Array[];
  readonly different: readonly Float64Array[];
  readonly prior: number;
  /** Features in the order in which they are counted: the most telling first. */
  readonly order: Int32Array;
  /** By feature: the features before it that it goes along with, and how often it agrees where they do. */
  readonly along: readonly (readonly Along[])[];
  readonly swapped: number;
  /** By feature and value: how many other records have it that are another customer's. */
  readonly others: readonly Float64Array[];
  readonly learned: boolean;
  readonly namedMail: NamedMail | undefined;
  /** By feature and value: how many different names share it, where many do. */
  readonly names: readonly (Uint8Array | undefined)[];
}

interface Along {
  readonly with: number;
  readonly chance: number;
}

/** Compared pairs: levels of pair `i` stand at `i * features` and after. */
export interface Compared {
  readonly pairs: Pairs;
  readonly levels: Uint8Array;
  readonly swapped: Uint8Array;
}

const SAMPLE = 40_000;
/** Pairs of a wider world that the sample is laid over, so that a short list is not taken for the whole of it. */
const WORLD_PAIRS = 3_000;
const WORLD_RECORDS = 150;
/** How many copies a record has, to start from, and the highest chance that two records are one before they are compared. */
const COPIES = 0.15;
export const MOST_LIKELY = 0.012;

/** What an office or a household has in common. */
const SHARED = new Set<Evidence>(["phone", "email"]);

function worldChance({ kind, top }: Feature): number {
  return kind.different[top] as number;
}

/**
 * For each value, how many other records have it that are another customer's. `together` are the pairs of one customer
 * that have it. A value that hardly anybody has in a wider world is shared by copies of one record rather than by chance.
 */
export function othersWithValue(feature: Feature, together: Float64Array, count: number, names?: Uint8Array): Float64Array {
  // Though none is known, some may be: fewer where values are given out once.
  const least = Math.min(0.5, Math.max(0.02, worldChance(feature) * 1000));
  const byChance = count * worldChance(feature);
  const share = byChance / (byChance + COPIES);
  return together.map((pairs, value) => {
    const n = feature.counts[value] as number;
    return n === 0 ? least : Math.max(least, (names?.[value] ?? 1) - 1, (n - 1 - (2 * pairs) / n) * share);
  });
}

export function startModel(features: readonly Feature[], count: number, random: () => number): Model {
  const different = chancesIfDifferent(features, count, random);
  const order = Int32Array.from(features, (_, f) => f).sort((x, y) => top(different, x) - top(different, y) || x - y);
  const same = features.map(({ kind }) => Float64Array.from(kind.same));
  const names = features.map((feature) => (SHARED.has(feature.kind.evidence) ? differentNames(features, feature) : undefined));
  return {
    features,
    same,
    different,
    weights: features.map((_, f) => weightsOf(same[f] as Float64Array, different[f] as Float64Array)),
    prior: Math.log2(Math.min(MOST_LIKELY, COPIES / Math.max(count, 2))),
    order,
    along: goingAlong(features, count, order, different),
    swapped: -3,
    others: features.map((feature, f) => othersWithValue(feature, new Float64Array(feature.values.length), count, names[f])),
    names,
    learned: false,
    namedMail: namedMail(features, count),
  };
}

function top(chances: readonly Float64Array[], feature: number): number {
  const levels = chances[feature] as Float64Array;
  return levels[levels.length - 1] as number;
}

/** From random pairs, with equality exactly from the values' counts, over what is known of such fields elsewhere. */
function chancesIfDifferent(features: readonly Feature[], count: number, random: () => number): Float64Array[] {
  const width = features.length;
  const seen = features.map(({ top }) => new Float64Array(top + 1));
  const levels = new Uint8Array(width);
  const comparer = new RecordComparer(features);
  const draws = Math.min(SAMPLE, (count * (count - 1)) / 2);
  for (let i = 0; i < draws; i++) {
    const a = Math.floor(random() * count);
    const b = (a + 1 + Math.floor(random() * (count - 1))) % count;
    comparer.compare(a, b, levels, 0);
    for (let f = 0; f < width; f++) {
      const level = levels[f] as number;
      if (level !== MISSING) (seen[f] as Float64Array)[level] = ((seen[f] as Float64Array)[level] as number) + 1;
    }
  }
  return features.map((feature, f) => {
    const sampled = seen[f] as Float64Array;
    const total = sampled.reduce((sum, n) => sum + n, 0);
    const chances = Float64Array.from(feature.kind.different, (start, level) => ((sampled[level] as number) + WORLD_PAIRS * start) / (total + WORLD_PAIRS));
    const all = (feature.filled * (feature.filled - 1)) / 2;
    let equal = 0;
    for (const n of feature.counts) equal += (n * (n - 1)) / 2;
    chances[feature.top] = (equal + WORLD_PAIRS * (feature.kind.different[feature.top] as number)) / (all + WORLD_PAIRS);
    return chances;
  });
}

/** Weights rise with the level, whatever a small sample says. */
export function weightsOf(same: Float64Array, different: Float64Array): Float64Array {
  const weights = same.map((chance, level) => Math.log2(chance / (different[level] as number)));
  for (let level = 1; level < weights.length; level++) weights[level] = Math.max(weights[level] as number, weights[level - 1] as number);
  return weights;
}

/** How often two records agree in one field where they agree in another, among those that are different customers by their other fields. */
function goingAlong(features: readonly Feature[], count: number, order: Int32Array, different: readonly Float64Array[]): Along[][] {
  const along: Along[][] = features.map(() => []);
  const mayGoAlong = (f: number) => ["address", "other"].includes((features[f] as Feature).kind.evidence);
  for (const [rank, g] of order.entries()) {
    if (!mayGoAlong(g)) continue;
    const pairs = neighboursByValue(features[g] as Feature, count);
    for (const f of order.subarray(rank + 1)) {
      if (!mayGoAlong(f)) continue;
      let both = 0;
      let compared = 0;
      for (const [a, b] of pairs) {
        const [one, other] = [(features[f] as Feature).of[a] as number, (features[f] as Feature).of[b] as number];
        if (one < 0 || other < 0 || looksSame(features, a, b, f, g)) continue;
        compared++;
        if (one === other) both++;
      }
      if (compared < 20) continue;
      const chance = both / compared;
      if (chance > 0.05 && chance > 2 * top(different, f)) (along[f] as Along[]).push({ with: g, chance });
    }
  }
  return along;
}

function neighboursByValue(feature: Feature, count: number): (readonly [number, number])[] {
  const last = new Int32Array(feature.values.length).fill(-1);
  const pairs: (readonly [number, number])[] = [];
  for (let record = 0; record < count && pairs.length < 3000; record++) {
    const value = feature.of[record] as number;
    if (value < 0 || (feature.counts[value] as number) < 2) continue;
    const before = last[value] as number;
    if (before >= 0) pairs.push([before, record]);
    last[value] = record;
  }
  return pairs;
}

/** Whether at least a third of the other fields agree. */
function looksSame(features: readonly Feature[], a: number, b: number, f: number, g: number): boolean {
  let compared = 0;
  let equal = 0;
  for (let other = 0; other < features.length; other++) {
    if (other === f || other === g) continue;
    const [one, two] = [(features[other] as Feature).of[a] as number, (features[other] as Feature).of[b] as number];
    if (one < 0 || two < 0) continue;
    compared++;
    if (one === two) equal++;
  }
  return compared === 0 || equal * 3 >= compared;
}

/** How likely a record of another customer has this very value. */
export function chanceOfValue({ features, others }: Model, f: number, value: number): number {
  const { kind, top, filled } = features[f] as Feature;
  const inWorld = WORLD_RECORDS * (kind.different[top] as number);
  return (((others[f] as Float64Array)[value] as number) + inWorld) / (filled + WORLD_RECORDS);
}
