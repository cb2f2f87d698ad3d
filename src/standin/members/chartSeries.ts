import { axisGroupOf } from "../model/charts/axes";
import { groupOfSeries, seriesOf, setValueOf, touchChart, valueOf, groupsOf, type Series } from "../model/charts/chart";
import { groupOrder, labelsOrder, markerOrder, pointOrder, seriesOrder } from "../model/charts/chartOrders";
import { typeOfGroup } from "../model/charts/chartType";
import { addSeries, removeSeries } from "../model/charts/newChart";
import { seriesName, setNameText, setSource } from "../model/charts/seriesData";
import { placeSeries } from "../model/charts/seriesPlace";
import { fillColor, setFill, setLineColor, shapeOf } from "../model/charts/shapeFormat";
import { parseQualified } from "../model/areas";
import { attribute, childOf, childrenOf, ensure, flag, make, place, removeChild, setAttribute } from "../model/tree";
import type { XmlElement } from "../xml/element";
import { boolean, number, oneOf, optional, text, wholeNumber } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { Property } from "../protocol/memberTable";
import { placeArgument } from "./areaArgument";
import { collection } from "./collection";
import type { Excel } from "./excel";
import { object, type Members } from "./targets";

const series = collection({
  name: "ChartSeriesCollection",
  of: "ChartSeries",
  items: (chart) => seriesOf(chart),
  keys: () => [],
  counted: true,
});

export const chartSeriesCollectionMembers: Members<"ChartSeriesCollection"> = {
  ...series,
  methods: {
    ...series.methods,
    Add: (chart, [name, index]) => {
      const [group] = groupsOf(chart);
      const type = group ? typeOfGroup(group) : "ColumnClustered";
      const added = addSeries(chart, type === "Invalid" ? "ColumnClustered" : type);
      if (optional(index, wholeNumber, null) !== null)
        throw new HostError("InvalidArgument", "stand-in: a series is added at the end.");
      const given = optional(name, text, null);
      if (given !== null) setNameText(added.xml, given);
      return object("ChartSeries", added);
    },
  },
};

function typeOf(target: Series): string {
  const type = typeOfGroup(groupOfSeries(target));
  const symbol = childOf(target.xml, "marker");
  return type === "Line" && symbol && valueOf(symbol, "symbol") !== "none" ? "LineMarkers" : type;
}

/** A setting that the whole group of series shares. */
function shared(name: string): Property<Series, Excel> {
  return {
    get: (target) => Number(valueOf(groupOfSeries(target), name) ?? "0"),
    set: (target, value) => {
      setValueOf(groupOfSeries(target), name, number(value), groupOrder);
      touchChart(target.chart);
    },
  };
}

/** `None` and `Automatic` of Office.js are `none` and `auto` in the file; the other names differ in their first letter. */
function markerSymbol(style: string): string {
  return style === "Automatic" ? "auto" : style.charAt(0).toLowerCase() + style.slice(1);
}

function marker(target: Series): XmlElement {
  return childOf(target.xml, "marker") ?? place(target.xml, make("c:marker"), seriesOrder);
}

function markerColor(set: (shape: XmlElement, color: string) => void): Property<Series, Excel> {
  return {
    get: (target) => fillColor(childOf(marker(target), "spPr")),
    set: (target, color) => {
      set(shapeOf(marker(target), markerOrder), text(color));
      touchChart(target.chart);
    },
  };
}

function labels(target: Series): XmlElement {
  const made = childOf(target.xml, "dLbls");
  if (made) return made;
  const list = place(target.xml, make("c:dLbls"), seriesOrder);
  for (const name of ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]) {
    setValueOf(list, name, name === "showVal", labelsOrder);
  }
  return list;
}

