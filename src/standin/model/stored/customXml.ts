import { strToU8 } from "fflate";
import { HostError } from "../../protocol/hostError";
import { decodeUnicode } from "../../xml/decodeUnicode";
import type { XmlElement } from "../../xml/element";
import { parseXml } from "../../xml/parse";
import { attribute, make } from "../tree";
import type { Workbook } from "../types";

/** A custom XML part of the workbook; `id` is the store item's, in braces. */
export interface CustomXml {
  readonly workbook: Workbook;
  readonly id: string;
  readonly path: string;
}

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const storeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** About what Excel on the web takes: https://github.com/OfficeDev/office-js/issues/2408 */
const mostBytes = 1024 * 1024;

/** The parts that belong to the workbook and carry an id, in file order. */
export function customXmlParts(workbook: Workbook): CustomXml[] {
  return workbook.parts
    .relationships(workbook.path)
    .filter(({ type, target }) => type.endsWith("/customXml") && workbook.parts.has(target))
    .flatMap(({ target }) => {
      const id = idOf(workbook, target);
      return id === undefined ? [] : [{ workbook, id, path: target }];
    });
}

export function customXmlText({ workbook, path }: CustomXml): string {
  return decodeUnicode(workbook.parts.bytes(path));
}

export function customXmlNamespace(part: CustomXml): string {
  return namespaceOf(parseXml(customXmlText(part)));
}

export function addCustomXml(workbook: Workbook, text: string): CustomXml {
  const root = checked(text);
  const { parts } = workbook;
  const path = parts.freePath("customXml/item#.xml");
  parts.put(path, strToU8(text), "application/xml");
  parts.relate(workbook.path, `${relations}/customXml`, path);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const properties = parts.freePath("customXml/itemProps#.xml");
  const namespace = namespaceOf(root);
  const references = namespace === "" ? [] : [make("ds:schemaRef", { "ds:uri": namespace })];
  const item = make(
    "ds:datastoreItem",
    { "xmlns:ds": storeNamespace, "ds:itemID": id },
    make("ds:schemaRefs", {}, ...references),
  );
  parts.put(properties, item, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  parts.relate(path, `${relations}/customXmlProps`, properties);
  return { workbook, id, path };
}

export function setCustomXml({ workbook, path }: CustomXml, text: string): void {
  checked(text);
  workbook.parts.put(path, strToU8(text), "application/xml");
}

export function removeCustomXml({ workbook, path }: CustomXml): void {
  const { parts } = workbook;
  for (const { type, target } of parts.relationships(path)) if (type.endsWith("/customXmlProps")) parts.remove(target);
  const relation = parts.relationships(workbook.path).find(({ target }) => target === path);
  if (relation !== undefined) parts.unrelate(workbook.path, relation.id);
  parts.remove(path);
}

function idOf(workbook: Workbook, path: string): string | undefined {
  const properties = workbook.parts.relationships(path).find(({ type }) => type.endsWith("/customXmlProps"));
  if (properties === undefined || !workbook.parts.has(properties.target)) return undefined;
  const root = workbook.parts.xml(properties.target);
  for (const [name, value] of root.attributes) if (name === "itemID" || name.endsWith(":itemID")) return value.toUpperCase();
  return undefined;
}

function checked(text: string): XmlElement {
  if (strToU8(text).length > mostBytes) throw new HostError("GeneralException");
  try {
    return parseXml(text);
  } catch {
    throw new HostError("InvalidArgument");
  }
}

function namespaceOf(root: XmlElement): string {
  const colon = root.name.indexOf(":");
  return attribute(root, colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`) ?? "";
}
