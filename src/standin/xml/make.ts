import type { XmlElement, XmlNode } from "./element";
import { prefixOf } from "./lookup";

type AttributeValue = string | number | boolean | undefined;

/** A new element. Attributes that are undefined are left out; booleans are written `1` and `0`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const written = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written.set(key, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
  }
  return { name, attributes: written, children };
}

/** A copy that shares nothing with the original. */
export function copyElement(original: XmlElement): XmlElement {
  return {
    name: original.name,
    attributes: new Map(original.attributes),
    children: original.children.map((child) => (typeof child === "string" ? child : copyElement(child))),
  };
}

/** Gives an element without prefix, and what is in it, the prefix that its new parent uses for the same namespace. */
export function adoptPrefix(parent: XmlElement, child: XmlElement): void {
  const prefix = prefixOf(parent.name);
  if (prefix === "" || prefixOf(child.name) !== "" || child.attributes.has("xmlns")) return;
  for (const inner of child.children) if (typeof inner !== "string") adoptPrefix(parent, inner);
  child.name = prefix + child.name;
}

/** Takes the prefix of the main namespace off an element that moves to a document without one. */
export function withoutPrefix(element: XmlElement, prefix: string): XmlElement {
  for (const inner of element.children) if (typeof inner !== "string") withoutPrefix(inner, prefix);
  if (prefix !== "" && element.name.startsWith(prefix)) element.name = element.name.slice(prefix.length);
  return element;
}
