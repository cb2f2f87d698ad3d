import type { ReportChart } from "../../register/reports/report";
import type { Area } from "../area";
import { lineColor, palette, seriesColor } from "../palette";
import type { KeptTab } from "./renderOrder";
import type { ChartState, TabState } from "./tabState";
import type { ChartPlan, TabPlan } from "./tabPlan";
import { onSheet, rangeOf } from "./writeShape";

const types = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  bars: "BarClustered",
  line: "LineMarkers",
  pareto: "ColumnClustered",
} as const satisfies Readonly<Record<ReportChart["kind"], string>>;

/** A chart that stands further than this from where we put it, in points, was moved or sized by a person. */
const TOLERANCE = 12;

/** Makes new charts and gives those that are there their data and titles anew; a chart that a person moved stays. */
export function writeCharts(sheet: Excel.Worksheet, state: TabState, plan: TabPlan, kept: KeptTab | null): Excel.Chart[] {
  for (const old of state.charts) {
    if (plan.charts.every(({ name }) => name !== old.name)) sheet.charts.getItem(old.name).delete();
  }
  return plan.charts.map((planned) => {
    const old = state.charts.find(({ name }) => name === planned.name);
    const chart = old === undefined ? addChart(sheet, state, planned) : sheet.charts.getItem(planned.name);
    writeSeries(sheet, chart, state, planned, old?.series ?? 1);
    writeChartLook(chart, planned);
    if (old === undefined || standsWhereWePutIt(old, state, kept)) putInPlace(sheet, chart, onSheet(state, planned.place));
    else Object.assign(chart, { left: old.left, top: old.top, width: old.width, height: old.height });
    return chart.load("name,left,top,width,height");
  });
}

function addChart(sheet: Excel.Worksheet, state: TabState, { name, kind, series, categories }: ChartPlan): Excel.Chart {
  const chart = sheet.charts.add(types[kind], rangeOf(sheet, onSheet(state, series[0]?.values ?? categories)), "Columns");
  chart.name = name;
  return chart;
}

function putInPlace(sheet: Excel.Worksheet, chart: Excel.Chart, { row, column, rows, columns }: Area): void {
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}

function standsWhereWePutIt(chart: ChartState, { corner }: TabState, kept: KeptTab | null): boolean {
  const put = kept?.charts.find(({ name }) => name === chart.name);
  if (put === undefined) return false;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;
  return (
    near(chart.left - corner.left, put.left) &&
    near(chart.top - corner.top, put.top) &&
    near(chart.width, put.width) &&
    near(chart.height, put.height)
  );
}

function writeSeries(sheet: Excel.Worksheet, chart: Excel.Chart, state: TabState, planned: ChartPlan, there: number): void {
  for (let index = there - 1; index >= planned.series.length; index--) chart.series.getItemAt(index).delete();
  const categories = rangeOf(sheet, onSheet(state, planned.categories));
  planned.series.forEach(({ name, values, numberFormat }, index) => {
    const series = index < there ? chart.series.getItemAt(index) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, onSheet(state, values)));
    series.setXAxisValues(categories);
    if (planned.kind === "pareto" && index === 1) writeParetoLine(series);
    else writeSeriesLook(series, planned.kind, colorOf(planned, index));
    if (planned.kind === "bars") {
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = numberFormat;
      series.dataLabels.format.font.size = 9;
      series.dataLabels.format.font.color = palette.muted;
    }
  });
}

/** Thin lines in the lightest tint would not be seen: two of them take the accent and what stands out from it. */
function colorOf({ kind, series }: ChartPlan, index: number): string {
  if (kind === "line" && series.length === 2) return index === 0 ? palette.accent : lineColor;
  return seriesColor(index, kind === "pareto" ? 1 : series.length);
}

function writeSeriesLook(series: Excel.ChartSeries, kind: ReportChart["kind"], color: string): void {
  if (kind === "line") {
    series.format.line.color = color;
    series.format.line.weight = 2.25;
    series.markerStyle = "Circle";
    series.markerSize = 5;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    return;
  }
  series.format.fill.setSolidColor(color);
  series.gapWidth = kind === "stackedColumns" ? 45 : 60;
}

function writeParetoLine(series: Excel.ChartSeries): void {
  series.chartType = "Line";
  series.axisGroup = "Secondary";
  series.format.line.color = lineColor;
  series.format.line.weight = 2.25;
}

function writeChartLook(chart: Excel.Chart, { title, kind, series }: ChartPlan): void {
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = palette.ink;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) {
    chart.legend.position = "Bottom";
    chart.legend.format.font.size = 9;
    chart.legend.format.font.color = palette.muted;
  }
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = series[0]?.numberFormat ?? "General";
  valueAxis.format.line.clear();
  for (const axis of [valueAxis, categoryAxis]) {
    axis.format.font.size = 9;
    axis.format.font.color = palette.muted;
  }
  // Below the chart, also where columns reach below nought.
  categoryAxis.tickLabelPosition = "Low";
  if (kind === "bars") {
    // Bars stand from the origin upwards; turned round, the first row of the table is the topmost bar. The axis of values
    // would then stand above them, so the bars carry their values themselves.
    categoryAxis.reversePlotOrder = true;
    valueAxis.visible = false;
    valueAxis.majorGridlines.visible = false;
  } else {
    valueAxis.majorGridlines.format.line.color = palette.hairline;
  }
  if (kind === "pareto" && series.length > 1) {
    const share = chart.axes.getItem("Value", "Secondary");
    share.minimum = 0;
    share.maximum = 1;
    share.numberFormat = "0%";
    share.format.font.size = 9;
    share.format.font.color = palette.muted;
  }
}
