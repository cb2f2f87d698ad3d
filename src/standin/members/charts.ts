import { boxOf, coverCells, setBox, type Box } from "../model/charts/anchor";
import {
  chartId,
  chartName,
  chartsOnSheet,
  groupsOf,
  seriesOf,
  setChartName,
  touchChart,
  type Chart,
} from "../model/charts/chart";
import { typeOfGroup } from "../model/charts/chartType";
import { addChart, removeChart, setData } from "../model/charts/newChart";
import { placeSeries } from "../model/charts/seriesPlace";
import { refuseProtected } from "../model/protection";
import type { Area } from "../model/types";
import { number, oneOf, optional, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { Property } from "../protocol/memberTable";
import { placeArgument } from "./areaArgument";
import { collection } from "./collection";
import type { Excel } from "./excel";
import { object, type Members } from "./targets";

const directions = ["Auto", "Columns", "Rows"] as const;

const charts = collection({
  name: "ChartCollection",
  of: "Chart",
  items: (sheet, { workbook }) => chartsOnSheet(workbook, sheet),
  keys: (chart) => [chartId(chart), chartName(chart)],
  counted: true,
});

export const chartCollectionMembers: Members<"ChartCollection"> = {
  ...charts,
  methods: {
    ...charts.methods,
    Add: (sheet, [type, source, by], { workbook }) => {
      refuseProtected(sheet);
      const from = placeArgument(source, workbook, sheet);
      return object(
        "Chart",
        addChart(
          workbook,
          sheet,
          text(type),
          from.sheet,
          from.area,
          optional(by, (value) => oneOf(value, directions), "Auto"),
        ),
      );
    },
  },
};

function side(name: keyof Box): Property<Chart, Excel> {
  return {
    get: (chart) => boxOf(chart)[name],
    set: (chart, points) => {
      refuseProtected(chart.sheet);
      setBox(chart, { ...boxOf(chart), [name]: number(points) });
    },
  };
}

/** The type of the chart's first group, as Excel gives it for a combination. */
function chartType(chart: Chart): string {
  const [group] = groupsOf(chart);
  return group ? typeOfGroup(group) : "Invalid";
}

export const chartMembers: Members<"Chart"> = {
  name: "Chart",
  key: chartId,
  properties: {
    Id: { get: chartId },
    Name: {
      get: chartName,
      set: (chart, name) => {
        refuseProtected(chart.sheet);
        const given = text(name);
        const taken = chartsOnSheet(chart.workbook, chart.sheet).some(
          (other) => other.anchor !== chart.anchor && chartName(other) === given,
        );
        if (given === "" || taken) throw new HostError("InvalidArgument");
        setChartName(chart, given);
      },
    },
    ChartType: {
      get: chartType,
      set: (chart, type) => {
        refuseProtected(chart.sheet);
        for (const series of seriesOf(chart)) placeSeries(series, text(type), "Primary");
      },
    },
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
  },
  navigation: {
    Title: (chart) => object("ChartTitle", chart),
    Legend: (chart) => object("ChartLegend", chart),
    Series: (chart) => object("ChartSeriesCollection", chart),
    Axes: (chart) => object("ChartAxes", chart),
    Format: (chart) => object("ChartAreaFormat", chart),
    Worksheet: (chart) => object("Worksheet", chart.sheet),
  },
  methods: {
    SetPosition: (chart, [from, to], { workbook }) => {
      refuseProtected(chart.sheet);
      const start = placeArgument(from, workbook, chart.sheet).area;
      const end = optional(to, (value) => placeArgument(value, workbook, chart.sheet).area, start);
      coverCells(chart, around(start, end));
    },
    SetData: (chart, [source, by], { workbook }) => {
      refuseProtected(chart.sheet);
      const from = placeArgument(source, workbook, chart.sheet);
      setData(
        chart,
        chartType(chart),
        from.sheet,
        from.area,
        optional(by, (value) => oneOf(value, directions), "Auto"),
      );
      touchChart(chart);
    },
    Delete: (chart) => {
      refuseProtected(chart.sheet);
      removeChart(chart);
    },
  },
};

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const worksheetCharts: Members<"Worksheet"> = {
  name: "Worksheet",
  navigation: { Charts: (sheet) => object("ChartCollection", sheet) },
};
