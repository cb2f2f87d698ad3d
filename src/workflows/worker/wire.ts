import { CellError } from "../../register/cells";

/**
 * How values travel between the pane and its worker. A browser copies a message in one go, and copying a hundred
 * thousand rows at once would hold the pane up; so long arrays go ahead in slices, and what both sides already have
 * goes as a number. Cell errors, which compare by identity, become themselves again.
 */
export type WireMessage =
  | { readonly is: "slice"; readonly array: number; readonly items: readonly unknown[] }
  | { readonly is: "value"; readonly id: number; readonly value: unknown };

/** Cells, texts or numbers in one slice: a few milliseconds of copying. */
const SLICE = 8_000;

/** What both sides have, by number. Each side keeps one such table for what it sends and what it gets. */
export interface Held {
  numberOf(value: object): number | undefined;
  get(number: number): object | undefined;
}

type Marker =
  | { readonly $wire: "error"; readonly code: string }
  | { readonly $wire: "map"; readonly keys: unknown; readonly values: unknown }
  | { readonly $wire: "set"; readonly items: unknown }
  | { readonly $wire: "array"; readonly number: number }
  | { readonly $wire: "held"; readonly number: number };

/** The messages that carry a value, slices first. `nextArray` numbers the arrays that go in slices. */
export function* sending(id: number, value: unknown, held: Held, nextArray: () => number): Generator<WireMessage> {
  function* packed(part: unknown): Generator<WireMessage, unknown> {
    if (typeof part !== "object" || part === null || ArrayBuffer.isView(part)) return part;
    const known = held.numberOf(part);
    if (known !== undefined) return { $wire: "held", number: known } satisfies Marker;
    if (part instanceof CellError) return { $wire: "error", code: part.code } satisfies Marker;
    if (part instanceof Map) {
      const keys = yield* packed([...part.keys()]);
      const values = yield* packed([...part.values()]);
      return { $wire: "map", keys, values } satisfies Marker;
    }
    if (part instanceof Set) return { $wire: "set", items: yield* packed([...part]) } satisfies Marker;
    if (Array.isArray(part)) return yield* packedArray(part);
    const copy: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(part)) copy.push([key, isSimple(inner) ? inner : yield* packed(inner)]);
    return Object.fromEntries(copy);
  }

  function* packedArray(part: readonly unknown[]): Generator<WireMessage, unknown> {
    if (weightOf(part, SLICE) < SLICE) {
      if (part.every(isSimple)) return part;
      const copy: unknown[] = [];
      for (const inner of part) copy.push(isSimple(inner) ? inner : yield* packed(inner));
      return copy;
    }
    const number = nextArray();
    let slice: unknown[] = [];
    let weight = 0;
    for (const inner of part) {
      slice.push(isSimple(inner) ? inner : yield* packed(inner));
      weight += Array.isArray(inner) ? inner.length : typeof inner === "object" ? 10 : 1;
      if (weight < SLICE) continue;
      yield { is: "slice", array: number, items: slice };
      slice = [];
      weight = 0;
    }
    yield { is: "slice", array: number, items: slice };
    return { $wire: "array", number } satisfies Marker;
  }

  const whole = yield* packed(value);
  yield { is: "value", id, value: whole };
}

/** Takes messages in their order, and gives a value when all of it has come. */
export function receiver(held: Held): (message: WireMessage) => { readonly id: number; readonly value: unknown } | undefined {
  const arrays = new Map<number, unknown[]>();

  function unpacked(part: unknown): unknown {
    if (typeof part !== "object" || part === null || ArrayBuffer.isView(part)) return part;
    if (Array.isArray(part)) return part.every(isSimple) ? part : part.map(unpacked);
    if ("$wire" in part) return unmarked(part as Marker);
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, unpacked(inner)]));
  }

  function unmarked(marker: Marker): unknown {
    switch (marker.$wire) {
      case "error":
        return CellError.of(marker.code);
      case "map": {
        const values = unpacked(marker.values) as readonly unknown[];
        return new Map((unpacked(marker.keys) as readonly unknown[]).map((key, at) => [key, values[at]]));
      }
      case "set":
        return new Set(unpacked(marker.items) as readonly unknown[]);
      case "array": {
        const array = arrays.get(marker.number) ?? [];
        arrays.delete(marker.number);
        return array;
      }
      case "held":
        return held.get(marker.number);
    }
  }

  return (message) => {
    if (message.is === "value") return { id: message.id, value: unpacked(message.value) };
    const array = arrays.get(message.array) ?? [];
    for (const item of message.items) array.push(isSimple(item) ? item : unpacked(item));
    arrays.set(message.array, array);
    return undefined;
  };
}

function isSimple(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** About how many leaves an array of cells or of rows has; counting ends at `most`. */
function weightOf(array: readonly unknown[], most: number): number {
  let weight = array.length;
  for (const inner of array) {
    if (weight >= most) return weight;
    if (Array.isArray(inner)) weight += inner.length;
    else if (!isSimple(inner)) weight += 10;
  }
  return weight;
}
