import type { Held } from "./wire";

export interface Holding extends Held {
  /** Both sides hold this value from now on, under this number. */
  hold(number: number, value: object): void;
  clear(): void;
}

/** What one side has of what both have. */
export function holding(): Holding {
  const values = new Map<number, object>();
  const numbers = new WeakMap<object, number>();
  return {
    numberOf: (value) => {
      const number = numbers.get(value);
      return number !== undefined && values.has(number) ? number : undefined;
    },
    get: (number) => values.get(number),
    hold: (number, value) => {
      values.set(number, value);
      numbers.set(value, number);
    },
    clear: () => {
      values.clear();
    },
  };
}

/** Keeps these values under numbers from `first` on, and forgets all that was kept before. */
export function keepAll(held: Holding, first: number, values: readonly object[]): void {
  held.clear();
  values.forEach((value, at) => {
    held.hold(first + at, value);
  });
}
