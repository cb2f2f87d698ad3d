import { adjustFormula, type Edit } from "../../formulas/adjust";
import { shiftFormula } from "../../formulas/shift";
import type { XmlElement } from "../../xml/element";
import { maxRows, parseArea, parseAreas } from "../areas";
import { renumberFilterColumns } from "../filterColumns";
import { attribute, childrenOf, everyBelow, localName, recount, removeChild, setAttribute, textOf } from "../tree";
import type { Sheet } from "../types";
import { moveArea, moveAreas } from "./moveArea";

const withSqref = new Set(["conditionalFormatting", "dataValidation", "protectedRange", "ignoredError"]);
const withRef = new Set(["mergeCell", "hyperlink", "autoFilter", "sortState", "sortCondition"]);
const formulas = new Set(["formula", "formula1", "formula2", "f"]);

/**
 * Moves merged cells, validation, conditional formats, links and filters of a sheet, also those that Excel keeps in extensions. A link
 * moves with its cell; the place that it leads to is a text, which Excel leaves alone.
 */
export function moveSheetFeatures(sheet: Sheet, edit: Edit): void {
  if (moveWithin(sheet.xml, sheet, edit)) sheet.touch();
}

function moveWithin(parent: XmlElement, sheet: Sheet, edit: Edit): boolean {
  let changed = false;
  for (const child of childrenOf(parent)) {
    const name = localName(child);
    if (name === "sheetData" || name === "sheetViews") continue;
    const before = placeOf(child);
    const after = before === undefined || sheet.name !== edit.sheet ? before : moveAreas(before, edit, sheet.name);
    if (after === "" && before !== "") {
      removeChild(parent, child);
      if (attribute(parent, "count") !== undefined) setAttribute(parent, "count", childrenOf(parent).length);
      changed = true;
      continue;
    }
    if (before !== undefined && after !== undefined && before !== after) {
      if (name === "autoFilter") moveFilterColumns(child, before, after, edit);
      setPlace(child, after);
      changed = true;
    }
    if (moveFormulas(child, before, sheet, edit)) changed = true;
    if (!formulas.has(name) && moveWithin(child, sheet, edit)) changed = true;
    if (
      ["mergeCells", "hyperlinks", "dataValidations", "conditionalFormattings"].includes(name) &&
      childrenOf(child).length === 0
    )
      recount(parent, child);
  }
  return changed;
}

/** Criteria count the filter's columns. */
function moveFilterColumns(filter: XmlElement, before: string, after: string, edit: Edit): void {
  const from = parseArea(before)?.column ?? 0;
  const to = parseArea(after)?.column ?? 0;
  renumberFilterColumns(filter, (place) => {
    const moved = moveArea({ row: 0, column: from + place, rows: maxRows, columns: 1 }, edit, edit.sheet);
    return moved ? moved.column - to : -1;
  });
}

function placeOf(element: XmlElement): string | undefined {
  const name = localName(element);
  if (withSqref.has(name) && attribute(element, "sqref") !== undefined) return attribute(element, "sqref");
  if (withRef.has(name)) return attribute(element, "ref");
  const inner = childrenOf(element, "sqref")[0];
  return inner && textOf(inner);
}

function setPlace(element: XmlElement, place: string): void {
  const inner = childrenOf(element, "sqref")[0];
  if (inner) inner.children = [place];
  else setAttribute(element, attribute(element, "sqref") === undefined ? "ref" : "sqref", place);
}

function moveFormulas(element: XmlElement, place: string | undefined, sheet: Sheet, edit: Edit): boolean {
  let changed = false;
  if (place === undefined) return changed;
  const step = firstCellMoves(place, sheet, edit);
  for (const formula of [...formulas].flatMap((name) => everyBelow(element, name))) {
    const text = textOf(formula);
    const moved = adjustFormula(shiftFormula(text, step.rows, step.columns), edit, sheet.name);
    if (moved === text) continue;
    formula.children = [moved];
    changed = true;
  }
  return changed;
}

/**
 * Formulas of rules are relative to the first cell of their area. When that cell is deleted and others stay, the rule is read from the
 * first one that stays: this many rows and columns further on.
 */
function firstCellMoves(place: string, sheet: Sheet, edit: Edit): { readonly rows: number; readonly columns: number } {
  const [area] = parseAreas(place);
  if (!area || sheet.name !== edit.sheet || (edit.kind !== "deleteRows" && edit.kind !== "deleteColumns"))
    return { rows: 0, columns: 0 };
  const start = edit.kind === "deleteRows" ? area.row : area.column;
  const end = edit.at + edit.count;
  const step = start >= edit.at && start < end && moveArea(area, edit, sheet.name) !== null ? end - start : 0;
  return edit.kind === "deleteRows" ? { rows: step, columns: 0 } : { rows: 0, columns: step };
}
