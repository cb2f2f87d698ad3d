import type { Report, ReportChart, ReportTable } from "../../register/reports/report";
import type { Area } from "../area";
import type { ReaderForm } from "../readerForm";
import type { Draft } from "./draft";
import type { ChartPlan, TablePlan } from "./tabPlan";
import { axisFormat } from "./valueFormat";

/** Rows that charts cover: more where names of customers stand under many columns or beside bars. */
const LOW = 13;
const HIGH = 16;

/** The widest page in characters that charts spread over. */
const WIDEST_BAND = 210;

/** Rows kept free for charts that stand side by side. */
export interface Band {
  readonly row: number;
  readonly rows: number;
  readonly charts: readonly ReportChart<string>[];
}

/**
 * The charts that stand above a table, or, for null, before all tables. Beside a table that can be filtered, charts would be
 * squeezed by its hidden rows. A table without rows has nothing to draw.
 */
export function chartsOf({ charts, tables }: Report<string>, table: ReportTable<string> | null): readonly ReportChart<string>[] {
  const hasRows = new Set(tables.filter(({ rows }) => rows.length > 0).map(({ name }) => name));
  return charts.filter(
    (chart) => hasRows.has(chart.table) && (table === null ? chart.early : !chart.early && chart.table === table.name),
  );
}

/** Room for charts. Which cells they draw is known only once the tables have their places. */
export function reserveBand(draft: Draft, charts: readonly ReportChart<string>[]): Band {
  const rows = charts.some(({ kind }) => kind === "pareto" || kind === "bars" || kind === "stackedColumns") ? HIGH : LOW;
  const band = { row: draft.row, rows, charts };
  if (charts.length > 0) draft.row += rows + 1;
  return band;
}

export function planCharts(
  draft: Draft,
  report: Report<string>,
  band: Band,
  tables: ReadonlyMap<string, TablePlan>,
  form: ReaderForm,
): void {
  band.charts.forEach((chart, index) => {
    const plan = tables.get(chart.table);
    if (plan === undefined) return;
    const rows = Math.min(chart.rows ?? Infinity, plan.body.length);
    const at = (column: string): number =>
      Math.max(
        0,
        plan.columns.findIndex(({ name }) => name === column),
      );
    const cells = (column: number): Area => ({ row: plan.area.row + 1, column: plan.area.column + column, rows, columns: 1 });
    draft.charts.push({
      name: `KR_${report.code}_${chart.name}`,
      title: chart.title,
      kind: chart.kind,
      place: placeOf(draft, band, index),
      categories: cells(at(chart.categories)),
      series: chart.series.map((series): ChartPlan["series"][number] => {
        const column = plan.columns[at(series)];
        return {
          name: column?.heading ?? series,
          values: cells(at(series)),
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
