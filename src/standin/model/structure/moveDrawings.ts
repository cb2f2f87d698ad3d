import { adjustFormula, type Edit } from "../../formulas/adjust";
import type { XmlElement } from "../../xml/element";
import { attribute, childOf, childrenOf, everyBelow, localName, textOf } from "../tree";
import type { Sheet, Workbook } from "../types";
import { moveMark } from "./moveArea";

/** Drawings move with their cells unless they are fixed to the sheet; those fixed in size keep it. */
export function moveAnchors(workbook: Workbook, sheet: Sheet, edit: Edit): void {
  for (const { type, target } of workbook.parts.relationships(sheet.path)) {
    if (!type.endsWith("/drawing")) continue;
    let changed = false;
    for (const anchor of childrenOf(workbook.parts.xml(target))) {
      if (attribute(anchor, "editAs") === "absolute" || localName(anchor) === "absoluteAnchor") continue;
      const from = childOf(anchor, "from");
      const to = childOf(anchor, "to");
      if (!from) continue;
      const rows = moveChild(from, "row", edit, "Rows");
      const columns = moveChild(from, "col", edit, "Columns");
      if (rows !== 0 || columns !== 0) changed = true;
      if (!to) continue;
      if (attribute(anchor, "editAs") === "oneCell") {
        addTo(to, "row", rows);
        addTo(to, "col", columns);
      } else if (moveChild(to, "row", edit, "Rows") !== 0 || moveChild(to, "col", edit, "Columns") !== 0) changed = true;
    }
    if (changed) workbook.parts.touch(target);
  }
}

function moveChild(marker: XmlElement, name: string, edit: Edit, axis: "Rows" | "Columns"): number {
  const child = childOf(marker, name);
  if (!child) return 0;
  const before = Number(textOf(child));
  const step = moveMark(before, edit, axis) - before;
  addTo(marker, name, step);
  return step;
}

function addTo(marker: XmlElement, name: string, step: number): void {
  const child = childOf(marker, name);
  if (child && step !== 0) child.children = [String(Math.max(0, Number(textOf(child)) + step))];
}

/** The references of every chart in the workbook, chart sheets and drawings of any sheet alike. */
export function moveChartReferences(workbook: Workbook, edit: Edit): void {
  for (const path of workbook.parts.paths()) {
    if (!/^xl\/charts\/chart[^/]*\.xml$/.test(path) && !/^xl\/charts\/[^/]+\.xml$/.test(path)) continue;
    if (/\/(style|colors)\d*\.xml$/.test(path)) continue;
    let changed = false;
    for (const formula of everyBelow(workbook.parts.xml(path), "f")) {
      const text = textOf(formula);
      const moved = adjustFormula(text, edit, "");
      if (moved === text) continue;
      formula.children = [moved];
      changed = true;
    }
    if (changed) workbook.parts.touch(path);
  }
}
