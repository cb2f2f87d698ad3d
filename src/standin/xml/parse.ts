import { SaxesParser } from "saxes";
import type { XmlElement, XmlNode } from "./element";
import { XmlError } from "./escape";

/**
 * The root element of a document. Prefixes, attribute order and all white space stay as written. A document type
 * declaration is not read, so that its entities are never expanded, and a reference to one is an error.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  const roots: XmlElement[] = [];
  const add = (node: XmlNode): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(node);
    else if (typeof node !== "string") roots.push(node);
  };
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: tag.name, attributes: new Map(Object.entries(tag.attributes)), children: [] };
    add(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text).close();
  const root = roots[0];
  if (root === undefined) throw new XmlError("No root element");
  return root;
}
