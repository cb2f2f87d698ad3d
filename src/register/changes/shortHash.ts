const LENGTH = 7;
const SPACE = 36 ** LENGTH;
/** The 13-bit pieces that 52-bit numbers are multiplied in, so that every product is exact in a double. */
const PIECE = 1 << 13;
const MASK = PIECE - 1;
const MULTIPLIER = 4435;
/** The low 52 bits of FNV's 64-bit offset basis, lowest piece first. */
const BASIS = [0x0325, 0x0111, 0x1921, 0x0539] as const;

/**
 * A stable hash of a text: seven characters of base 36 (36 bits), short enough to keep one for each cell. Two different
 * texts have the same one once in 78 thousand million. In the manner of
 * FNV-1a: each UTF-16 code unit is mixed in and the 52-bit state multiplied.
 */
export function shortHash(text: string): string {
  let [a, b, c, d]: [number, number, number, number] = [...BASIS];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a ^= unit & MASK;
    b ^= unit >>> 13;
    const p0 = a * MULTIPLIER;
    const p1 = b * MULTIPLIER + Math.floor(p0 / PIECE);
    const p2 = c * MULTIPLIER + Math.floor(p1 / PIECE);
    const p3 = d * MULTIPLIER + Math.floor(p2 / PIECE);
    a = p0 & MASK;
    b = p1 & MASK;
    c = p2 & MASK;
    d = p3 & MASK;
  }
  const hash = ((d * PIECE + c) * PIECE + b) * PIECE + a;
  return (hash % SPACE).toString(36).padStart(LENGTH, "0");
}
