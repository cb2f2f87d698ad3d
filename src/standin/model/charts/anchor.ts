import type { XmlElement } from "../../xml/element";
import { columnAt, columnPoints, leftOf, rowAt, rowPoints, topOf } from "../geometry";
import { attribute, childOf, localName, make, textOf } from "../tree";
import type { Area, Sheet } from "../types";
import type { Chart } from "./chart";

/** Where a chart is on its sheet, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const emuPerPoint = 12700;

/** A new anchor that moves with its cells but keeps its size. */
export function anchorAt(sheet: Sheet, box: Box, frame: XmlElement): XmlElement {
  return make("xdr:twoCellAnchor", {}, ...markers(sheet, box), frame, make("xdr:clientData"));
}

function markers(sheet: Sheet, box: Box): [XmlElement, XmlElement] {
  return [marker("xdr:from", sheet, box.left, box.top), marker("xdr:to", sheet, box.left + box.width, box.top + box.height)];
}

function marker(name: string, sheet: Sheet, left: number, top: number): XmlElement {
  const column = columnAt(sheet, left);
  const row = rowAt(sheet, top);
  return make(
    name,
    {},
    make("xdr:col", {}, String(column.place)),
    make("xdr:colOff", {}, String(Math.round(column.offset * emuPerPoint))),
    make("xdr:row", {}, String(row.place)),
    make("xdr:rowOff", {}, String(Math.round(row.offset * emuPerPoint))),
  );
}

export function boxOf(chart: Chart): Box {
  const { anchor, sheet } = chart;
  const extent = childOf(anchor, "ext");
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  const start = from ? pointOf(sheet, from) : absolutePoint(childOf(anchor, "pos"));
  if (to) {
    const end = pointOf(sheet, to);
    return { ...start, width: end.left - start.left, height: end.top - start.top };
  }
  return { ...start, width: points(extent, "cx"), height: points(extent, "cy") };
}

function points(element: XmlElement | undefined, name: string): number {
  return Number(attribute(element, name) ?? "0") / emuPerPoint;
}

function absolutePoint(position: XmlElement | undefined): { left: number; top: number } {
  return { left: points(position, "x"), top: points(position, "y") };
}

function pointOf(sheet: Sheet, mark: XmlElement): { left: number; top: number } {
  const number = (name: string): number => {
    const child = childOf(mark, name);
    return child ? Number(textOf(child)) : 0;
  };
  return {
    left: leftOf(sheet, number("col")) + Math.min(number("colOff") / emuPerPoint, columnPoints(sheet, number("col"))),
    top: topOf(sheet, number("row")) + Math.min(number("rowOff") / emuPerPoint, rowPoints(sheet, number("row"))),
  };
}

/** Moves or sizes the chart. Whatever kind of anchor it had, it now hangs on two cells. */
export function setBox(chart: Chart, box: Box): void {
  const { anchor, sheet, workbook, drawing } = chart;
  const [from, to] = markers(sheet, box);
  const rest = anchor.children.filter(
    (node) => typeof node === "string" || !["from", "to", "ext", "pos"].includes(localName(node)),
  );
  if (localName(anchor) !== "twoCellAnchor") anchor.name = anchor.name.replace(localName(anchor), "twoCellAnchor");
  anchor.children = [from, to, ...rest];
  workbook.parts.touch(drawing);
}

/** Lets the chart cover exactly these cells, as setPosition does. */
export function coverCells(chart: Chart, area: Area): void {
  const left = leftOf(chart.sheet, area.column);
  const top = topOf(chart.sheet, area.row);
  setBox(chart, {
    left,
    top,
    width: leftOf(chart.sheet, area.column + area.columns) - left,
    height: topOf(chart.sheet, area.row + area.rows) - top,
  });
}
