import { decidedPairs } from "./decided";
import type { DuplicatePair, Duplicates, Reason } from "./found";
import { groupsOf } from "./groups";
import type { DuplicateInput } from "./input";
import { chanceOf } from "./learn";
import { reasonsOf } from "./reasons";
import { Scorer } from "./score";
import { STEPS, steps, study, type SearchConduct } from "./study";
import { Judge, POSSIBLE_BITS } from "./verdict";

/** Two groups become one where their records are, on average, this likely to be one customer. */
const HOLDS_TOGETHER = 0.4;

/**
 * Finds the records that are likely one customer. The same records give the same answer in whatever order they stand.
 * Undefined where it was cancelled.
 */
export function findDuplicates(original: DuplicateInput, conduct: SearchConduct = {}): Duplicates | undefined {
  const step = steps(conduct);
  const studied = study(original, step);
  if (!studied) return undefined;
  const { order, input, features, comparer, compared, model } = studied;
  const { pairs } = compared;
  const scorer = new Scorer(model);
  const judge = new Judge(model);
  const decided = decidedPairs(input.decisions, input.keys);
  const width = features.length;
  const { levels, swapped } = compared;
  const found: Found[] = decided.same.map(([a, b]) => ({ a, b, bits: Infinity, pair: pairOf(original, order, a, b, 1, "certain", [DECIDED]) }));
  for (let i = 0; i < pairs.count; i++) {
    const [a, b, from] = [pairs.a[i] as number, pairs.b[i] as number, i * width];
    const bits = scorer.weigh(a, b, levels, from, swapped[i] === 1);
    if (bits < POSSIBLE_BITS || decided.isDifferent(a, b) || decided.isSame(a, b)) continue;
    const verdict = judge.verdict(a, b, bits, scorer.bits, levels, from);
    if (verdict === undefined) continue;
    const reasons = reasonsOf(features, { a, b, levels, from, bits: scorer.bits, swapped: swapped[i] === 1 });
    found.push({ a, b, bits, pair: pairOf(original, order, a, b, chanceOf(bits), verdict, reasons) });
  }
  found.sort((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b);
  if (step(9)) return undefined;

  const buffer = new Uint8Array(width);
  const between = (a: number, b: number): number => {
    if (decided.isSame(a, b)) return 1;
    if (decided.isDifferent(a, b)) return -Infinity;
    const isSwapped = comparer.compare(a, b, buffer, 0);
    return judge.impossible(a, b, buffer, 0) ? -Infinity : chanceOf(scorer.weigh(a, b, buffer, 0, isSwapped));
  };
  const groups = groupsOf(
    input.count,
    found.flatMap(({ a, b, pair }) => (pair.verdict === "possible" ? [] : [[a, b] as const])),
    (one, other) => averageLink(one, other, between) >= HOLDS_TOGETHER,
  );
  step(STEPS);
  return {
    pairs: found.map(({ pair }) => pair).sort((x, y) => y.score - x.score || byId(original, x.a, y.a) || byId(original, x.b, y.b)),
    groups: groups
      .map((group) => group.map((record) => order[record] as number).sort((x, y) => byId(original, x, y)))
      .sort((x, y) => byId(original, x[0] as number, y[0] as number)),
    compared: pairs.count,
  };
}

interface Found {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  readonly pair: DuplicatePair;
}

const DECIDED: Reason = { field: "decision", known: "decision", agreement: "decided", weight: 0 };

function pairOf(input: DuplicateInput, order: Int32Array, a: number, b: number, chance: number, verdict: DuplicatePair["verdict"], reasons: readonly Reason[]): DuplicatePair {
  const [one, other] = [order[a] as number, order[b] as number].sort((x, y) => byId(input, x, y));
  return { a: one as number, b: other as number, score: Math.round(chance * 1e6) / 1e6, verdict, reasons };
}

function averageLink(one: readonly number[], other: readonly number[], between: (a: number, b: number) => number): number {
  let sum = 0;
  for (const a of one) for (const b of other) sum += between(a, b);
  return sum / (one.length * other.length);
}

function byId({ ids }: DuplicateInput, a: number, b: number): number {
  const [one, other] = [ids[a] as string, ids[b] as string];
  return one < other ? -1 : one > other ? 1 : 0;
}
