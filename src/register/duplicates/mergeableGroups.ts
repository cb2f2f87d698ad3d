import type { DuplicatePair, Duplicates } from "./found";

/**
 * The groups that may be merged without asking: every pair in them is certain, or a person has said that it is the same. Of a
 * group that is not certain as a whole, those whom a person has said to be the same.
 */
export function mergeableGroups({ pairs, groups }: Pick<Duplicates, "pairs" | "groups">): readonly (readonly number[])[] {
  const certain = new Set(pairs.filter(({ verdict }) => verdict === "certain").map(({ a, b }) => pairKey(a, b)));
  const said = pairs.filter(isDecided);
  return groups.flatMap((group) => {
    const isCertain = group.every((one, at) => group.slice(at + 1).every((other) => certain.has(pairKey(one, other))));
    return isCertain ? [group] : joined(group, said);
  });
}

function isDecided({ verdict, reasons }: DuplicatePair): boolean {
  return verdict === "certain" && reasons.some(({ known }) => known === "decision");
}

/** Who is the same as a third is the same as each other. */
function joined(group: readonly number[], said: readonly DuplicatePair[]): readonly (readonly number[])[] {
  const parts = new Map(group.map((record) => [record, [record]]));
  for (const { a, b } of said) {
    const [one, other] = [parts.get(a), parts.get(b)];
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const record of other) parts.set(record, one);
  }
  const order = new Map(group.map((record, at) => [record, at]));
  return [...new Set(parts.values())]
    .filter((part) => part.length > 1)
    .map((part) => [...part].sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0)));
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
