import { hashPair, hashText } from "./hash";
import type { DuplicateInput } from "./input";

/**
 * The records in an order that their contents decide, so that nothing that follows depends on how the rows stand. Equal
 * records follow each other by what they are called.
 */
export function orderByContent({ count, columns, ids }: DuplicateInput): Int32Array {
  const high = new Int32Array(count);
  const low = new Int32Array(count);
  for (const { name, texts } of columns) {
    const seed = hashText(name);
    for (let i = 0; i < count; i++) {
      const text = texts[i] as string;
      if (text === "") continue;
      const hash = hashText(text, seed);
      // Columns may stand in any order as well, so that their hashes are added.
      high[i] = ((high[i] as number) + hash) | 0;
      low[i] = ((low[i] as number) + hashPair(hash, seed)) | 0;
    }
  }
  const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return Int32Array.from(ids, (_, i) => i).sort(
    (a, b) => (high[a] as number) - (high[b] as number) || (low[a] as number) - (low[b] as number) || before(ids[a] as string, ids[b] as string),
  );
}

/** The input with its records in this order, and its columns by name. */
export function inOrder(input: DuplicateInput, order: Int32Array): DuplicateInput {
  const pick = (texts: readonly string[]) => Array.from(order, (i) => texts[i] as string);
  const columns = [...input.columns].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...input,
    ids: pick(input.ids),
    keys: pick(input.keys),
    columns: columns.map((column) => ({ ...column, texts: pick(column.texts) })),
  };
}

/** Numbers in [0, 1) that are the same in every run: a linear congruential generator with Numerical Recipes' constants. */
export function repeatable(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
