import type { XmlElement } from "../../xml/element";
import { serializeElement } from "../../xml/serialize";
import { childrenOf, setAttribute } from "../tree";
import { adoptPrefix } from "../../xml/prefix";

/** A list of the style sheet, such as fonts, whose entries are known by their place. Equal entries are added once. */
export class Pool {
  readonly #items: XmlElement[];
  #known: Map<string, number> | undefined;

  constructor(
    readonly list: XmlElement,
    readonly changed: () => void,
  ) {
    this.#items = childrenOf(list);
  }

  at(index: number): XmlElement | undefined {
    return this.#items[index];
  }

  /** The place of an entry, found or added at the end. */
  indexOf(item: XmlElement): number {
    adoptPrefix(this.list, item);
    const key = serializeElement(item);
    this.#known ??= new Map(this.#items.map((other, index) => [serializeElement(other), index] as const).reverse());
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.#items.push(item) - 1;
    this.list.children.push(item);
    setAttribute(this.list, "count", String(this.#items.length));
    this.#known.set(key, index);
    this.changed();
    return index;
  }
}
