import type { XmlElement } from "../../xml/element";
import { attribute, childOf, everyBelow, make, place, removeChild } from "../tree";
import { chartNamespace, drawingNamespace, relationshipsNamespace, sheetDrawingNamespace, worksheetOrder } from "../orders";
import type { Area, Sheet, Workbook } from "../types";
import { anchorAt } from "./anchor";
import { dropUnusedAxes } from "./axes";
import {
  chartElement,
  chartsOnSheet,
  drawingOf,
  groupOfSeries,
  groupsOf,
  nextSeriesNumber,
  plotArea,
  seriesOf,
  touchChart,
  type Chart,
  type Series,
} from "./chart";
import { chartOrder, groupOrder, seriesOrder } from "./chartOrders";
import { setTitleText } from "./chartText";
import { formOf, type ChartForm } from "./chartType";
import { readSource } from "./readSource";
import { officeColors } from "../styles/colorTable";
import { seriesName, setSource } from "./seriesData";
import { groupFor } from "./seriesPlace";
import { solidFill } from "./shapeFormat";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const chartContent = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingContent = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Width and height in points that Excel gives a new chart. */
const newSize = { width: 360, height: 216 };

/** Draws a chart of the area on the sheet, to the right of what stands there. */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  type: string,
  from: Sheet,
  area: Area,
  by: "Auto" | "Columns" | "Rows",
): Chart {
  formOf(type);
  const drawing = drawingOf(workbook, sheet) ?? addDrawing(workbook, sheet);
  const path = workbook.parts.freePath("xl/charts/chart#.xml");
  workbook.parts.put(path, emptyChart(), chartContent);
  const relationship = workbook.parts.relate(drawing, `${types}/chart`, path);
  const root = workbook.parts.xml(drawing);
  const id = 1 + Math.max(1, ...everyBelow(root, "cNvPr").map((element) => Number(attribute(element, "id") ?? "0")));
  const anchor = anchorAt(sheet, { left: 0, top: 0, ...newSize }, graphicFrame(id, freeChartName(workbook, sheet), relationship));
  root.children.push(anchor);
  workbook.parts.touch(drawing);
  const chart: Chart = { workbook, sheet, drawing, anchor, path, xml: workbook.parts.xml(path) };
  setData(chart, type, from, area, by);
  const [only, second] = seriesOf(chart);
  setTitleText(
    chartElement(chart),
    chartOrder,
    only && !second && seriesName(only.xml) !== "" ? seriesName(only.xml) : "Chart Title",
    false,
  );
  touchChart(chart);
  return chart;
}

/** Replaces all series by those that the area holds. */
export function setData(chart: Chart, type: string, from: Sheet, area: Area, by: "Auto" | "Columns" | "Rows"): void {
  const form = formOf(type);
  for (const series of seriesOf(chart)) removeSeries(series);
  const group = groupFor(chart, form, "Primary");
  const source = readSource(from, area, by);
  for (const { name, values } of source.series) {
    const xml = newSeries(chart, form);
    if (name) setSource(chart.workbook, xml, "tx", from, name);
    if (source.categories) setSource(chart.workbook, xml, "cat", from, source.categories);
    setSource(chart.workbook, xml, "val", from, values);
    place(group, xml, groupOrder);
  }
  for (const other of groupsOf(chart)) if (other !== group) removeChild(plotArea(chart), other);
  dropUnusedAxes(chart, [group]);
  touchChart(chart);
}

/** Adds an empty series to the chart's first group. */
export function addSeries(chart: Chart, type: string): Series {
  const form = formOf(type);
  const xml = newSeries(chart, form);
  place(groupFor(chart, form, "Primary"), xml, groupOrder);
  touchChart(chart);
  return { chart, xml };
}

export function removeSeries({ chart, xml }: Series): void {
  removeChild(groupOfSeries({ chart, xml }), xml);
  touchChart(chart);
}

