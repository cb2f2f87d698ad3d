import type { Edit } from "../../formulas/adjust";
import { areaText, parseArea } from "../areas";
import { attribute, everyBelow, setAttribute } from "../tree";
import type { Workbook } from "../types";
import { moveArea } from "./moveArea";

/** A pivot table's cache names the sheet and the area that it was made from. */
export function movePivotSources(workbook: Workbook, edit: Edit): void {
  for (const path of workbook.parts.paths()) {
    if (!/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/.test(path)) continue;
    const [source] = everyBelow(workbook.parts.xml(path), "worksheetSource");
    if (!source || attribute(source, "sheet") !== edit.sheet) continue;
    const area = parseArea(attribute(source, "ref") ?? "");
    const moved = area && moveArea(area, edit, edit.sheet);
    if (edit.kind === "renameSheet") setAttribute(source, "sheet", edit.to);
    else if (!moved || areaText(moved) === attribute(source, "ref")) continue;
    else setAttribute(source, "ref", areaText(moved));
    workbook.parts.touch(path);
  }
}
