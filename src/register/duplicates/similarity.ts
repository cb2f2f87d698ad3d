/**
 * How alike two words are. Buffers are kept between calls, since a large list asks millions of times.
 */
const ROW = 128;
let previous = new Uint8Array(ROW);
let current = new Uint8Array(ROW);
let beforePrevious = new Uint8Array(ROW);

/**
 * How many letters to put in, leave out, change or swap with their neighbour (optimal string alignment); `limit + 1`
 * where it takes more than `limit`. Longer than 120 letters count as different.
 */
export function distanceWithin(a: string, b: string, limit: number): number {
  const lengthA = a.length;
  const lengthB = b.length;
  const apart = lengthA - lengthB;
  if (Math.abs(apart) > limit || Math.max(lengthA, lengthB) > 120) return limit + 1;
  for (let j = 0; j <= lengthB; j++) previous[j] = j;
  for (let i = 1; i <= lengthA; i++) {
    const letter = a.charCodeAt(i - 1);
    const before = i > 1 ? a.charCodeAt(i - 2) : -1;
    current[0] = i;
    let least = i;
    const from = Math.max(1, i - limit);
    const to = Math.min(lengthB, i + limit);
    if (from > 1) current[from - 1] = limit + 1;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (previous[j - 1] as number) + (letter === other ? 0 : 1);
      const dropped = j > i - 1 + limit ? limit + 1 : (previous[j] as number) + 1;
      if (dropped < cost) cost = dropped;
      const added = (current[j - 1] as number) + 1;
      if (added < cost) cost = added;
      if (j > 1 && letter === b.charCodeAt(j - 2) && before === other) {
        const swapped = (beforePrevious[j - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < lengthB) current[to + 1] = limit + 1;
    if (least > limit) return limit + 1;
    const free = beforePrevious;
    beforePrevious = previous;
    previous = current;
    current = free;
  }
  return Math.min(limit + 1, previous[lengthB] as number);
}

let takenA = new Uint8Array(ROW);
let takenB = new Uint8Array(ROW);

/** Jaro's similarity with Winkler's bonus for a common beginning, 0 to 1 (W. E. Winkler, 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const lengthA = a.length;
  const lengthB = b.length;
  if (lengthA === 0 || lengthB === 0) return 0;
  if (lengthA > ROW || lengthB > ROW) {
    takenA = new Uint8Array(Math.max(lengthA, takenA.length));
    takenB = new Uint8Array(Math.max(lengthB, takenB.length));
  }
  takenA.fill(0, 0, lengthA);
  takenB.fill(0, 0, lengthB);
  const reach = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1);
  let common = 0;
  for (let i = 0; i < lengthA; i++) {
    const letter = a.charCodeAt(i);
    const to = Math.min(lengthB - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (takenB[j] === 0 && b.charCodeAt(j) === letter) {
        takenA[i] = takenB[j] = 1;
        common++;
        break;
      }
    }
  }
  if (common === 0) return 0;
  let swapped = 0;
  let j = 0;
  for (let i = 0; i < lengthA; i++) {
    if (takenA[i] === 0) continue;
    while (takenB[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) swapped++;
    j++;
  }
  const jaro = (common / lengthA + common / lengthB + (common - swapped / 2) / common) / 3;
  let start = 0;
  while (start < 4 && start < lengthA && start < lengthB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  return jaro + start * 0.1 * (1 - jaro);
}

/** Which letters and digits a text has, as bits: one edit changes two bits at most, so that masks rule most pairs out. */
export function letterMask(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) mask |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) mask |= 1 << (26 + ((code - 48) >> 1));
    else mask |= 1 << 31;
  }
  return mask;
}

/** Fewest edits that two letter masks allow. */
export function leastEdits(maskA: number, maskB: number): number {
  return bitsIn(maskA ^ maskB) / 2;
}

/** Highest {@link jaroWinkler} that two texts with these masks can reach; cheap, so that most pairs need no more. */
export function mostAlike(a: string, b: string, maskA: number, maskB: number): number {
  const common = Math.min(a.length - bitsIn(maskA & ~maskB), b.length - bitsIn(maskB & ~maskA));
  const jaro = (common / a.length + common / b.length + 1) / 3;
  let start = 0;
  while (start < 4 && start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  return jaro + start * 0.1 * (1 - jaro);
}

function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
