import { shiftFormula } from "../../formulas/shift";
import type { XmlElement } from "../../xml/element";
import { areasText, cutOut, parseAreas } from "../areas";
import { attribute, everyBelow, setAttribute, textOf } from "../tree";
import type { Area } from "../types";

/** The cells that a rule (validation or conditional format) is for: an attribute, or in extensions an element of its own. */
export function ruleAreas(rule: XmlElement): Area[] {
  return parseAreas(attribute(rule, "sqref") ?? innerAreas(rule));
}

function innerAreas(rule: XmlElement): string | undefined {
  const inner = everyBelow(rule, "sqref")[0];
  return inner && textOf(inner);
}

function setRuleAreas(rule: XmlElement, areas: readonly Area[]): void {
  const inner = attribute(rule, "sqref") === undefined ? everyBelow(rule, "sqref")[0] : undefined;
  if (inner) inner.children = [areasText(areas)];
  else setAttribute(rule, "sqref", areasText(areas));
}

/**
 * Takes an area out of those that a rule is for. Its formulas are relative to the first cell, so that they are rewritten where another
 * cell becomes the first. Gives whether any cell is left.
 */
export function withoutArea(rule: XmlElement, hole: Area, formulas: readonly string[]): boolean {
  const before = ruleAreas(rule);
  const after = before.flatMap((area) => cutOut(area, hole));
  if (after.length === 0) return false;
  const from = firstCell(before);
  const to = firstCell(after);
  setRuleAreas(rule, after);
  for (const element of formulas.flatMap((name) => everyBelow(rule, name))) {
    element.children = [shiftFormula(textOf(element), to.row - from.row, to.column - from.column)];
  }
  return true;
}

/** The upper left corner of the rectangle around all areas; relative references count from there. */
export function firstCell(areas: readonly Area[]): { readonly row: number; readonly column: number } {
  return { row: Math.min(...areas.map(({ row }) => row)), column: Math.min(...areas.map(({ column }) => column)) };
}
