import type { XmlElement } from "./element";

/** A qualified name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix of a qualified name with its colon, or nothing. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The child elements with this local name, whatever their prefix: files that prefix everything are valid. */
export function childrenNamed(parent: XmlElement, local: string): XmlElement[] {
  return childElements(parent).filter((child) => localName(child.name) === local);
}

export function childElements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => typeof child !== "string");
}

export function childNamed(parent: XmlElement, local: string): XmlElement | undefined {
  for (const child of parent.children) if (typeof child !== "string" && localName(child.name) === local) return child;
  return undefined;
}

/** The value of an attribute by its qualified name. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name);
}

/** The value of `r:id` (or another name in the relationships' namespace), whatever prefix the file has for it. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of element.attributes) if (name.includes(":") && localName(name) === local) return value;
  return undefined;
}

/** Sets an attribute, or removes it when the value is undefined. */
export function setAttribute(element: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined) element.attributes.delete(name);
  else element.attributes.set(name, value);
}

/** A boolean attribute as XML Schema writes it: `1`, `0`, `true`, `false`. */
export function flag(element: XmlElement, name: string, otherwise = false): boolean {
  const value = element.attributes.get(name);
  return value === undefined ? otherwise : value === "1" || value === "true";
}

/** All text inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Takes a child out of its parent. */
export function removeChild(parent: XmlElement, child: XmlElement): void {
  const at = parent.children.indexOf(child);
  if (at >= 0) parent.children.splice(at, 1);
}
