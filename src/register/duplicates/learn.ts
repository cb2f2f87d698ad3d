import { MISSING } from "./compare";
import { MOST_LIKELY, othersWithValue, weightsOf, type Compared, type Model } from "./model";
import { Scorer } from "./score";

const ROUNDS = 6;
/** People and firms keep their names, whatever shares an address and a phone. */
const MOST_DIFFER: Partial<Record<string, number>> = { name: 0.05, birth: 0.06 };
/** Pairs of one customer for each record that are taken to be there before any is found. */
const START_MATCHES = 0.01;
const START_PAIRS = 12;

/**
 * Learns from the compared pairs, without labels, how often each field agrees between records of one customer
 * (expectation and maximisation, as in I. Fellegi and A. Sunter's model, 1969). A field is judged by what all *other*
 * fields say, so that none vouches for itself; starting values count as some pairs, so that few pairs move little.
 */
export function learn(start: Model, { pairs, levels, swapped }: Compared, count: number): Model {
  const { features } = start;
  const width = features.length;
  const informative = features.filter(({ kind }) => kind.evidence !== "other").length;
  let model = start;
  const active = worthALook(start, { pairs, levels, swapped });
  for (let round = 0; round < ROUNDS; round++) {
    const scorer = new Scorer(model);
    const seen = features.map(({ kind }) => Float64Array.from(kind.same, (chance) => chance * START_PAIRS));
    const together = features.map(({ values }) => new Float64Array(values.length));
    let matches = 0;
    let swaps = 0;
    for (const i of active) {
      const total = scorer.weigh(pairs.a[i] as number, pairs.b[i] as number, levels, i * width, swapped[i] === 1);
      if (total < -12) continue;
      const chance = chanceOf(total);
      matches += chance;
      if (swapped[i] === 1) swaps += chance;
      for (let f = 0; f < width; f++) {
        const level = levels[i * width + f] as number;
        if (level === MISSING) continue;
        const others = chanceOf(total - (scorer.bits[f] as number));
        (seen[f] as Float64Array)[level] = ((seen[f] as Float64Array)[level] as number) + others;
        const value = features[f]?.of[pairs.a[i] as number] as number;
        if (value === features[f]?.of[pairs.b[i] as number]) (together[f] as Float64Array)[value] = ((together[f] as Float64Array)[value] as number) + others;
      }
    }
    const all = (count * (count - 1)) / 2;
    const expected = Math.min(matches + count * START_MATCHES, all * MOST_LIKELY);
    const prior = Math.log2(expected / all);
    const same = informative < 3 ? model.same : seen.map((chances, f) => bounded(chances, f, model));
    const share = (swaps + 1) / (matches + 20);
    const others = features.map((feature, f) => othersWithValue(feature, together[f] as Float64Array, count, start.names[f]));
    model = { ...model, others, prior, same, weights: same.map((chances, f) => weightsOf(chances, model.different[f] as Float64Array)), swapped: Math.log2(Math.min(share, 0.5) / 0.5), learned: informative >= 3 };
  }
  return model;
}

/** The pairs that may be matches under any weights; the others teach nothing. */
function worthALook(model: Model, { pairs, levels, swapped }: Compared): Int32Array {
  const scorer = new Scorer(model);
  const width = model.features.length;
  const kept = new Int32Array(pairs.count);
  let size = 0;
  for (let i = 0; i < pairs.count; i++) {
    if (scorer.weigh(pairs.a[i] as number, pairs.b[i] as number, levels, i * width, swapped[i] === 1) > -20) kept[size++] = i;
  }
  return kept.subarray(0, size);
}

function bounded(seen: Float64Array, f: number, { features }: Model): Float64Array {
  const total = seen.reduce((sum, n) => sum + n, 0);
  const chances = seen.map((n) => n / total);
  const top = chances.length - 1;
  const least = features[f]?.field === null ? 0.05 : 0.3;
  const high = Math.min(0.999, Math.max(least, chances[top] as number));
  const rest = 1 - (chances[top] as number);
  const mostDiffer = MOST_DIFFER[features[f]?.kind.evidence ?? "other"] ?? 1;
  return chances.map((chance, level) => (level === top ? high : level === 0 ? Math.min(mostDiffer, Math.max(0.001, rest > 0 ? (chance * (1 - high)) / rest : 0.001)) : Math.max(0.001, rest > 0 ? (chance * (1 - high)) / rest : 0.001)));
}

/** The chance that weights in bits stand for. */
export function chanceOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
