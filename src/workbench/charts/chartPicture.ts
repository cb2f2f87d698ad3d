import { axisGroupOf, findAxis, type AxisGroup } from "../../standin/model/charts/axes";
import { boxOf, type Box } from "../../standin/model/charts/anchor";
import { chartElement, groupsOf, seriesOf, valueOf, type Chart } from "../../standin/model/charts/chart";
import { fontOf, titleText } from "../../standin/model/charts/chartText";
import { typeOfGroup } from "../../standin/model/charts/chartType";
import { seriesName } from "../../standin/model/charts/seriesData";
import { fillColor, lineColor, lineWeight } from "../../standin/model/charts/shapeFormat";
import { attribute, childOf, childrenOf, descend, flag } from "../../standin/model/tree";
import type { XmlElement } from "../../standin/xml/element";
import { labelsOf, numbersOf } from "./chartPoints";

/** What of a chart can be seen, as plain data. */
export interface ChartPicture {
  readonly name: string;
  /** In points from the sheet's corner. */
  readonly box: Box;
  readonly title: ChartText | null;
  readonly legend: "b" | "t" | "l" | "r" | null;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
  readonly primary: AxisPicture;
  readonly secondary: AxisPicture | null;
  /** The first category stands where the last one would. */
  readonly reversed: boolean;
}

export interface ChartText {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface SeriesPicture {
  /** Of Office.js, such as `ColumnStacked`. */
  readonly type: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** Colours of single points, where they differ. */
  readonly pointColors: ReadonlyMap<number, string>;
  /** Width of the line in points. */
  readonly weight: number;
  readonly markers: boolean;
  readonly axis: AxisGroup;
  /** Space between bars in percent of their width. */
  readonly gap: number;
  /** Number format of the labels at the points; null without labels. */
  readonly labels: string | null;
}

export interface AxisPicture {
  readonly visible: boolean;
  readonly gridlines: boolean;
  readonly format: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly title: string;
}

/** The colours that Excel gives series without one of their own. */
const usualColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const usualTitle = 14;

export function chartPicture(chart: Chart): ChartPicture {
  const parent = chartElement(chart);
  const all = seriesOf(chart);
  const first = all[0];
  const legend = childOf(parent, "legend");
  const category = findAxis(chart, "Category", "Primary");
  return {
    name: attribute(descend(chart.anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr"), "name") ?? "",
    box: boxOf(chart),
    title: titleOf(parent),
    legend: legend === undefined ? null : legendPlace(valueOf(legend, "legendPos")),
    categories: first === undefined ? [] : labelsOf(chart, first.xml),
    series: groupsOf(chart).flatMap((group) =>
      all
        .filter(({ xml }) => group.children.includes(xml))
        .map(({ xml }) =>
          seriesPicture(
            chart,
            group,
            xml,
            all.findIndex((other) => other.xml === xml),
          ),
        ),
    ),
    primary: axisPicture(findAxis(chart, "Value", "Primary")),
    secondary: findAxis(chart, "Value", "Secondary") === undefined ? null : axisPicture(findAxis(chart, "Value", "Secondary")),
    reversed: valueOf((category && childOf(category, "scaling")) ?? parent, "orientation") === "maxMin",
  };
}

function titleOf(parent: XmlElement): ChartText | null {
  const title = childOf(parent, "title");
  if (title === undefined) return null;
  const font = fontOf(title);
  const given = descend(title, "tx") !== undefined && font.size !== 10;
  return { text: titleText(parent), size: given ? font.size : usualTitle, bold: font.bold, color: font.color || "#595959" };
}

function legendPlace(place: string | undefined): ChartPicture["legend"] {
  return place === "b" || place === "t" || place === "l" ? place : "r";
}

function seriesPicture(chart: Chart, group: XmlElement, series: XmlElement, index: number): SeriesPicture {
  const type = typeOfGroup(group);
  const shape = childOf(series, "spPr");
  const usual = usualColors[index % usualColors.length] ?? "#4472C4";
  const line = type.startsWith("Line");
  const symbol = childOf(series, "marker");
  return {
    type,
    name: seriesName(series),
    values: numbersOf(chart, series),
    color: (line ? lineColor(shape) : fillColor(shape)) || usual,
    pointColors: pointColors(series, type === "Pie" || type === "Doughnut"),
    weight: lineWeight(shape),
    markers: line && symbol !== undefined && valueOf(symbol, "symbol") !== "none",
    axis: axisGroupOf(chart, group),
    gap: Number(valueOf(group, "gapWidth") ?? "150"),
    labels: labelFormat(series),
  };
}

function pointColors(series: XmlElement, varied: boolean): ReadonlyMap<number, string> {
  const colors = new Map<number, string>(varied ? usualColors.map((color, index) => [index, color]) : []);
  for (const point of childrenOf(series, "dPt")) {
    const color = fillColor(childOf(point, "spPr"));
    if (color !== "") colors.set(Number(valueOf(point, "idx") ?? "0"), color);
  }
  return colors;
}

function labelFormat(series: XmlElement): string | null {
  const labels = childOf(series, "dLbls");
  if (labels === undefined || !flag(childOf(labels, "showVal"), "val", false)) return null;
  return attribute(childOf(labels, "numFmt"), "formatCode") ?? "General";
}

function axisPicture(axis: XmlElement | undefined): AxisPicture {
  if (axis === undefined) return { visible: false, gridlines: false, format: "General", min: null, max: null, title: "" };
  const scaling = childOf(axis, "scaling");
  const end = (name: string): number | null => {
    const value = scaling && valueOf(scaling, name);
    return value === undefined ? null : Number(value);
  };
  return {
    visible: !flag(childOf(axis, "delete"), "val", false),
    gridlines: childOf(axis, "majorGridlines") !== undefined,
    format: attribute(childOf(axis, "numFmt"), "formatCode") ?? "General",
    min: end("min"),
    max: end("max"),
    title: titleText(axis),
  };
}
