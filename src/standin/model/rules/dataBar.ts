import type { XmlElement } from "../../xml/element";
import { worksheetOrder } from "../orders";
import {
  attribute,
  childOf,
  childrenOf,
  descend,
  ensure,
  everyBelow,
  make,
  place,
  removeChild,
  setAttribute,
  textOf,
} from "../tree";
import type { Sheet } from "../types";
import { extendedNamespace, ruleId } from "./ruleId";

const formattingsUri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const formulaNamespace = "http://schemas.microsoft.com/office/excel/2006/main";
const extendedOrder = "cfvo borderColor negativeFillColor negativeBorderColor axisColor".split(" ");
/** Excel's blue. */
const usualColor = "FF638EC6";

/** Gives a new rule its bar: from the smallest to the biggest value. */
export function makeBar(sheet: Sheet, home: XmlElement, rule: XmlElement): void {
  const bar = make(
    "dataBar",
    {},
    make("cfvo", { type: "min" }),
    make("cfvo", { type: "max" }),
    make("color", { rgb: usualColor }),
  );
  place(rule, bar, ["dataBar", "extLst"]);
  const extended = make(
    "x14:cfRule",
    { type: "dataBar", id: ruleId(sheet, rule) },
    make(
      "x14:dataBar",
      { minLength: 0, maxLength: 100, gradient: true },
      make("x14:cfvo", { type: "autoMin" }),
      make("x14:cfvo", { type: "autoMax" }),
      make("x14:negativeFillColor", { rgb: "FFFF0000" }),
      make("x14:axisColor", { rgb: "FF000000" }),
    ),
  );
  const place14 = make(
    "x14:conditionalFormatting",
    { "xmlns:xm": formulaNamespace },
    extended,
    make("xm:sqref", {}, attribute(home, "sqref") ?? ""),
  );
  formattings(sheet).children.push(place14);
  sheet.touch();
}

/** The sheet's list of what newer versions know of conditional formats. */
function formattings(sheet: Sheet): XmlElement {
  const list = ensure(sheet.xml, "extLst", worksheetOrder);
  const present = childrenOf(list, "ext").find((ext) => attribute(ext, "uri") === formattingsUri);
  const holder = present ?? make("ext", { "xmlns:x14": extendedNamespace, uri: formattingsUri });
  // Excel writes this extension before its others.
  if (!present) list.children.unshift(holder);
  return childOf(holder, "conditionalFormattings") ?? place(holder, make("x14:conditionalFormattings"), []);
}

function extendedRule(sheet: Sheet, id: string): { readonly home: XmlElement; readonly rule: XmlElement } | undefined {
  const list = childOf(sheet.xml, "extLst");
  for (const home of list ? everyBelow(list, "conditionalFormatting") : []) {
    const rule = childrenOf(home, "cfRule").find((candidate) => attribute(candidate, "id") === id);
    if (rule) return { home, rule };
  }
  return undefined;
}

export function extendedBar(sheet: Sheet, rule: XmlElement): XmlElement | undefined {
  const found = extendedRule(sheet, ruleId(sheet, rule));
  return found && childOf(found.rule, "dataBar");
}

/** Lets what newer versions know of a bar be for the same cells as its rule. */
export function setExtendedAreas(sheet: Sheet, home: XmlElement, rule: XmlElement): void {
  const found = extendedRule(sheet, ruleId(sheet, rule));
  const areas = found && childOf(found.home, "sqref");
  if (areas) areas.children = [attribute(home, "sqref") ?? ""];
}

/** Takes away what stands in the extension for a rule that goes, and the extension with its last rule. */
export function removeExtendedBar(sheet: Sheet, id: string): void {
  const found = extendedRule(sheet, id);
  const list = childOf(sheet.xml, "extLst");
  if (!found || !list) return;
  removeChild(found.home, found.rule);
  if (childrenOf(found.home, "cfRule").length > 0) return;
  for (const ext of childrenOf(list, "ext")) {
    const all = childOf(ext, "conditionalFormattings");
    if (!all?.children.includes(found.home)) continue;
    removeChild(all, found.home);
    if (childrenOf(all).length === 0) removeChild(list, ext);
  }
  if (childrenOf(list).length === 0) removeChild(sheet.xml, list);
}

export function barColor(rule: XmlElement): string {
  const color = descend(rule, "dataBar", "color");
  return `#${(attribute(color, "rgb") ?? usualColor).slice(-6).toUpperCase()}`;
}

export function setBarColor(rule: XmlElement, hex: string): void {
  const bar = childOf(rule, "dataBar");
  if (!bar) return;
  removeChild(bar, childOf(bar, "color"));
  bar.children.push(make("color", { rgb: `FF${hex}` }));
}

/** Colours of a bar that only newer versions know: border, negative fill, axis; undefined takes one away. */
export function setExtendedColor(bar: XmlElement, name: string, hex: string | undefined): void {
  removeChild(bar, childOf(bar, name));
  if (hex !== undefined) place(bar, make(`x14:${name}`, { rgb: `FF${hex}` }), extendedOrder);
}

export function setLimit(
  rule: XmlElement,
  extended: XmlElement | undefined,
  end: 0 | 1,
  type: string,
  value: string | undefined,
): void {
  const bar = childOf(rule, "dataBar");
  const limit = bar && childrenOf(bar, "cfvo")[end];
  if (limit) {
    const plain = type === "autoMin" ? "min" : type === "autoMax" ? "max" : type;
    setAttribute(limit, "type", plain);
    setAttribute(limit, "val", value);
  }
  const newer = extended && childrenOf(extended, "cfvo")[end];
  if (!newer) return;
  setAttribute(newer, "type", type);
  newer.children = value === undefined ? [] : [make("xm:f", { "xmlns:xm": formulaNamespace }, value)];
}

export function limitOf(
  rule: XmlElement,
  extended: XmlElement | undefined,
  end: 0 | 1,
): { readonly type: string; readonly value: string | undefined } {
  const bar = childOf(rule, "dataBar");
  const limit = bar && childrenOf(bar, "cfvo")[end];
  const newer = extended && childrenOf(extended, "cfvo")[end];
  const formula = newer && childOf(newer, "f");
  return { type: attribute(newer ?? limit, "type") ?? "min", value: formula ? textOf(formula) : attribute(limit, "val") };
}
