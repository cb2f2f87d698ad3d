import type { Edit } from "../../formulas/adjust";
import type { XmlElement } from "../../xml/element";
import { areaText, parseArea } from "../areas";
import { attribute, childrenOf, everyBelow, removeChild, setAttribute, textOf } from "../tree";
import type { Area, Sheet, Workbook } from "../types";
import { moveArea } from "./moveArea";

/** Comments and notes, the discussion behind them, and the drawn boxes that older programs show. */
export function moveComments(workbook: Workbook, sheet: Sheet, edit: Edit): void {
  if (edit.kind === "renameSheet" || edit.kind === "deleteSheet") return;
  for (const { type, target, external } of workbook.parts.relationships(sheet.path)) {
    if (external) continue;
    if (type.endsWith("/comments")) moveRefs(workbook, target, "commentList", edit);
    if (type.endsWith("/threadedComment")) moveRefs(workbook, target, null, edit);
    if (type.endsWith("/vmlDrawing")) moveBoxes(workbook, target, edit);
  }
}

function moveRefs(workbook: Workbook, path: string, list: string | null, edit: Edit): void {
  const root = workbook.parts.xml(path);
  const parent = list === null ? root : everyBelow(root, list)[0];
  let changed = false;
  for (const comment of parent ? childrenOf(parent) : []) {
    const ref = attribute(comment, "ref") ?? "";
    const area = parseArea(ref);
    const moved = area && moveArea(area, edit, edit.sheet);
    if (!parent || (moved && areaText(moved) === ref)) continue;
    if (moved) setAttribute(comment, "ref", areaText(moved));
    else removeChild(parent, comment);
    changed = true;
  }
  if (changed) workbook.parts.touch(path);
}

function moveBoxes(workbook: Workbook, path: string, edit: Edit): void {
  const root = workbook.parts.xml(path);
  let changed = false;
  for (const shape of childrenOf(root, "shape")) {
    const [data] = childrenOf(shape, "ClientData");
    const row = data && childrenOf(data, "Row")[0];
    const column = data && childrenOf(data, "Column")[0];
    if (!row || !column) continue;
    const moved = moveArea(cellOf(row, column), edit, edit.sheet);
    if (moved?.row === Number(textOf(row)) && moved.column === Number(textOf(column))) continue;
    if (moved) {
      row.children = [String(moved.row)];
      column.children = [String(moved.column)];
    } else removeChild(root, shape);
    changed = true;
  }
  if (changed) workbook.parts.touch(path);
}

function cellOf(row: XmlElement, column: XmlElement): Area {
  return { row: Number(textOf(row)), column: Number(textOf(column)), rows: 1, columns: 1 };
}
