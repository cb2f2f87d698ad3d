export type Random = () => number;

/** Numbers in [0, 1) that are the same in every run (mulberry32, T. Ettinger, public domain). */
export function generator(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** One slip of the keyboard: a letter more, less, other or in its neighbour's place. */
export function damage(text: string, random: Random): string {
  if (text.length < 2) return text;
  const at = Math.floor(random() * (text.length - 1));
  const letters = /\d/.test(text[at] ?? "") ? "0123456789" : "abdefghiklmnoprstuvy";
  const letter = letters[Math.floor(random() * letters.length)] ?? "";
  switch (Math.floor(random() * 4)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1);
    default:
      return text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
  }
}
