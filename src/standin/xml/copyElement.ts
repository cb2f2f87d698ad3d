import type { XmlElement } from "./element";

/** A copy that shares nothing with the original. */
export function copyElement(original: XmlElement): XmlElement {
  return {
    name: original.name,
    attributes: new Map(original.attributes),
    children: original.children.map((child) => (typeof child === "string" ? child : copyElement(child))),
  };
}
