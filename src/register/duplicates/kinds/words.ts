import { matchText, plainSpelling } from "../matchText";
import { distanceWithin, jaroWinkler, leastEdits, letterMask, mostAlike } from "../similarity";
import type { Evidence, Kind } from "./kind";
import { remembering } from "./memo";

/** A place or any other short text. Levels: differs, alike or contained, one or two letters off, equal. */
export function words(evidence: Evidence, different: readonly number[]): Kind {
  return {
    evidence,
    agreements: ["differs", "alike", "near", "exact"],
    same: [0.08, 0.06, 0.08, 0.78],
    different,
    standard: (text) => plainSpelling(matchText(text)),
    comparer: (values) => {
      const masks = values.map(letterMask);
      return remembering(values.length, (a, b) => compareTexts(values[a] as string, values[b] as string, masks[a] as number, masks[b] as number));
    },
    keys: (value) => [`p${value.slice(0, 4)}`],
  };
}

function compareTexts(a: string, b: string, maskA: number, maskB: number): number {
  const least = leastEdits(maskA, maskB);
  const shorter = Math.min(a.length, b.length);
  const limit = shorter <= 3 ? 0 : shorter <= 6 ? 1 : 2;
  if (limit > 0 && least <= limit && distanceWithin(a, b, limit) <= limit) return 2;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (shorter >= 4 && shorter < long.length && long.includes(short) && ` ${long} `.includes(` ${short} `)) return 1;
  return mostAlike(a, b, maskA, maskB) >= 0.85 && jaroWinkler(a, b) >= 0.85 ? 1 : 0;
}
