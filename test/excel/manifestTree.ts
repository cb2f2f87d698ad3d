import { parseXml } from "../../src/standin/xml/parse";
import type { XmlElement } from "../../src/standin/xml/element";

/** All elements of a manifest, the root first, each with the element that it stands in. */
export interface Placed {
  readonly element: XmlElement;
  readonly parent: XmlElement | null;
}

export function elementsOf(manifest: string): readonly Placed[] {
  const placed: Placed[] = [];
  const visit = (element: XmlElement, parent: XmlElement | null) => {
    placed.push({ element, parent });
    childElements(element).forEach((child) => visit(child, element));
  };
  visit(parseXml(manifest), null);
  return placed;
}

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

export function named(manifest: string, ...names: readonly string[]): readonly XmlElement[] {
  return elementsOf(manifest)
    .map(({ element }) => element)
    .filter(({ name }) => names.includes(name));
}

export function textOf(element: XmlElement | undefined): string {
  return element?.children.filter((child) => typeof child === "string").join("") ?? "";
}

export function valueOf(element: XmlElement, attribute: string): string {
  return element.attributes.get(attribute) ?? "";
}
