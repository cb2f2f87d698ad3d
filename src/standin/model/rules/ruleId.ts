import type { XmlElement } from "../../xml/element";
import { attribute, childOf, childrenOf, everyBelow, make, place, textOf } from "../tree";
import type { Sheet } from "../types";

/** The extension by which Excel links a data bar with what newer versions know of it; MS-XLSX 2.6.16. */
const extendedRuleUri = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
/**
 * Our own extension with the same kind of id for rules of other types. Excel's format leaves room for extensions that it does not know
 * (ECMA-376 part 3); without one a rule could not be found again when the file is next opened.
 */
const ownRuleUri = "{5D9C1E1B-7B5A-4D0E-9F3C-2A6E8B7F4C11}";
const ownNamespace = "urn:kundekartotek:rule";
export const extendedNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const given = new WeakMap<XmlElement, string>();

/** An id that stays the same over saving and opening for rules that we made, and while the workbook is open for all others. */
export function ruleId(sheet: Sheet, rule: XmlElement): string {
  const known = given.get(rule) ?? writtenId(rule);
  const id = known ?? freeId(sheet);
  given.set(rule, id);
  return id;
}

function writtenId(rule: XmlElement): string | undefined {
  const list = childOf(rule, "extLst");
  const id = list && everyBelow(list, "id")[0];
  return id && textOf(id);
}

export function newRuleId(sheet: Sheet, rule: XmlElement): string {
  const id = freeId(sheet);
  const isBar = attribute(rule, "type") === "dataBar";
  const holder = isBar
    ? make("ext", { "xmlns:x14": extendedNamespace, uri: extendedRuleUri }, make("x14:id", {}, id))
    : make("ext", { "xmlns:kk": ownNamespace, uri: ownRuleUri }, make("kk:id", {}, id));
  place(rule, make("extLst", {}, holder), ["extLst"]);
  given.set(rule, id);
  return id;
}

/** Ids are counted, not drawn at random, so that the same work gives the same file. */
function freeId(sheet: Sheet): string {
  const rules = childrenOf(sheet.xml, "conditionalFormatting").flatMap((home) => childrenOf(home, "cfRule"));
  const taken = new Set(rules.map((rule) => given.get(rule) ?? writtenId(rule)));
  for (let number = 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-000F-4${sheet.id.slice(21, 24)}-A${"0".repeat(3)}-${"0".repeat(12)}}`;
    if (!taken.has(id)) return id;
  }
}
