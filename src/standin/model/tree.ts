import type { XmlElement } from "../xml/element";
import { adoptPrefix } from "../xml/prefix";

/** Name without its prefix: parts written by other programs may carry one where Excel uses the default namespace. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

/** The child elements, all or those with this local name. */
export function childrenOf(parent: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of parent.children) {
    if (typeof node !== "string" && (name === undefined || localName(node) === name)) found.push(node);
  }
  return found;
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  for (const node of parent.children) if (typeof node !== "string" && localName(node) === name) return node;
  return undefined;
}

/** Walks down by local names; undefined where a step is missing. */
export function descend(from: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  let at: XmlElement | undefined = from;
  for (const name of names) at = at && childOf(at, name);
  return at;
}

/** Every element below that has this local name, in document order. */
export function everyBelow(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of childrenOf(root)) {
    if (localName(child) === name) found.push(child);
    found.push(...everyBelow(child, name));
  }
  return found;
}

export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === "string" ? node : textOf(node))).join("");
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element. Booleans are written as 1 and 0; undefined attributes are left out. */
export function make(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (XmlElement | string | undefined)[]
): XmlElement {
  const element: XmlElement = { name, attributes: new Map(), children: children.filter((node) => node !== undefined) };
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
  return element;
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

export function flag(element: XmlElement | undefined, name: string, missing: boolean): boolean {
  const text = attribute(element, name);
  return text === undefined ? missing : text === "1" || text === "true";
}

export function setAttribute(element: XmlElement, name: string, value: string | number | boolean | undefined): void {
  if (value === undefined) element.attributes.delete(name);
  else element.attributes.set(name, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
}

export function removeChild(parent: XmlElement, child: XmlElement | undefined): void {
  if (child === undefined) return;
  const at = parent.children.indexOf(child);
  if (at >= 0) parent.children.splice(at, 1);
}

/**
 * Puts a child where the schema's order wants it: after all that come before it, and after others of its own name. It takes
 * over the parent's prefix.
 */
export function place(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const rank = order.indexOf(localName(child));
  let at = 0;
  parent.children.forEach((node, index) => {
    const before = typeof node === "string" ? -1 : order.indexOf(localName(node));
    if (before >= 0 && before <= rank) at = index + 1;
  });
  adoptPrefix(parent, child);
  parent.children.splice(at, 0, child);
  return child;
}

/** The child of this name, made in its place where it is missing, with the parent's prefix. */
export function ensure(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  return childOf(parent, name) ?? place(parent, make(name), order);
}

/** Replaces the child of the same name, or places it; undefined removes it. */
export function replaceChild(parent: XmlElement, name: string, child: XmlElement | undefined, order: readonly string[]): void {
  const old = childOf(parent, name);
  if (child === undefined) removeChild(parent, old);
  else if (old === undefined) place(parent, child, order);
  else {
    adoptPrefix(parent, child);
    parent.children.splice(parent.children.indexOf(old), 1, child);
  }
}

/** Writes the count attribute that many lists carry, and removes the list when nothing is left in it. */
export function recount(parent: XmlElement, list: XmlElement): void {
  const count = childrenOf(list).filter((child) => localName(child) !== "extLst").length;
  if (count === 0) removeChild(parent, list);
  else setAttribute(list, "count", count);
}

/** The relationship that an element names, whatever prefix the writer chose for `r:id`. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(":id")) return value;
  return undefined;
}
