import type { Settings } from "../settings";

export type TieRule = Settings["rfm.ties"];

const FIFTHS = 5;

/**
 * A score from one to five for each value, five for the largest. `rank` puts the values in order and cuts it in five equal
 * parts, equal values in the order that they are given in, so that they may get different scores. `value` puts the edges at
 * the 20th, 40th, 60th and 80th percentile (linear, as Excel's PERCENTILE.INC) and counts those below a value: equal values
 * score the same, and the parts are not equal in size. Null for fewer than five values or when all are the same.
 */
export function quintiles(values: Float64Array, ties: TieRule): Uint8Array | null {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length < FIFTHS || sorted[0] === sorted[sorted.length - 1]) return null;
  return ties === "rank" ? byRank(values) : byEdges(values, edgesOf(sorted));
}

function byRank(values: Float64Array): Uint8Array {
  const order = Uint32Array.from(values, (_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const scores = new Uint8Array(values.length);
  order.forEach((at, rank) => {
    scores[at] = Math.floor((rank * FIFTHS) / values.length) + 1;
  });
  return scores;
}

/** The 20th, 40th, 60th and 80th percentile of ascending values. */
export function edgesOf(sorted: Float64Array): readonly number[] {
  return [1, 2, 3, 4].map((fifth) => {
    const place = (fifth * (sorted.length - 1)) / FIFTHS;
    const below = Math.floor(place);
    const low = sorted[below] ?? 0;
    return low + ((sorted[below + 1] ?? low) - low) * (place - below);
  });
}

function byEdges(values: Float64Array, edges: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => 1 + edges.filter((edge) => edge < value).length);
}
