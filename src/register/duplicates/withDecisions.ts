import type { Decisions } from "../changes/decisions";

type Pair = readonly [string, string];

/** Decisions with others that were made later: of two about one pair the later counts. Each pair stands in its own order. */
export function withDecisions(before: Decisions, later: Decisions): Decisions {
  const said = new Map<string, { readonly pair: Pair; readonly what: keyof Decisions }>();
  for (const decisions of [before, later]) {
    for (const what of ["same", "different"] as const) {
      for (const pair of decisions[what]) {
        const ordered = inOrder(pair);
        said.set(ordered.join("\n"), { pair: ordered, what });
      }
    }
  }
  const of = (wanted: keyof Decisions): readonly Pair[] =>
    [...said.values()].filter(({ what }) => what === wanted).map(({ pair }) => pair);
  return { same: of("same"), different: of("different") };
}

function inOrder([a, b]: Pair): Pair {
  return a <= b ? [a, b] : [b, a];
}