export const chartSeriesMembers: Members<"ChartSeries"> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: ({ xml }) => seriesName(xml),
      set: ({ chart, xml }, name) => {
        const given = text(name);
        const source = given.startsWith("=") ? parseQualified(given) : null;
        const sheet = chart.workbook.sheets.find((other) => other.name.toLowerCase() === source?.sheet.toLowerCase());
        if (source && sheet) setSource(chart.workbook, xml, "tx", sheet, source.area);
        else setNameText(xml, given);
        touchChart(chart);
      },
    },
    ChartType: {
      get: typeOf,
      set: (target, type) => {
        placeSeries(target, text(type), axisGroupOf(target.chart, groupOfSeries(target)));
      },
    },
    AxisGroup: {
      get: (target) => axisGroupOf(target.chart, groupOfSeries(target)),
      set: (target, group) => {
        placeSeries(target, typeOf(target), oneOf(group, ["Primary", "Secondary"]));
      },
    },
    GapWidth: shared("gapWidth"),
    Overlap: shared("overlap"),
    Smooth: {
      get: ({ xml }) => flag(childOf(xml, "smooth"), "val", false),
      set: ({ chart, xml }, smooth) => {
        setValueOf(xml, "smooth", boolean(smooth), seriesOrder);
        touchChart(chart);
      },
    },
    MarkerStyle: {
      get: (target) => {
        const symbol = valueOf(marker(target), "symbol") ?? "auto";
        return symbol === "auto" ? "Automatic" : symbol.charAt(0).toUpperCase() + symbol.slice(1);
      },
      set: (target, style) => {
        setValueOf(marker(target), "symbol", markerSymbol(text(style)), markerOrder);
        touchChart(target.chart);
      },
    },
    MarkerSize: {
      get: (target) => Number(valueOf(marker(target), "size") ?? "5"),
      set: (target, size) => {
        setValueOf(marker(target), "size", wholeNumber(size), markerOrder);
        touchChart(target.chart);
      },
    },
    MarkerBackgroundColor: markerColor(setFill),
    MarkerForegroundColor: markerColor(setLineColor),
    HasDataLabels: {
      get: ({ xml }) => childOf(xml, "dLbls") !== undefined,
      set: (target, has) => {
        if (boolean(has)) labels(target);
        else removeChild(target.xml, childOf(target.xml, "dLbls"));
        touchChart(target.chart);
      },
    },
  },
  navigation: {
    Format: (target) => object("ChartSeriesFormat", target),
    Points: (target) => object("ChartPointsCollection", target),
    DataLabels: (target) => object("ChartDataLabels", { chart: target.chart, xml: labels(target), order: labelsOrder }),
  },
  methods: {
    SetValues: ({ chart, xml }, [range]) => {
      const { sheet, area } = placeArgument(range, chart.workbook, chart.sheet);
      setSource(chart.workbook, xml, "val", sheet, area);
      touchChart(chart);
    },
    SetXAxisValues: ({ chart, xml }, [range]) => {
      const { sheet, area } = placeArgument(range, chart.workbook, chart.sheet);
      setSource(chart.workbook, xml, "cat", sheet, area);
      touchChart(chart);
    },
    Delete: removeSeries,
  },
};

export const chartSeriesFormatMembers: Members<"ChartSeriesFormat"> = {
  name: "ChartSeriesFormat",
  navigation: {
    Fill: ({ chart, xml }) => object("ChartFill", { chart, xml, order: seriesOrder }),
    Line: ({ chart, xml }) => object("ChartLineFormat", { chart, xml, order: seriesOrder }),
  },
};

function pointCount({ xml }: Series): number {
  const values = childOf(xml, "val");
  const cache = values && (childOf(childOf(values, "numRef") ?? values, "numCache") ?? childOf(values, "numLit"));
  return Number(attribute(cache && childOf(cache, "ptCount"), "val") ?? "0");
}

/** Formats of a single point stand in a `c:dPt` of their own, in the order of the points. */
function point({ xml }: Series, index: number): XmlElement {
  const found = childrenOf(xml, "dPt").find((element) => valueOf(element, "idx") === String(index));
  if (found) return found;
  const made = make("c:dPt", {}, make("c:idx", { val: index }));
  const after = childrenOf(xml, "dPt").find((element) => Number(valueOf(element, "idx")) > index);
  if (after) xml.children.splice(xml.children.indexOf(after), 0, made);
  else place(xml, made, seriesOrder);
  return made;
}

export const chartPointsMembers: Members<"ChartPointsCollection"> = collection({
  name: "ChartPointsCollection",
  of: "ChartPoint",
  items: (target) => Array.from({ length: pointCount(target) }, (_, index) => ({ series: target, index })),
  keys: () => [],
  counted: true,
});

export const chartPointMembers: Members<"ChartPoint"> = {
  name: "ChartPoint",
  navigation: { Format: (target) => object("ChartPointFormat", target) },
};

export const chartPointFormatMembers: Members<"ChartPointFormat"> = {
  name: "ChartPointFormat",
  navigation: {
    Fill: ({ series: { chart, xml }, index }) =>
      object("ChartFill", { chart, xml: point({ chart, xml }, index), order: pointOrder }),
  },
};

function shows(name: string): Property<{ readonly chart: Series["chart"]; readonly xml: XmlElement }, Excel> {
  return {
    get: ({ xml }) => flag(childOf(xml, name), "val", false),
    set: ({ chart, xml }, on) => {
      setValueOf(xml, name, boolean(on), labelsOrder);
      touchChart(chart);
    },
  };
}

export const chartDataLabelsMembers: Members<"ChartDataLabels"> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: shows("showVal"),
    ShowPercentage: shows("showPercent"),
    ShowCategoryName: shows("showCatName"),
    ShowSeriesName: shows("showSerName"),
    ShowLegendKey: shows("showLegendKey"),
    NumberFormat: {
      get: ({ xml }) => attribute(childOf(xml, "numFmt"), "formatCode") ?? "General",
      set: ({ chart, xml }, code) => {
        const format = ensure(xml, "numFmt", labelsOrder);
        setAttribute(format, "formatCode", text(code));
        setAttribute(format, "sourceLinked", 0);
        touchChart(chart);
      },
    },
  },
  navigation: { Format: (part) => object("ChartDataLabelFormat", part) },
};

export const chartDataLabelFormatMembers: Members<"ChartDataLabelFormat"> = {
  name: "ChartDataLabelFormat",
  navigation: { Font: (part) => object("ChartFont", part) },
};
