import type { Decisions } from "../changes/decisions";

/** What people have decided, by record. */
export interface Decided {
  readonly same: readonly (readonly [number, number])[];
  isSame(a: number, b: number): boolean;
  isDifferent(a: number, b: number): boolean;
}

/** The decisions about records that are here; keys that several records share are about all of them. */
export function decidedPairs({ same, different }: Decisions, keys: readonly string[]): Decided {
  const records = new Map<string, number[]>();
  const named = new Set([...same, ...different].flat());
  if (named.size > 0) {
    keys.forEach((key, record) => {
      if (named.has(key)) records.set(key, [...(records.get(key) ?? []), record]);
    });
  }
  const pairsOf = (decided: Decisions["same"]) =>
    decided.flatMap(([one, other]) =>
      (records.get(one) ?? []).flatMap((a) => (records.get(other) ?? []).flatMap((b): [number, number][] => (a === b ? [] : [a < b ? [a, b] : [b, a]]))),
    );
  const code = (a: number, b: number) => (a < b ? a * keys.length + b : b * keys.length + a);
  const samePairs = pairsOf(same);
  const [sameCodes, differentCodes] = [samePairs, pairsOf(different)].map((pairs) => new Set(pairs.map(([a, b]) => code(a, b))));
  return {
    same: samePairs,
    isSame: (a, b) => sameCodes?.has(code(a, b)) ?? false,
    isDifferent: (a, b) => differentCodes?.has(code(a, b)) ?? false,
  };
}
