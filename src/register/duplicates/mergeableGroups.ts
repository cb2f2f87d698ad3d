import type { Duplicates } from "./found";

/** The groups that may be merged without asking: every pair in them is certain, or a person has said that it is the same. */
export function mergeableGroups({ pairs, groups }: Pick<Duplicates, "pairs" | "groups">): readonly (readonly number[])[] {
  const certain = new Set(pairs.filter(({ verdict }) => verdict === "certain").map(({ a, b }) => pairKey(a, b)));
  return groups.filter((group) => group.every((one, at) => group.slice(at + 1).every((other) => certain.has(pairKey(one, other)))));
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
