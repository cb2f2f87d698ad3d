import { chartElement, setValueOf, touchChart, valueOf, type Chart } from "../model/charts/chart";
import { chartOrder, chartSpaceOrder, legendOrder, titleOrder } from "../model/charts/chartOrders";
import { fontOf, setFont, setTitleText, titleText, type ChartFont } from "../model/charts/chartText";
import {
  lineColor,
  lineStyle,
  lineWeight,
  setFill,
  setLineColor,
  setLineStyle,
  setLineWeight,
  shapeOf,
} from "../model/charts/shapeFormat";
import { childOf, ensure, flag, make, place, removeChild } from "../model/tree";
import type { XmlElement } from "../xml/element";
import { boolean, number, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { Property } from "../protocol/memberTable";
import type { Excel } from "./excel";
import type { ChartPart } from "./featureTargets";
import { object, type Members } from "./targets";

function titleOf(chart: Chart): XmlElement | undefined {
  return childOf(chartElement(chart), "title");
}

function titleElement(chart: Chart): XmlElement {
  const title = titleOf(chart);
  if (!title) throw new HostError("InvalidOperation");
  return title;
}

export const chartTitleMembers: Members<"ChartTitle"> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: (chart) => titleText(chartElement(chart)),
      set: (chart, words) => {
        setTitleText(chartElement(chart), chartOrder, text(words), false);
        setValueOf(chartElement(chart), "autoTitleDeleted", false, chartOrder);
        touchChart(chart);
      },
    },
    Visible: {
      get: (chart) => titleOf(chart) !== undefined,
      set: (chart, visible) => {
        const parent = chartElement(chart);
        if (!boolean(visible)) removeChild(parent, titleOf(chart));
        else if (!titleOf(chart)) setTitleText(parent, chartOrder, "Chart Title", false);
        setValueOf(parent, "autoTitleDeleted", !boolean(visible), chartOrder);
        touchChart(chart);
      },
    },
    Overlay: {
      get: (chart) => flag(childOf(titleOf(chart) ?? chart.xml, "overlay"), "val", false),
      set: (chart, overlay) => {
        setValueOf(titleElement(chart), "overlay", boolean(overlay), titleOrder);
        touchChart(chart);
      },
    },
  },
  navigation: { Format: (chart) => object("ChartTitleFormat", chart) },
};

export const chartTitleFormatMembers: Members<"ChartTitleFormat"> = {
  name: "ChartTitleFormat",
  navigation: { Font: (chart) => object("ChartFont", { chart, xml: titleElement(chart), order: titleOrder }) },
};

const legendPlaces: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

function legendElement(chart: Chart): XmlElement {
  return ensure(chartElement(chart), "legend", chartOrder);
}

export const chartLegendMembers: Members<"ChartLegend"> = {
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (chart) => childOf(chartElement(chart), "legend") !== undefined,
      set: (chart, visible) => {
        const parent = chartElement(chart);
        const legend = childOf(parent, "legend");
        if (!boolean(visible)) removeChild(parent, legend);
        else if (!legend)
          place(parent, make("c:legend", {}, make("c:legendPos", { val: "b" }), make("c:overlay", { val: 0 })), chartOrder);
        touchChart(chart);
      },
    },
    Position: {
      get: (chart) => {
        const code = valueOf(legendElement(chart), "legendPos") ?? "r";
        return Object.entries(legendPlaces).find(([, known]) => known === code)?.[0] ?? "Custom";
      },
      set: (chart, position) => {
        const code = legendPlaces[text(position)];
        if (code === undefined) throw new HostError("InvalidArgument");
        setValueOf(legendElement(chart), "legendPos", code, legendOrder);
        touchChart(chart);
      },
    },
    Overlay: {
      get: (chart) => flag(childOf(legendElement(chart), "overlay"), "val", false),
      set: (chart, overlay) => {
        setValueOf(legendElement(chart), "overlay", boolean(overlay), legendOrder);
        touchChart(chart);
      },
    },
  },
  navigation: { Format: (chart) => object("ChartLegendFormat", chart) },
};

export const chartLegendFormatMembers: Members<"ChartLegendFormat"> = {
  name: "ChartLegendFormat",
  navigation: { Font: (chart) => object("ChartFont", { chart, xml: legendElement(chart), order: legendOrder }) },
};

export const chartAreaFormatMembers: Members<"ChartAreaFormat"> = {
  name: "ChartAreaFormat",
  navigation: {
    Fill: (chart) => object("ChartFill", { chart, xml: chart.xml, order: chartSpaceOrder }),
    Font: (chart) => object("ChartFont", { chart, xml: chart.xml, order: chartSpaceOrder }),
    Border: (chart) => object("ChartBorder", { chart, xml: chart.xml, order: chartSpaceOrder }),
  },
};

function font(name: "size" | "bold" | "italic" | "color", read: (value: unknown) => ChartFont): Property<ChartPart, Excel> {
  return {
    get: ({ xml }) => fontOf(xml)[name],
    set: ({ chart, xml, order }, value) => {
      setFont(xml, order, read(value));
      touchChart(chart);
    },
  };
}

/** Letters of a whole chart are those in its own text properties, not those of every title in it. */
export const chartFontMembers: Members<"ChartFont"> = {
  name: "ChartFont",
  properties: {
    Size: font("size", (value) => ({ size: number(value) })),
    Bold: font("bold", (value) => ({ bold: boolean(value) })),
    Italic: font("italic", (value) => ({ italic: boolean(value) })),
    Color: font("color", (value) => ({ color: text(value) })),
  },
};

export const chartFillMembers: Members<"ChartFill"> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ chart, xml, order }, [color]) => {
      const shape = shapeOf(xml, order);
      setFill(shape, text(color));
      touchChart(chart);
    },
    Clear: ({ chart, xml, order }) => {
      setFill(shapeOf(xml, order), undefined);
      touchChart(chart);
    },
  },
};

function shapeIn(part: ChartPart): XmlElement | undefined {
  return childOf(part.xml, "spPr");
}

function line(
  get: (shape: XmlElement | undefined) => unknown,
  set: (shape: XmlElement, value: unknown) => void,
): Property<ChartPart, Excel> {
  return {
    get: (part) => get(shapeIn(part)),
    set: (part, value) => {
      set(shapeOf(part.xml, part.order), value);
      touchChart(part.chart);
    },
  };
}

const lineMembers = {
  properties: {
    Color: line(lineColor, (shape, color) => {
      setLineColor(shape, text(color));
    }),
    Weight: line(lineWeight, (shape, points) => {
      setLineWeight(shape, number(points));
    }),
    LineStyle: line(lineStyle, (shape, style) => {
      setLineStyle(shape, text(style));
    }),
  },
  methods: {
    Clear: (part: ChartPart) => {
      setLineColor(shapeOf(part.xml, part.order), undefined);
      touchChart(part.chart);
    },
  },
};

export const chartLineFormatMembers: Members<"ChartLineFormat"> = { name: "ChartLineFormat", ...lineMembers };
export const chartBorderMembers: Members<"ChartBorder"> = { name: "ChartBorder", ...lineMembers };
