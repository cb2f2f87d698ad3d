/** Whole numbers that look random and are the same on every machine. */
export interface Random {
  /** From `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  /** One of these, each as likely as its weight says. */
  pick<Item>(items: readonly Item[], weight: (item: Item) => number): Item;
}

/** Marsaglia's xorshift with 32 bits (Journal of Statistical Software 8, 2003), whole numbers all through. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return {
    between: (least, most) => least + below(most - least + 1),
    chance: (percent) => below(100) < percent,
    pick: (items, weight) => {
      let left = below(items.reduce((sum, item) => sum + weight(item), 0));
      for (const item of items) {
        left -= weight(item);
        if (left < 0) return item;
      }
      throw new RangeError("nothing to pick from");
    },
  };
}
