import type { XmlElement } from "../../xml/element";
import { areaText, overlap, sameArea } from "../areas";
import { worksheetOrder } from "../orders";
import { attribute, childrenOf, everyBelow, make, place, removeChild, setAttribute } from "../tree";
import type { Area, DifferentialFormat, Sheet, Styles } from "../types";
import { removeExtendedBar, setExtendedAreas } from "./dataBar";
import { ruleAreas, withoutArea } from "./ruleAreas";
import { newRuleId, ruleId } from "./ruleId";

/** A conditional format: one `cfRule` in the `conditionalFormatting` that says for which cells. */
export interface ConditionalFormat {
  readonly sheet: Sheet;
  readonly home: XmlElement;
  readonly rule: XmlElement;
}

/** The sheet's conditional formats by their priority. */
function formatsOnSheet(sheet: Sheet): ConditionalFormat[] {
  return childrenOf(sheet.xml, "conditionalFormatting")
    .flatMap((home) => childrenOf(home, "cfRule").map((rule) => ({ sheet, home, rule })))
    .sort((a, b) => priorityOf(a) - priorityOf(b));
}

export function formatsIn(sheet: Sheet, area: Area): ConditionalFormat[] {
  return formatsOnSheet(sheet).filter(({ home }) => ruleAreas(home).some((own) => overlap(own, area)));
}

/** 1 for the one that wins. */
export function priorityOf({ rule }: ConditionalFormat): number {
  return Number(attribute(rule, "priority") ?? "1");
}

/**
 * Adds a format for the area that comes before all others, as Excel's does.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)
 */
export function addFormat(sheet: Sheet, area: Area, type: string): ConditionalFormat {
  for (const other of formatsOnSheet(sheet)) setAttribute(other.rule, "priority", priorityOf(other) + 1);
  for (const extended of everyBelow(sheet.xml, "cfRule")) {
    const priority = attribute(extended, "priority");
    if (extended.name !== "cfRule" && priority !== undefined) setAttribute(extended, "priority", Number(priority) + 1);
  }
  const rule = make("cfRule", { type, priority: 1 });
  const alike = childrenOf(sheet.xml, "conditionalFormatting").find((candidate) => {
    const [only, more] = ruleAreas(candidate);
    return only !== undefined && more === undefined && sameArea(only, area);
  });
  const home = alike ?? place(sheet.xml, make("conditionalFormatting", { sqref: areaText(area) }), worksheetOrder);
  place(home, rule, ["cfRule", "extLst"]);
  newRuleId(sheet, rule);
  sheet.touch();
  return { sheet, home, rule };
}

export function removeFormat({ sheet, home, rule }: ConditionalFormat): void {
  removeExtendedBar(sheet, ruleId(sheet, rule));
  removeChild(home, rule);
  if (childrenOf(home, "cfRule").length === 0) removeChild(sheet.xml, home);
  sheet.touch();
}

/** Takes the area out of every conditional format; those for nothing but it go. */
export function clearFormats(sheet: Sheet, area: Area): void {
  for (const format of formatsIn(sheet, area)) {
    // Rules that share their cells are cut together, with the first of them.
    const concerned = ruleAreas(format.home).some((own) => overlap(own, area));
    if (concerned && !withoutArea(format.home, area, ["formula"])) removeFormat(format);
    else setExtendedAreas(sheet, format.home, format.rule);
    sheet.touch();
  }
}

/** What cells look like that the rule applies to. Changing it gives the rule a look of its own. */
export function lookOf(styles: Styles, { rule }: ConditionalFormat): DifferentialFormat {
  const index = attribute(rule, "dxfId");
  return index === undefined ? {} : styles.differential(Number(index));
}

export function changeLook(styles: Styles, format: ConditionalFormat, change: DifferentialFormat): void {
  setAttribute(format.rule, "dxfId", styles.addDifferential({ ...lookOf(styles, format), ...change }));
  format.sheet.touch();
}
