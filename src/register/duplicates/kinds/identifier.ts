import { distanceWithin, leastEdits, letterMask } from "../similarity";
import type { Kind } from "./kind";

/** Numbers that are given out once. Levels: differs, two characters off, one off, equal. */
export const identifier: Kind = {
  evidence: "identity",
  agreements: ["differs", "alike", "near", "exact"],
  same: [0.03, 0.02, 0.06, 0.89],
  different: [0.9985, 0.001, 0.0005, 0.000001],
  standard: (text) =>
    text
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, "")
      .replace(/^NO(?=\d{9})|(?<=\d{9})MVA$/g, ""),
  comparer: byEdits(2, 5),
  keys: (value) => (value.length >= 6 ? [`a${value.slice(0, value.length >> 1)}`, `z${value.slice(value.length >> 1)}`] : []),
};

/** Compares by edits: the fewer, the higher the level; short values must be equal. */
export function byEdits(limit: number, shortest: number): Kind["comparer"] {
  return (values) => {
    const masks = Int32Array.from(values, (value) => letterMask(value.toLowerCase()));
    return (a, b) => {
      const [first, second] = [values[a] as string, values[b] as string];
      if (leastEdits(masks[a] as number, masks[b] as number) > limit || Math.min(first.length, second.length) < shortest) return 0;
      const distance = distanceWithin(first, second, limit);
      return distance > limit ? 0 : limit + 1 - distance;
    };
  };
}
