import { HostError } from "../../protocol/hostError";
import { worksheetOrder } from "../orders";
import { attribute, childOf, childrenOf, ensure, make, relationshipId, removeChild } from "../tree";
import type { Sheet, Workbook } from "../types";
import type { XmlElement } from "../../xml/element";

/** A custom property of a sheet. */
export interface SheetProperty {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly key: string;
}

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
/** Excel.WorksheetCustomPropertyCollection.add in the API reference. */
const longestKey = 255;

/** The sheet's `customPr` elements, whose values are parts of UTF-16 text: ECMA-376 part 1 §18.3.1.22. */
export function sheetProperties(workbook: Workbook, sheet: Sheet): SheetProperty[] {
  return elements(sheet).map((element) => ({ workbook, sheet, key: attribute(element, "name") ?? "" }));
}

export function sheetPropertyValue({ workbook, sheet, key }: SheetProperty): string {
  const path = pathOf(workbook, sheet, key);
  return path === undefined ? "" : new TextDecoder("utf-16le").decode(workbook.parts.bytes(path));
}

/** Adds a property, or gives the one of this key, in any case, a new value. */
export function setSheetProperty(workbook: Workbook, sheet: Sheet, key: string, value: string): SheetProperty {
  if (key === "" || key.length > longestKey) throw new HostError("InvalidArgument");
  const { parts } = workbook;
  const known = pathOf(workbook, sheet, key);
  const path = known ?? parts.freePath("xl/customProperty#.bin");
  parts.put(path, utf16(value), contentType);
  if (known === undefined) {
    const id = parts.relate(sheet.path, relation, path);
    const list = ensure(sheet.xml, "customProperties", worksheetOrder);
    list.children.push(
      make("customPr", {
        name: key,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "r:id": id,
      }),
    );
    sheet.touch();
  }
  return { workbook, sheet, key };
}

export function removeSheetProperty({ workbook, sheet, key }: SheetProperty): void {
  const list = childOf(sheet.xml, "customProperties");
  const element = elements(sheet).find((candidate) => isNamed(candidate, key));
  if (list === undefined || element === undefined) return;
  const path = pathOf(workbook, sheet, key);
  workbook.parts.unrelate(sheet.path, relationshipId(element) ?? "");
  if (path !== undefined) workbook.parts.remove(path);
  removeChild(list, element);
  if (childrenOf(list).length === 0) removeChild(sheet.xml, list);
  sheet.touch();
}

function elements(sheet: Sheet): XmlElement[] {
  const list = childOf(sheet.xml, "customProperties");
  return list === undefined ? [] : childrenOf(list, "customPr");
}

function pathOf(workbook: Workbook, sheet: Sheet, key: string): string | undefined {
  const element = elements(sheet).find((candidate) => isNamed(candidate, key));
  const id = element === undefined ? undefined : relationshipId(element);
  const path = workbook.parts.relationships(sheet.path).find((candidate) => candidate.id === id)?.target;
  return path !== undefined && workbook.parts.has(path) ? path : undefined;
}

function isNamed(element: XmlElement, key: string): boolean {
  return attribute(element, "name")?.toLowerCase() === key.toLowerCase();
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
