import type { XmlElement } from "../../xml/element";
import { childOf, make, removeChild, textOf } from "../tree";
import type { Workbook } from "../types";

export type DocumentProperty = keyof typeof homes;

interface Home {
  readonly part: keyof typeof partsOf;
  readonly element: string;
}

/** Where each property stands: ECMA-376 part 2 §11 (core) and part 1 §15.2.12.3 (extended). */
const homes = {
  Title: { part: "core", element: "dc:title" },
  Subject: { part: "core", element: "dc:subject" },
  Author: { part: "core", element: "dc:creator" },
  Keywords: { part: "core", element: "cp:keywords" },
  Comments: { part: "core", element: "dc:description" },
  LastAuthor: { part: "core", element: "cp:lastModifiedBy" },
  RevisionNumber: { part: "core", element: "cp:revision" },
  CreationDate: { part: "core", element: "dcterms:created" },
  Category: { part: "core", element: "cp:category" },
  Manager: { part: "extended", element: "Manager" },
  Company: { part: "extended", element: "Company" },
} as const satisfies Record<string, Home>;

const partsOf = {
  core: {
    relation: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    path: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    root: (): XmlElement =>
      make("cp:coreProperties", {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      }),
  },
  extended: {
    relation: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
    path: "docProps/app.xml",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    root: (): XmlElement =>
      make("Properties", { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" }),
  },
} as const;

/** An empty string where the file does not say. */
export function documentProperty(workbook: Workbook, property: DocumentProperty): string {
  const home = homes[property];
  const path = pathOf(workbook, home);
  const found = path === undefined ? undefined : childOf(workbook.parts.xml(path), localName(home));
  return found === undefined ? "" : textOf(found);
}

export function setDocumentProperty(workbook: Workbook, property: DocumentProperty, value: string): void {
  const home = homes[property];
  const path = pathOf(workbook, home) ?? addPart(workbook, home);
  const root = workbook.parts.xml(path);
  const known = childOf(root, localName(home));
  if (value === "") removeChild(root, known);
  else if (known === undefined) root.children.push(make(spelled(root, home), {}, value));
  else known.children = [value];
  workbook.parts.touch(path);
}

function pathOf(workbook: Workbook, home: Home): string | undefined {
  const kind = partsOf[home.part].relation.slice(partsOf[home.part].relation.lastIndexOf("/"));
  return workbook.parts.relationships("").find(({ type, target }) => type.endsWith(kind) && workbook.parts.has(target))?.target;
}

function addPart(workbook: Workbook, home: Home): string {
  const { path, relation, contentType, root } = partsOf[home.part];
  workbook.parts.put(path, root(), contentType);
  workbook.parts.relate("", relation, path);
  return path;
}

function localName(home: Home): string {
  return home.element.slice(home.element.indexOf(":") + 1);
}

/** The element under the prefix that this file uses for its namespace. */
function spelled(root: XmlElement, home: Home): string {
  if (home.part === "extended") return root.name.slice(0, root.name.indexOf(":") + 1) + home.element;
  const prefix = home.element.split(":")[0] ?? "";
  const address = partsOf.core.root().attributes.get(`xmlns:${prefix}`);
  for (const [name, value] of root.attributes) {
    if (value === address && name.startsWith("xmlns"))
      return name === "xmlns" ? localName(home) : `${name.slice(6)}:${localName(home)}`;
  }
  if (address !== undefined) root.attributes.set(`xmlns:${prefix}`, address);
  return home.element;
}
