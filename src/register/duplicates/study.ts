import { candidates } from "./blocking";
import { RecordComparer } from "./compare";
import { featuresOf, type Feature } from "./features";
import type { DuplicateInput } from "./input";
import { learn } from "./learn";
import { startModel, type Compared, type Model } from "./model";
import { inOrder, orderByContent, repeatable } from "./order";
import type { Pairs } from "./pairSet";

/** How the search tells how far it is, and hears that nobody waits for it any more. */
export interface SearchConduct {
  readonly progress?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
}

/** Steps that progress counts in; comparing is the longest and counts as several. */
export const STEPS = 10;
const COMPARING_STEPS = 5;
const SEED = 20121231;
/** Pairs between two looks at whether to go on. */
const AT_ONCE = 50_000;

/** Tells each step, and gives whether to stop there. */
export type Step = (done: number) => boolean;

export function steps({ progress, isCancelled }: SearchConduct): Step {
  return (done) => {
    progress?.(done, STEPS);
    return isCancelled?.() ?? false;
  };
}

/** A list that has been compared and learned from. */
export interface Studied {
  /** The original index of each record in `input`. */
  readonly order: Int32Array;
  readonly input: DuplicateInput;
  readonly features: readonly Feature[];
  readonly comparer: RecordComparer;
  readonly compared: Compared;
  readonly model: Model;
}

/** Brings together the records that may be one, compares them, and learns what their fields weigh. Undefined where cancelled. */
export function study(original: DuplicateInput, step: Step): Studied | undefined {
  const order = orderByContent(original);
  const input = inOrder(original, order);
  const features = featuresOf(input);
  if (step(1)) return undefined;
  const { pairs } = candidates(features, input.count);
  if (step(2)) return undefined;
  const comparer = new RecordComparer(features);
  const compared = compareAll(pairs, comparer, features.length, (share) => step(2 + share * COMPARING_STEPS));
  if (!compared) return undefined;
  const model = learn(startModel(features, input.count, repeatable(SEED)), compared, input.count);
  return step(8) ? undefined : { order, input, features, comparer, compared, model };
}

/** Compares every pair; undefined where `stop` says so. */
function compareAll(pairs: Pairs, comparer: RecordComparer, width: number, stop: (share: number) => boolean): Compared | undefined {
  const levels = new Uint8Array(pairs.count * width);
  const swapped = new Uint8Array(pairs.count);
  for (let from = 0; from < pairs.count; from += AT_ONCE) {
    if (stop(from / pairs.count)) return undefined;
    comparer.compareSome(pairs, from, Math.min(from + AT_ONCE, pairs.count), levels, swapped);
  }
  return { pairs, levels, swapped };
}
