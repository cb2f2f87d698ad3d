import type { XmlElement } from "./element";
import { escapeAttribute, escapeText } from "./escape";
import { missingNamespaces } from "./missingNamespaces";

/** As Excel opens each of its parts. */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Content of some elements that is already written XML, too large to be held as a tree. */
type WrittenContent = ReadonlyMap<XmlElement, string>;

/** A whole document. `written` gives the inside of elements whose content is not in the tree. */
export function serializeXml(root: XmlElement, written: WrittenContent = new Map()): string {
  const pieces = [declaration];
  const missing = missingNamespaces(root);
  write(missing.size === 0 ? root : { ...root, attributes: new Map([...root.attributes, ...missing]) }, written, pieces);
  return pieces.join("");
}

/** One element without a declaration, as a key to tell equal elements by, and to be placed in other XML. */
export function serializeElement(element: XmlElement): string {
  const pieces: string[] = [];
  write(element, new Map(), pieces);
  return pieces.join("");
}

function write(element: XmlElement, written: WrittenContent, pieces: string[]): void {
  pieces.push("<", element.name);
  for (const [name, value] of element.attributes) pieces.push(" ", name, '="', escapeAttribute(value), '"');
  const content = written.get(element);
  if (element.children.length === 0 && (content === undefined || content === "")) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  if (content !== undefined) pieces.push(content);
  for (const node of element.children) {
    if (typeof node === "string") pieces.push(escapeText(node));
    else write(node, written, pieces);
  }
  pieces.push("</", element.name, ">");
}
