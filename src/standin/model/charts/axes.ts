import type { XmlElement } from "../../xml/element";
import { attribute, childrenOf, ensure, localName, make, place, removeChild } from "../tree";
import { plotArea, setValueOf, touchChart, valueOf, type Chart } from "./chart";
import { axisOrder, scalingOrder } from "./chartOrders";

export type AxisKind = "Category" | "Value";
export type AxisGroup = "Primary" | "Secondary";

const categoryAxes = ["catAx", "dateAx", "serAx"];

/** Ids of the axis pair that a group of series is drawn on. */
function axisIds(group: XmlElement): string[] {
  return childrenOf(group, "axId").map((element) => attribute(element, "val") ?? "");
}

function axesOf(chart: Chart): XmlElement[] {
  return childrenOf(plotArea(chart)).filter((element) => ["valAx", ...categoryAxes].includes(localName(element)));
}

/** Axes stand in the file in the order primary, secondary. */
export function findAxis(chart: Chart, kind: AxisKind, group: AxisGroup): XmlElement | undefined {
  const fitting = axesOf(chart).filter((axis) => (localName(axis) === "valAx") === (kind === "Value"));
  return fitting[group === "Primary" ? 0 : 1];
}

export function axisGroupOf(chart: Chart, group: XmlElement): AxisGroup {
  const second = findAxis(chart, "Value", "Secondary");
  return second && axisIds(group).includes(valueOf(second, "axId") ?? "") ? "Secondary" : "Primary";
}

/** The ids of a pair of axes, which is made where the chart lacks it. Bars lie, so theirs change places. */
export function ensureAxes(chart: Chart, group: AxisGroup, lying: boolean): string[] {
  const category = findAxis(chart, "Category", group);
  const value = findAxis(chart, "Value", group);
  const second = group === "Secondary";
  const categorySide = lying ? (second ? "r" : "l") : second ? "t" : "b";
  const valueSide = lying ? (second ? "t" : "b") : second ? "r" : "l";
  if (category && value) {
    setValueOf(category, "axPos", categorySide, axisOrder);
    setValueOf(value, "axPos", valueSide, axisOrder);
    return [valueOf(category, "axId") ?? "", valueOf(value, "axId") ?? ""];
  }
  const [categoryId, valueId] = freeIds(chart);
  const plot = plotArea(chart);
  const newCategory = axis("c:catAx", categoryId, categorySide, valueId, second, [
    make("c:crosses", { val: "autoZero" }),
    make("c:auto", { val: 1 }),
    make("c:lblAlgn", { val: "ctr" }),
    make("c:lblOffset", { val: 100 }),
    make("c:noMultiLvlLbl", { val: 0 }),
  ]);
  const newValue = axis("c:valAx", valueId, valueSide, categoryId, false, [
    make("c:crosses", { val: second ? "max" : "autoZero" }),
    make("c:crossBetween", { val: "between" }),
  ]);
  if (!second) place(newValue, make("c:majorGridlines", {}, softLine()), axisOrder);
  const end = plot.children.findIndex(
    (node) => typeof node !== "string" && ["dTable", "spPr", "extLst"].includes(localName(node)),
  );
  // Excel writes the value axis of the second pair first.
  plot.children.splice(end < 0 ? plot.children.length : end, 0, ...(second ? [newValue, newCategory] : [newCategory, newValue]));
  return [categoryId, valueId];
}

function axis(
  name: string,
  id: string,
  side: string,
  crossing: string,
  hidden: boolean,
  rest: readonly XmlElement[],
): XmlElement {
  return make(
    name,
    {},
    make("c:axId", { val: id }),
    make("c:scaling", {}, make("c:orientation", { val: "minMax" })),
    make("c:delete", { val: hidden }),
    make("c:axPos", { val: side }),
    make("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    make("c:majorTickMark", { val: "none" }),
    make("c:minorTickMark", { val: "none" }),
    make("c:tickLblPos", { val: "nextTo" }),
    make("c:crossAx", { val: crossing }),
    ...rest,
  );
}

function softLine(): XmlElement {
  const color = make("a:schemeClr", { val: "tx1" }, make("a:lumMod", { val: 15000 }), make("a:lumOff", { val: 85000 }));
  return make("c:spPr", {}, make("a:ln", { w: 9525 }, make("a:solidFill", {}, color)));
}

function freeIds(chart: Chart): [string, string] {
  const taken = axesOf(chart).map((element) => Number(valueOf(element, "axId") ?? "0"));
  const next = Math.max(500_000_000, ...taken) + 1;
  return [String(next), String(next + 1)];
}

/** Takes away axes that no group of series uses any more. */
export function dropUnusedAxes(chart: Chart, groups: readonly XmlElement[]): void {
  const used = new Set(groups.flatMap(axisIds));
  for (const element of axesOf(chart)) if (!used.has(valueOf(element, "axId") ?? "")) removeChild(plotArea(chart), element);
}

export function setAxisVisible(chart: Chart, element: XmlElement, visible: boolean): void {
  setValueOf(element, "delete", !visible, axisOrder);
  touchChart(chart);
}

/** Lower or upper end of the scale; undefined lets Excel choose. */
export function setScale(chart: Chart, element: XmlElement, end: "min" | "max", value: number | undefined): void {
  setValueOf(ensure(element, "scaling", axisOrder), end, value, scalingOrder);
  touchChart(chart);
}

export function setReversed(chart: Chart, element: XmlElement, reversed: boolean): void {
  setValueOf(ensure(element, "scaling", axisOrder), "orientation", reversed ? "maxMin" : "minMax", scalingOrder);
  touchChart(chart);
}

export function setAxisNumberFormat(chart: Chart, element: XmlElement, code: string): void {
  const format = ensure(element, "numFmt", axisOrder);
  format.attributes.set("formatCode", code);
  format.attributes.set("sourceLinked", "0");
  touchChart(chart);
}

export function setGridlines(chart: Chart, element: XmlElement, visible: boolean): void {
  const lines = childrenOf(element, "majorGridlines")[0];
  if (!visible) removeChild(element, lines);
  else if (!lines) place(element, make("c:majorGridlines", {}, softLine()), axisOrder);
  touchChart(chart);
}
