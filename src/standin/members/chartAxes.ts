import {
  findAxis,
  setAxisNumberFormat,
  setAxisVisible,
  setGridlines,
  setReversed,
  setScale,
  type AxisKind,
} from "../model/charts/axes";
import { setValueOf, touchChart, valueOf, type Chart } from "../model/charts/chart";
import { axisOrder, titleOrder } from "../model/charts/chartOrders";
import { setTitleText, titleText } from "../model/charts/chartText";
import { attribute, childOf, removeChild } from "../model/tree";
import { boolean, number, oneOf, optional, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/hostObject";
import type { Property } from "../protocol/memberTable";
import type { Excel } from "./excel";
import type { AxisTarget } from "./featureTargets";
import { object, type Members } from "./targets";

function axis(chart: Chart, kind: AxisKind, group: "Primary" | "Secondary"): HostObject {
  const xml = findAxis(chart, kind, group);
  if (!xml) throw new HostError("InvalidArgument", "The chart has no such axis.");
  return object("ChartAxis", { chart, xml, group });
}

export const chartAxesMembers: Members<"ChartAxes"> = {
  name: "ChartAxes",
  navigation: {
    CategoryAxis: (chart) => axis(chart, "Category", "Primary"),
    ValueAxis: (chart) => axis(chart, "Value", "Primary"),
  },
  methods: {
    GetItem: (chart, [kind, group]) =>
      axis(
        chart,
        oneOf(kind, ["Category", "Value"]),
        optional(group, (value) => oneOf(value, ["Primary", "Secondary"]), "Primary"),
      ),
  },
};

/** Ends and steps of a scale; an empty string gives the choice back to Excel. */
function end(name: "min" | "max"): Property<AxisTarget, Excel> {
  return {
    get: ({ xml }) => {
      const scaling = childOf(xml, "scaling");
      const value = scaling && valueOf(scaling, name);
      return value === undefined ? "" : Number(value);
    },
    set: ({ chart, xml }, value) => {
      setScale(chart, xml, name, value === "" ? undefined : number(value));
    },
  };
}

/** Excel.ChartAxisTickLabelPosition and ST_TickLblPos, ECMA-376 part 1, 21.2.3.47. */
const tickLabelPositions = [
  ["NextToAxis", "nextTo"],
  ["High", "high"],
  ["Low", "low"],
  ["None", "none"],
] as const;

export const chartAxisMembers: Members<"ChartAxis"> = {
  name: "ChartAxis",
  properties: {
    Visible: {
      get: ({ xml }) => valueOf(xml, "delete") !== "1",
      set: ({ chart, xml }, visible) => {
        setAxisVisible(chart, xml, boolean(visible));
      },
    },
    Minimum: end("min"),
    Maximum: end("max"),
    MajorUnit: {
      get: ({ xml }) => (valueOf(xml, "majorUnit") === undefined ? "" : Number(valueOf(xml, "majorUnit"))),
      set: ({ chart, xml }, value) => {
        setValueOf(xml, "majorUnit", value === "" ? undefined : number(value), axisOrder);
        touchChart(chart);
      },
    },
    NumberFormat: {
      get: ({ xml }) => attribute(childOf(xml, "numFmt"), "formatCode") ?? "General",
      set: ({ chart, xml }, code) => {
        setAxisNumberFormat(chart, xml, text(code));
      },
    },
    ReversePlotOrder: {
      get: ({ xml }) => valueOf(childOf(xml, "scaling") ?? xml, "orientation") === "maxMin",
      set: ({ chart, xml }, reversed) => {
        setReversed(chart, xml, boolean(reversed));
      },
    },
    TickLabelPosition: {
      get: ({ xml }) => tickLabelPositions.find(([, inFile]) => inFile === valueOf(xml, "tickLblPos"))?.[0] ?? "NextToAxis",
      set: ({ chart, xml }, position) => {
        const names = tickLabelPositions.map(([name]) => name);
        const wanted = oneOf(position, names);
        setValueOf(xml, "tickLblPos", tickLabelPositions.find(([name]) => name === wanted)?.[1], axisOrder);
        touchChart(chart);
      },
    },
    AxisGroup: { get: ({ group }) => group },
  },
  navigation: {
    Title: (target) => object("ChartAxisTitle", target),
    Format: (target) => object("ChartAxisFormat", target),
    MajorGridlines: (target) => object("ChartGridlines", target),
  },
};

/** Titles of axes that stand upright are turned. */
function turned({ xml }: AxisTarget): boolean {
  return ["l", "r"].includes(valueOf(xml, "axPos") ?? "");
}

export const chartAxisTitleMembers: Members<"ChartAxisTitle"> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      get: ({ xml }) => titleText(xml),
      set: (target, words) => {
        setTitleText(target.xml, axisOrder, text(words), turned(target));
        touchChart(target.chart);
      },
    },
    Visible: {
      get: ({ xml }) => childOf(xml, "title") !== undefined,
      set: (target, visible) => {
        if (!boolean(visible)) removeChild(target.xml, childOf(target.xml, "title"));
        else if (!childOf(target.xml, "title")) setTitleText(target.xml, axisOrder, "Axis Title", turned(target));
        touchChart(target.chart);
      },
    },
  },
  navigation: { Format: (target) => object("ChartAxisTitleFormat", target) },
};

export const chartAxisTitleFormatMembers: Members<"ChartAxisTitleFormat"> = {
  name: "ChartAxisTitleFormat",
  navigation: {
    Font: ({ chart, xml }) => {
      const title = childOf(xml, "title");
      if (!title) throw new HostError("InvalidOperation");
      return object("ChartFont", { chart, xml: title, order: titleOrder });
    },
  },
};

export const chartAxisFormatMembers: Members<"ChartAxisFormat"> = {
  name: "ChartAxisFormat",
  navigation: {
    Line: ({ chart, xml }) => object("ChartLineFormat", { chart, xml, order: axisOrder }),
    Font: ({ chart, xml }) => object("ChartFont", { chart, xml, order: axisOrder }),
  },
};

export const chartGridlinesMembers: Members<"ChartGridlines"> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: ({ xml }) => childOf(xml, "majorGridlines") !== undefined,
      set: ({ chart, xml }, visible) => {
        setGridlines(chart, xml, boolean(visible));
      },
    },
  },
  navigation: { Format: (target) => object("ChartGridlinesFormat", target) },
};

export const chartGridlinesFormatMembers: Members<"ChartGridlinesFormat"> = {
  name: "ChartGridlinesFormat",
  navigation: {
    Line: ({ chart, xml }) => {
      const lines = childOf(xml, "majorGridlines");
      if (!lines) throw new HostError("InvalidOperation");
      return object("ChartLineFormat", { chart, xml: lines, order: ["spPr"] });
    },
  },
};
