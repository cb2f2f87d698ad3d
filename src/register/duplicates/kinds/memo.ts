import type { Comparer } from "./kind";


/** The comparer with the answers of the latest pairs kept: names meet each other again and again. */
export function remembering(values: number, compare: Comparer): Comparer {
  const bits = values < 200 ? 10 : 16;
  const keys = new Float64Array(1 << bits).fill(-1);
  const levels = new Uint8Array(1 << bits);
  return (a, b) => {
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    const key = high * 0x4000000 + low;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - bits);
    if (keys[slot] === key) return levels[slot] as number;
    const level = compare(low, high);
    keys[slot] = key;
    levels[slot] = level;
    return level;
  };
}
