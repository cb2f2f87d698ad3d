const LENGTH = 7;
const SPACE = 36 ** LENGTH;

/**
 * A stable hash of a text: seven characters of base 36 (36 bits), short enough to keep one for each cell. Two different
 * texts have the same one once in 78 thousand million. Two 32-bit lanes in the manner of FNV-1a, each with its own
 * multiplier, are mixed at the end with the finishing steps of MurmurHash3. Workbooks keep these: never change it.
 */
export function shortHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x2f1a3b5d;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x9e3779b1);
  }
  low = finished(low ^ text.length);
  high = finished(high + low);
  const hash = ((high >>> 0) & 0xfffff) * 2 ** 32 + (low >>> 0);
  return (hash % SPACE).toString(36).padStart(LENGTH, "0");
}

function finished(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
