import type { XmlElement } from "../../xml/element";
import {
  attribute,
  childOf,
  childrenOf,
  descend,
  ensure,
  everyBelow,
  localName,
  make,
  relationshipId,
  removeChild,
  setAttribute,
} from "../tree";
import type { Sheet, Workbook } from "../types";
import { drawingNamespace } from "../orders";
import { chartOrder, groupNames } from "./chartOrders";

/** A chart: its part is the truth, and the anchor in the sheet's drawing says where it is. */
export interface Chart {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Path of the drawing part. */
  readonly drawing: string;
  readonly anchor: XmlElement;
  readonly path: string;
  readonly xml: XmlElement;
}

export function drawingOf(workbook: Workbook, sheet: Sheet): string | undefined {
  const element = childOf(sheet.xml, "drawing");
  const id = element && relationshipId(element);
  return workbook.parts.relationships(sheet.path).find((relationship) => relationship.id === id)?.target;
}

export function chartsOnSheet(workbook: Workbook, sheet: Sheet): Chart[] {
  const drawing = drawingOf(workbook, sheet);
  if (drawing === undefined) return [];
  const charts: Chart[] = [];
  for (const anchor of childrenOf(workbook.parts.xml(drawing))) {
    const frame = childOf(anchor, "graphicFrame");
    const reference = frame && descend(frame, "graphic", "graphicData", "chart");
    const id = reference && relationshipId(reference);
    const path = workbook.parts.relationships(drawing).find((relationship) => relationship.id === id)?.target;
    if (path !== undefined && workbook.parts.has(path))
      charts.push({ workbook, sheet, drawing, anchor, path, xml: workbook.parts.xml(path) });
  }
  return charts;
}

/** Charts that were made or changed since the workbook was opened: their cached values are written anew at saving. */
const drawn = new WeakSet<XmlElement>();

export function touchChart(chart: Chart): void {
  drawn.add(chart.xml);
  usePrefixes(chart.xml);
  chart.workbook.parts.touch(chart.path);
}

/** We write `c:` and `a:`; a chart by another program may have the default namespace or other prefixes for the same. */
function usePrefixes(root: XmlElement): void {
  const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
  if (!root.attributes.has("xmlns:a")) root.attributes.set("xmlns:a", drawingNamespace);
  if (prefix === "c:") return;
  const rename = (element: XmlElement): void => {
    if (element.name.startsWith("c:")) element.name = prefix + localName(element);
    childrenOf(element).forEach(rename);
  };
  rename(root);
}

export function wasDrawn(chart: Chart): boolean {
  return drawn.has(chart.xml);
}

function properties(chart: Chart): XmlElement | undefined {
  return everyBelow(chart.anchor, "cNvPr")[0];
}

/** Unique on its sheet and the same whenever the file is opened, in the form that Excel gives. */
export function chartId(chart: Chart): string {
  const number = Number(attribute(properties(chart), "id") ?? "0");
  const bytes = [0, 8, 16, 24].map((shift) => ((number >>> shift) & 255).toString(16).padStart(2, "0")).join("");
  return `{00000000-0008-0000-${chart.sheet.id.slice(20, 24)}-${bytes.toUpperCase()}0000}`;
}

export function chartName(chart: Chart): string {
  return attribute(properties(chart), "name") ?? "";
}

export function setChartName(chart: Chart, name: string): void {
  const element = properties(chart);
  if (element) setAttribute(element, "name", name);
  chart.workbook.parts.touch(chart.drawing);
}

/** `c:chart`, in which title, plot area and legend stand. */
export function chartElement(chart: Chart): XmlElement {
  return ensure(chart.xml, "chart", ["chart"]);
}

export function plotArea(chart: Chart): XmlElement {
  return ensure(chartElement(chart), "plotArea", chartOrder);
}

/** The groups of series of one kind (`c:barChart`, `c:lineChart` …), in drawing order. */
export function groupsOf(chart: Chart): XmlElement[] {
  return childrenOf(plotArea(chart)).filter((element) => groupNames.includes(localName(element)));
}

export interface Series {
  readonly chart: Chart;
  readonly xml: XmlElement;
}

/** The series in the order in which the chart lists them. */
export function seriesOf(chart: Chart): Series[] {
  return groupsOf(chart)
    .flatMap((group) => childrenOf(group, "ser"))
    .map((xml) => ({ chart, xml }))
    .sort((a, b) => orderOf(a.xml) - orderOf(b.xml));
}

function orderOf(series: XmlElement): number {
  return Number(valueOf(series, "order") ?? "0");
}

/** The `val` of a child, the form in which the chart schema writes most settings. */
export function valueOf(parent: XmlElement, name: string): string | undefined {
  return attribute(childOf(parent, name), "val");
}

export function setValueOf(
  parent: XmlElement,
  name: string,
  value: string | number | boolean | undefined,
  order: readonly string[],
): void {
  if (value === undefined) removeChild(parent, childOf(parent, name));
  else setAttribute(ensure(parent, name, order), "val", value);
}

export function groupOfSeries({ chart, xml }: Series): XmlElement {
  return groupsOf(chart).find((group) => group.children.includes(xml)) ?? make("c:barChart");
}

/** A number that is free in `c:idx` and `c:order` of all series. */
export function nextSeriesNumber(chart: Chart): number {
  const numbers = seriesOf(chart).flatMap(({ xml }) => [orderOf(xml), Number(valueOf(xml, "idx") ?? "0")]);
  return 1 + Math.max(-1, ...numbers);
}
