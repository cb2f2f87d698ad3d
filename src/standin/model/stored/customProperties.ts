import type { XmlElement } from "../../xml/element";
import { attribute, childrenOf, localName, make, removeChild, setAttribute, textOf } from "../tree";
import type { Workbook } from "../types";

/** One of the document's custom properties (File > Info > Properties > Advanced). */
export interface CustomProperty {
  readonly workbook: Workbook;
  readonly key: string;
}

const typesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The format id of all user-defined properties, ECMA-376 part 1 §22.3. */
const userDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** Excel cuts longer keys and values: Excel.CustomProperty in the API reference. */
const longest = 255;

export function customProperties(workbook: Workbook): CustomProperty[] {
  return elements(workbook).map((element) => ({ workbook, key: attribute(element, "name") ?? "" }));
}

export function customValue({ workbook, key }: CustomProperty): string | number | boolean {
  const typed = valueElement(workbook, key);
  if (typed === undefined) return "";
  const text = textOf(typed);
  if (localName(typed) === "bool") return text === "true" || text === "1";
  return isNumber(typed) ? Number(text) : text;
}

export function customType({ workbook, key }: CustomProperty): "Number" | "Boolean" | "Date" | "String" {
  const typed = valueElement(workbook, key);
  if (typed === undefined) return "String";
  if (localName(typed) === "bool") return "Boolean";
  if (isNumber(typed)) return "Number";
  return localName(typed) === "filetime" || localName(typed) === "date" ? "Date" : "String";
}

/** Adds a property, or gives an existing one a new value; a date comes as ISO text. */
export function setCustomProperty(workbook: Workbook, key: string, value: string | number | boolean): CustomProperty {
  const short = key.slice(0, longest);
  const path = pathOf(workbook) ?? addPart(workbook);
  const root = workbook.parts.xml(path);
  const known = elements(workbook).find((element) => isNamed(element, short));
  const content = make(
    `${typePrefix(root)}${typeOf(value)}`,
    {},
    typeof value === "string" ? value.slice(0, longest) : String(value),
  );
  if (known === undefined) {
    const next = Math.max(1, ...elements(workbook).map((element) => Number(attribute(element, "pid") ?? "1"))) + 1;
    root.children.push(make(`${ownPrefix(root)}property`, { fmtid: userDefined, pid: next, name: short }, content));
  } else known.children = [content];
  workbook.parts.touch(path);
  return { workbook, key: known === undefined ? short : (attribute(known, "name") ?? short) };
}

export function removeCustomProperty({ workbook, key }: CustomProperty): void {
  const path = pathOf(workbook);
  if (path === undefined) return;
  const root = workbook.parts.xml(path);
  removeChild(
    root,
    elements(workbook).find((element) => isNamed(element, key)),
  );
  elements(workbook).forEach((element, index) => setAttribute(element, "pid", index + 2));
  workbook.parts.touch(path);
}

function elements(workbook: Workbook): XmlElement[] {
  const path = pathOf(workbook);
  return path === undefined ? [] : childrenOf(workbook.parts.xml(path), "property");
}

function valueElement(workbook: Workbook, key: string): XmlElement | undefined {
  const property = elements(workbook).find((element) => isNamed(element, key));
  return property === undefined ? undefined : childrenOf(property)[0];
}

function isNamed(element: XmlElement, key: string): boolean {
  return attribute(element, "name")?.toLowerCase() === key.toLowerCase();
}

function isNumber(element: XmlElement): boolean {
  return /^(?:u?i\d|u?int|r\d|decimal|cy)$/.test(localName(element));
}

function typeOf(value: string | number | boolean): string {
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8";
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) ? "filetime" : "lpwstr";
}

function pathOf(workbook: Workbook): string | undefined {
  return workbook.parts
    .relationships("")
    .find(({ type, target }) => type.endsWith("/custom-properties") && workbook.parts.has(target))?.target;
}

function addPart(workbook: Workbook): string {
  const path = "docProps/custom.xml";
  const root = make("Properties", {
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "xmlns:vt": typesNamespace,
  });
  workbook.parts.put(path, root, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
  workbook.parts.relate("", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties", path);
  return path;
}

function ownPrefix(root: XmlElement): string {
  return root.name.slice(0, root.name.indexOf(":") + 1);
}

function typePrefix(root: XmlElement): string {
  for (const [name, value] of root.attributes) if (value === typesNamespace) return name === "xmlns" ? "" : `${name.slice(6)}:`;
  root.attributes.set("xmlns:vt", typesNamespace);
  return "vt:";
}
