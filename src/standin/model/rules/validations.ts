import type { XmlElement } from "../../xml/element";
import { areaText, contains, overlap, sameArea } from "../areas";
import { worksheetOrder } from "../orders";
import { childOf, childrenOf, ensure, everyBelow, localName, make, recount, removeChild } from "../tree";
import type { Area, Sheet } from "../types";
import { ruleAreas, withoutArea } from "./ruleAreas";

const formulas = ["formula1", "formula2"];

/** Validations of the sheet; those that refer to other sheets may stand in an extension, where older versions do not see them. */
function validationLists(sheet: Sheet): XmlElement[] {
  const own = childOf(sheet.xml, "dataValidations");
  const extensions = childOf(sheet.xml, "extLst");
  return [...(own ? [own] : []), ...(extensions ? everyBelow(extensions, "dataValidations") : [])];
}

/** The validations that touch the area. */
export function validationsIn(sheet: Sheet, area: Area): XmlElement[] {
  return validationLists(sheet)
    .flatMap((list) => childrenOf(list, "dataValidation"))
    .filter((rule) => ruleAreas(rule).some((own) => overlap(own, area)));
}

/** Whether one validation is for every cell of the area. */
export function coversAll(rule: XmlElement, area: Area): boolean {
  return ruleAreas(rule).some((own) => contains(own, area));
}

/** Lets go of the area's validation; rules for more cells keep the others. */
export function clearValidation(sheet: Sheet, area: Area): void {
  let changed = false;
  for (const list of validationLists(sheet)) {
    for (const rule of childrenOf(list, "dataValidation")) {
      if (!ruleAreas(rule).some((own) => overlap(own, area))) continue;
      if (!withoutArea(rule, area, formulas)) removeChild(list, rule);
      changed = true;
    }
    recountList(sheet, list);
  }
  if (changed) sheet.touch();
}

function recountList(sheet: Sheet, list: XmlElement): void {
  if (sheet.xml.children.includes(list)) recount(sheet.xml, list);
  else list.attributes.set("count", String(childrenOf(list).length));
}

/**
 * The one validation that is for exactly this area, to be changed. Where a bigger one covers the area, its settings are copied and the
 * area is taken out of it; else a new one begins as Excel's do: blanks allowed, messages shown.
 */
export function ownValidation(sheet: Sheet, area: Area): XmlElement {
  const present = validationsIn(sheet, area);
  const exact = present.find((rule) => {
    const [only, more] = ruleAreas(rule);
    return localName(rule) === rule.name && only !== undefined && more === undefined && sameArea(only, area);
  });
  if (exact && present.length === 1) {
    sheet.touch();
    return exact;
  }
  const model = present.find((rule) => coversAll(rule, area));
  const copied = model && childOf(sheet.xml, "dataValidations")?.children.includes(model) === true ? copyRule(model) : undefined;
  clearValidation(sheet, area);
  const made = copied ?? make("dataValidation", { allowBlank: true, showInputMessage: true, showErrorMessage: true });
  made.attributes.set("sqref", areaText(area));
  const list = ensure(sheet.xml, "dataValidations", worksheetOrder);
  list.children.push(made);
  recount(sheet.xml, list);
  sheet.touch();
  return made;
}

function copyRule(rule: XmlElement): XmlElement {
  const copy = make(
    rule.name,
    {},
    ...childrenOf(rule).map((child) => ({ ...child, attributes: new Map(child.attributes), children: [...child.children] })),
  );
  for (const [name, value] of rule.attributes) if (!name.endsWith("uid")) copy.attributes.set(name, value);
  return copy;
}
