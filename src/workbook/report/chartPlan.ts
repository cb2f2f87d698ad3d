import type { Report, ReportChart, ReportTable } from "../../register/reports/report";
import type { Area } from "../area";
import type { ReaderForm } from "../readerForm";
import type { Draft } from "./draft";
import type { ChartPlan, TablePlan } from "./tabPlan";
import { axisFormat } from "./valueFormat";

/** Rows that charts cover: more where names of customers stand under many columns or beside bars. */
const LOW = 14;
const HIGH = 18;

/** The widest page in characters that charts spread over. */
const WIDEST_BAND = 210;

interface Band {
  readonly row: number;
  readonly rows: number;
  readonly charts: readonly ReportChart<string>[];
}

/**
 * Room for the charts of a table, side by side above it: beside a table that can be filtered they would be squeezed by
 * its hidden rows. Which cells they draw is known only once the table has its place.
 */
export function reserveCharts(draft: Draft, report: Report<string>, table: ReportTable<string>): Band {
  const charts = table.rows.length === 0 ? [] : report.charts.filter((chart) => chart.table === table.name);
  const rows = charts.some(({ kind }) => kind === "pareto" || kind === "bars") ? HIGH : LOW;
  const band = { row: draft.row, rows, charts };
  if (charts.length > 0) draft.row += rows + 1;
  return band;
}

export function planCharts(
  draft: Draft,
  report: Report<string>,
  band: Band,
  table: ReportTable<string>,
  plan: TablePlan,
  form: ReaderForm,
): void {
  band.charts.forEach((chart, index) => {
    const rows = Math.min(chart.rows ?? Infinity, plan.body.length);
    const cells = (column: string): { area: Area; index: number } => {
      const at = Math.max(
        0,
        table.columns.findIndex(({ name }) => name === column),
      );
      return { area: { row: plan.area.row + 1, column: plan.area.column + at, rows, columns: 1 }, index: at };
    };
    draft.charts.push({
      name: `KR_${report.code}_${chart.name}`,
      title: chart.title,
      kind: chart.kind,
      place: placeOf(draft, band, index),
      categories: cells(chart.categories).area,
      series: chart.series.map((series): ChartPlan["series"][number] => {
        const { area, index: at } = cells(series);
        const column = table.columns[at];
        return {
          name: column?.heading ?? series,
          values: area,
          numberFormat: column === undefined ? "General" : axisFormat(column, form),
        };
      }),
    });
  });
}

function placeOf(draft: Draft, { row, rows, charts }: Band, index: number): Area {
  let columns = 1;
  while (columns < draft.columns && draft.room(0, columns + 1) <= WIDEST_BAND) columns += 1;
  const total = draft.room(0, columns);
  const edge = (share: number): number => {
    let column = 0;
    while (column < columns && draft.room(0, column) + draft.room(column, 1) / 2 < total * share) column += 1;
    return column;
  };
  const from = edge(index / charts.length);
  const to = Math.max(from + 1, edge((index + 1) / charts.length));
  return { row, column: from, rows, columns: to - from };
}
