import type { Feature } from "./features";

/** So many different names at one phone or address are an office, a bookkeeper or a large family. */
export const MANY_NAMES = 3;
/** Records of one value that are looked at: more make it no clearer. */
const MOST_RECORDS = 24;

/**
 * For each value of a feature, how many different names stand beside it, where they are many: a bookkeeper's phone is that of
 * all her clients. 0 elsewhere, and for values that few have. Undefined where the list has no names.
 */
export function differentNames(features: readonly Feature[], { of, counts }: Feature): Uint8Array | undefined {
  const names = features.find(({ field }) => field === "name") ?? features.find(({ field }) => field === "firstName");
  if (!names) return undefined;
  const families = names.field === "firstName" ? features.find(({ field }) => field === "lastName") : undefined;
  const told = new Map<number, number[]>();
  for (let record = 0; record < of.length; record++) {
    const value = of[record] as number;
    if (value < 0 || (counts[value] as number) < MANY_NAMES || (names.of[record] as number) < 0) continue;
    const known = told.get(value);
    if (!known) told.set(value, [record]);
    else if (known.length < MOST_RECORDS && known.every((other) => areDifferent(record, other))) known.push(record);
  }
  const many = new Uint8Array(counts.length);
  for (const [value, { length }] of told) if (length >= MANY_NAMES) many[value] = length;
  return many;

  function areDifferent(a: number, b: number): boolean {
    const [one, other] = [names?.of[a] as number, names?.of[b] as number];
    if (one === other || (names?.compare(one, other) ?? 0) > 0) return false;
    // Whoever has given and family name in each other's place is the same.
    return families === undefined || (families.of[a] !== other && families.of[b] !== one);
  }
}
