import { matchText, plainSpelling } from "../matchText";
import { areNicknames } from "../nicknames";
import { soundOf } from "../phonetic";
import { beginsOrEndsWith } from "../wholeWords";
import { distanceWithin, jaroWinkler, leastEdits, letterMask, mostAlike } from "../similarity";
import type { Kind } from "./kind";
import { remembering } from "./memo";

/** A given or a family name. Levels: differs, far or an initial, alike, one letter off, equal. */
export function personName(rarity: number): Kind {
  return {
    evidence: "name",
    agreements: ["differs", "far", "alike", "near", "exact"],
    same: [0.03, 0.04, 0.05, 0.1, 0.78],
    different: [0.95, 0.03, 0.005, 0.003, rarity],
    standard: (text) => plainSpelling(matchText(text)),
    comparer: (values, counts) => {
      const masks = values.map(letterMask);
      const many = Math.max(4, counts.reduce((sum, n) => sum + n, 0) / 2000);
      return remembering(values.length, (a, b) => {
        const level = compareNames(values[a] as string, values[b] as string, masks[a] as number, masks[b] as number);
        // Anna and Anne are two names and no slip where the list has many of both.
        return level >= 2 && (counts[a] as number) >= many && (counts[b] as number) >= many ? level - 1 : level;
      });
    },
    keys: (value) => [`s${soundOf(value)}`, `e${value.replace(/ /g, "").slice(-4)}`],
  };
}

function compareNames(a: string, b: string, maskA: number, maskB: number): number {
  const least = leastEdits(maskA, maskB);
  const shorter = Math.min(a.length, b.length);
  if (shorter === 1) return a[0] === b[0] ? 1 : 0;
  const within = shorter >= 3 && least <= 3 ? distanceWithin(a, b, shorter <= 4 ? 1 : shorter <= 7 ? 2 : 3) : 9;
  if (within <= 1) return 3;
  if (within <= 2 && shorter >= 5) return 2;
  if (areNicknames(a, b) || holdsWords(a, b)) return 2;
  if (within <= 3 && shorter >= 8) return 2;
  if (mostAlike(a, b, maskA, maskB) < 0.8) return 0;
  const alike = jaroWinkler(a, b);
  return alike >= 0.92 ? 2 : alike >= 0.8 ? 1 : 0;
}

/** `anna` and `anna maria` */
function holdsWords(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return beginsOrEndsWith(long, short);
}
