import type { XmlElement } from "../../xml/element";
import { childOf, childrenOf, localName, make, place, removeChild } from "../tree";
import { axisGroupOf, dropUnusedAxes, ensureAxes, type AxisGroup } from "./axes";
import { groupOfSeries, groupsOf, plotArea, setValueOf, touchChart, valueOf, type Chart, type Series } from "./chart";
import { groupNames, groupOrder, markerOrder, seriesOrder } from "./chartOrders";
import { formOf, type ChartForm } from "./chartType";
import { setLineWeight, shapeOf } from "./shapeFormat";

/** Draws a series as another type or on the other pair of axes: it moves into a group of that kind, which is made where it is missing. */
export function placeSeries(series: Series, type: string, axes: AxisGroup): void {
  const { chart, xml } = series;
  const form = formOf(type);
  const from = groupOfSeries(series);
  removeChild(from, xml);
  // A chart of one kind keeps its axes while its last series changes kind.
  const to = groupFor(chart, form, axes);
  fit(xml, form);
  place(to, xml, groupOrder);
  if (childrenOf(from, "ser").length === 0 && from !== to) removeChild(plotArea(chart), from);
  dropUnusedAxes(chart, groupsOf(chart));
  touchChart(chart);
}

/** Finds or makes the group of series with this form on these axes. */
export function groupFor(chart: Chart, form: ChartForm, axes: AxisGroup): XmlElement {
  const round = form.element === "pieChart" || form.element === "doughnutChart";
  const found = groupsOf(chart).find(
    (group) =>
      localName(group) === form.element &&
      (form.direction === undefined || valueOf(group, "barDir") === form.direction) &&
      (form.grouping === undefined || valueOf(group, "grouping") === form.grouping) &&
      (round || axisGroupOf(chart, group) === axes),
  );
  if (found) return found;
  const ids = round ? [] : ensureAxes(chart, axes, form.direction === "bar");
  const group = make(
    `c:${form.element}`,
    {},
    form.direction && make("c:barDir", { val: form.direction }),
    form.grouping && make("c:grouping", { val: form.grouping }),
    make("c:varyColors", { val: round }),
    ...ownSettings(form),
    ...ids.map((id) => make("c:axId", { val: id })),
  );
  // Groups are drawn in the order of the file: lines come after, and so lie over, columns and areas.
  const plot = plotArea(chart);
  const before = childrenOf(plot).filter((element) => [...groupNames, "layout"].includes(localName(element)));
  const last =
    form.element === "lineChart" ? before.at(-1) : before.filter((element) => localName(element) !== "lineChart").at(-1);
  plot.children.splice(last ? plot.children.indexOf(last) + 1 : 0, 0, group);
  return group;
}

function ownSettings(form: ChartForm): XmlElement[] {
  if (form.element === "barChart") {
    const overlap = form.grouping === "clustered" ? [] : [make("c:overlap", { val: 100 })];
    return [make("c:gapWidth", { val: form.grouping === "clustered" ? 100 : 60 }), ...overlap];
  }
  if (form.element === "lineChart") return [make("c:marker", { val: 1 })];
  if (form.element === "pieChart") return [make("c:firstSliceAng", { val: 0 })];
  return form.element === "doughnutChart" ? [make("c:firstSliceAng", { val: 0 }), make("c:holeSize", { val: 60 })] : [];
}

/** Which settings a series may have depends on its kind; others would make the file invalid. */
function fit(series: XmlElement, form: ChartForm): void {
  const line = form.element === "lineChart";
  if (!line) for (const name of ["marker", "smooth"]) removeChild(series, childOf(series, name));
  if (form.element !== "barChart") removeChild(series, childOf(series, "invertIfNegative"));
  else setValueOf(series, "invertIfNegative", false, seriesOrder);
  if (form.element !== "pieChart" && form.element !== "doughnutChart") removeChild(series, childOf(series, "explosion"));
  if (!line) return;
  fillToLine(series);
  setValueOf(series, "smooth", childOf(series, "smooth") ? valueOf(series, "smooth") : 0, seriesOrder);
  const marker = childOf(series, "marker") ?? place(series, make("c:marker"), seriesOrder);
  setValueOf(marker, "symbol", form.markers === true ? "circle" : "none", markerOrder);
  if (form.markers === true && !childOf(marker, "size")) setValueOf(marker, "size", 5, markerOrder);
}

/** The colour of a column becomes that of its line. */
function fillToLine(series: XmlElement): void {
  const shape = shapeOf(series, seriesOrder);
  const fill = childOf(shape, "solidFill");
  const lined = childOf(shape, "ln");
  if (fill && !lined) {
    removeChild(shape, fill);
    shape.children.push(make("a:ln", { w: 28575, cap: "rnd" }, fill, make("a:round")));
  } else if (!lined) setLineWeight(shape, 2.25);
}
