import type { Edit } from "../formulas/adjust";
import type { XmlElement } from "../xml/element";
import { maxColumns, maxRows } from "./areas";
import { worksheetOrder } from "./orders";
import { moveMark } from "./structure/moveArea";
import { attribute, childOf, childrenOf, ensure, flag, make, removeChild, setAttribute } from "./tree";
import type { Sheet } from "./types";

/** Breaks between rows, or between columns. */
export type BreakAxis = "Rows" | "Columns";

const listOf = { Rows: "rowBreaks", Columns: "colBreaks" } as const;

/** `max` is the last column that a break between rows crosses, or the other way round; ECMA-376 part 1, 18.3.1.3. */
const lastCrossed = { Rows: maxColumns - 1, Columns: maxRows - 1 } as const;

/** The manual breaks: the zero-based rows (or columns) that begin a page, in order. Those that Excel works out itself are not kept. */
export function pageBreaks(sheet: Sheet, axis: BreakAxis): number[] {
  return manual(sheet, axis)
    .map(placeOf)
    .sort((a, b) => a - b);
}

/** Begins a page with this row or column; nothing where one begins already. */
export function addPageBreak(sheet: Sheet, axis: BreakAxis, place: number): void {
  if (place <= 0 || pageBreaks(sheet, axis).includes(place)) return;
  const list = ensure(sheet.xml, listOf[axis], worksheetOrder);
  list.children.push(make("brk", { id: place, max: lastCrossed[axis], man: true }));
  settle(sheet, axis, list);
}

export function removePageBreak(sheet: Sheet, axis: BreakAxis, place: number): void {
  const list = childOf(sheet.xml, listOf[axis]);
  if (!list) return;
  for (const found of manual(sheet, axis)) if (placeOf(found) === place) removeChild(list, found);
  settle(sheet, axis, list);
}

/** Breaks stay with the row or column that they stand before when whole ones are inserted or deleted. */
export function movePageBreaks(sheet: Sheet, edit: Edit): void {
  for (const axis of ["Rows", "Columns"] as const) {
    const list = childOf(sheet.xml, listOf[axis]);
    const moving = manual(sheet, axis).filter((found) => moveMark(placeOf(found), edit, axis) !== placeOf(found));
    if (!list || moving.length === 0) continue;
    for (const found of moving) setAttribute(found, "id", moveMark(placeOf(found), edit, axis));
    settle(sheet, axis, list);
  }
}

function manual(sheet: Sheet, axis: BreakAxis): XmlElement[] {
  const list = childOf(sheet.xml, listOf[axis]);
  return list ? childrenOf(list, "brk").filter((found) => flag(found, "man", false)) : [];
}

function placeOf(found: XmlElement): number {
  return Number(attribute(found, "id") ?? "0");
}

/** Keeps the list in order, each place once, and counted. */
function settle(sheet: Sheet, axis: BreakAxis, list: XmlElement): void {
  const seen = new Set<number>();
  const kept = childrenOf(list, "brk")
    .filter((found) => placeOf(found) > 0 && !seen.has(placeOf(found)) && seen.add(placeOf(found)))
    .sort((a, b) => placeOf(a) - placeOf(b));
  list.children = kept;
  setAttribute(list, "count", kept.length);
  setAttribute(list, "manualBreakCount", manual(sheet, axis).length);
  if (kept.length === 0) removeChild(sheet.xml, list);
  sheet.touch();
}