function newSeries(chart: Chart, form: ChartForm): XmlElement {
  const number = nextSeriesNumber(chart);
  const xml = make("c:ser", {}, make("c:idx", { val: number }), make("c:order", { val: number }));
  const color = seriesColor(chart.workbook, number);
  if (form.element === "lineChart") {
    place(xml, make("c:spPr", {}, make("a:ln", { w: 28575, cap: "rnd" }, color, make("a:round"))), seriesOrder);
    const symbol = form.markers === true ? "circle" : "none";
    place(
      xml,
      make("c:marker", {}, make("c:symbol", { val: symbol }), form.markers === true ? make("c:size", { val: 5 }) : undefined),
      seriesOrder,
    );
    place(xml, make("c:smooth", { val: 0 }), seriesOrder);
  } else if (form.element !== "pieChart" && form.element !== "doughnutChart") {
    place(xml, make("c:spPr", {}, color), seriesOrder);
  }
  if (form.element === "barChart") place(xml, make("c:invertIfNegative", { val: 0 }), seriesOrder);
  return xml;
}

/** The accent colours of the workbook's theme in turn; Office's own where there is no theme, since some programs then draw in white. */
function seriesColor(workbook: Workbook, number: number): XmlElement {
  const accent = number % 6;
  const themed = workbook.parts.relationships(workbook.path).some(({ type }) => type.endsWith("/theme"));
  if (themed) return make("a:solidFill", {}, make("a:schemeClr", { val: `accent${accent + 1}` }));
  return solidFill(officeColors[4 + accent] ?? "4472C4");
}

function emptyChart(): XmlElement {
  const chart = make(
    "c:chart",
    {},
    make("c:autoTitleDeleted", { val: 0 }),
    make("c:plotArea", {}, make("c:layout")),
    make("c:legend", {}, make("c:legendPos", { val: "b" }), make("c:overlay", { val: 0 })),
    make("c:plotVisOnly", { val: 1 }),
    make("c:dispBlanksAs", { val: "gap" }),
  );
  return make(
    "c:chartSpace",
    { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace, "xmlns:r": relationshipsNamespace },
    make("c:roundedCorners", { val: 0 }),
    chart,
  );
}

function addDrawing(workbook: Workbook, sheet: Sheet): string {
  const path = workbook.parts.freePath("xl/drawings/drawing#.xml");
  workbook.parts.put(path, make("xdr:wsDr", { "xmlns:xdr": sheetDrawingNamespace, "xmlns:a": drawingNamespace }), drawingContent);
  const relationship = workbook.parts.relate(sheet.path, `${types}/drawing`, path);
  place(sheet.xml, make("drawing", { "xmlns:r": relationshipsNamespace, "r:id": relationship }), worksheetOrder);
  sheet.touch();
  return path;
}

function graphicFrame(id: number, name: string, relationship: string): XmlElement {
  const reference = make("c:chart", { "xmlns:c": chartNamespace, "xmlns:r": relationshipsNamespace, "r:id": relationship });
  return make(
    "xdr:graphicFrame",
    { macro: "" },
    make("xdr:nvGraphicFramePr", {}, make("xdr:cNvPr", { id, name }), make("xdr:cNvGraphicFramePr")),
    make("xdr:xfrm", {}, make("a:off", { x: 0, y: 0 }), make("a:ext", { cx: 0, cy: 0 })),
    make("a:graphic", {}, make("a:graphicData", { uri: chartNamespace }, reference)),
  );
}

function freeChartName(workbook: Workbook, sheet: Sheet): string {
  const names = new Set(chartsOnSheet(workbook, sheet).map(({ anchor }) => attribute(everyBelow(anchor, "cNvPr")[0], "name")));
  let number = 1;
  while (names.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}

/** Takes the chart away; the drawing stays for whatever else is on it, and goes when nothing is. */
export function removeChart(chart: Chart): void {
  const { workbook, sheet, drawing, anchor, path } = chart;
  const root = workbook.parts.xml(drawing);
  removeChild(root, anchor);
  for (const relationship of workbook.parts.relationships(drawing)) {
    if (relationship.target === path) workbook.parts.unrelate(drawing, relationship.id);
  }
  for (const relationship of workbook.parts.relationships(path))
    if (!relationship.external) workbook.parts.remove(relationship.target);
  workbook.parts.remove(path);
  workbook.parts.touch(drawing);
  if (root.children.some((node) => typeof node !== "string")) return;
  for (const relationship of workbook.parts.relationships(sheet.path)) {
    if (relationship.target === drawing) workbook.parts.unrelate(sheet.path, relationship.id);
  }
  removeChild(sheet.xml, childOf(sheet.xml, "drawing"));
  workbook.parts.remove(drawing);
  sheet.touch();
}
