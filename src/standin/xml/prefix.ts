import type { XmlElement } from "./element";

/** The prefix of a qualified name with its colon, or nothing. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
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
