import type { ReportCode } from "../register/reports/report";
import type { Result } from "./fault";
import { done } from "./fault";
import { inBlocks } from "./inBlocks";
import { inExcel } from "./inExcel";
import { once } from "./once";
import { openTabs, type OpenTabs } from "./report/openTabs";
import { planTab } from "./report/planTab";
import type { KeptTab, RenderConduct, RenderedReport, RenderOrder } from "./report/renderOrder";
import { reshape } from "./report/reshape";
import { tableNames } from "./report/tableNames";
import { writeBreaks } from "./report/writeBreaks";
import { writeCharts } from "./report/writeCharts";
import { deleteMarks, writeMarks } from "./report/writeMarks";
import { writeAreaName, writePage } from "./report/writePage";
import { onSheet, writeFrame, writeShape } from "./report/writeShape";
import { writeTables } from "./report/writeTables";
import { writingOf } from "./writing/cellWrites";

/**
 * Writes reports to their tabs, in the order given. A tab that is there is rewritten in place: its sheet, tables and charts
 * stay the same objects, so that formulas, links and names of the user's that point to them live on; cells outside
 * our area are shifted at most, never changed. All tabs are opened before any is written, so that links between them
 * find their names, and so that a protected one stops the work before it begins.
 */
export async function renderReports(orders: readonly RenderOrder[], conduct: RenderConduct): Promise<Result<RenderedReport[]>> {
  return inExcel(async (context) => {
    const opened = await openTabs(context, orders, conduct);
    if (!opened.ok) return opened;
    const tabs = new Map<ReportCode, string>(conduct.tabs);
    for (const { order, state } of opened.value.tabs) tabs.set(order.report.code, state.name);

    const names = opened.value.tabs.map(({ state }) => state.name).join(", ");
    const jobs = opened.value.tabs.map(({ order, state }) => {
      const tableName = tableNames(state.tables, opened.value.tableNames);
      const planForm = { form: conduct.form, words: conduct.words, tabs, tableName };
      const plan = planTab(order.report, planForm, state.area.columns > 0 ? state.area.columns : undefined);
      return { order, state, plan, steps: reshape(state, plan), sheet: context.workbook.worksheets.getItem(state.id) };
    });

    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { order, state, plan, steps, sheet } of jobs) {
      deleteMarks(sheet, order.kept?.conditionalFormats ?? []);
      writeShape(sheet, steps);
      writeAreaName(sheet, state, plan);
      writeFrame(sheet, state, plan);
    }
    const shaped = await once(() => context.sync(), names);
    if (!shaped.ok) return shaped;

    const bodies = jobs.flatMap(({ state, plan }) =>
      plan.tables.map(({ area, body }) => {
        const { row, column } = onSheet(state, area);
        return { sheetId: state.id, row: row + 1, column, values: body };
      }),
    );
    const written = await inBlocks(context, writingOf(context, bodies), conduct, names);
    if (!written.ok) return written;

    context.application.suspendScreenUpdatingUntilNextSync();
    const finished = jobs.map(({ order, state, plan, steps, sheet }) => {
      writeTables(sheet, state, plan, steps);
      const marks = writeMarks(sheet, state, plan, conduct.words);
      writePage(sheet, state, plan, conduct.words);
      const charts = writeCharts(sheet, state, plan, order.kept);
      const breaks = writeBreaks(sheet, state, plan, order.kept);
      const corner = sheet.getCell(state.area.row, state.area.column).load("left,top");
      return { order, state, plan, marks, charts, breaks, corner };
    });
    const closed = await once(() => context.sync(), names);
    if (!closed.ok) return closed;
    return done(finished.map((job) => renderedOf(job)));
  }, conduct);
}

type Finished = OpenTabs["tabs"][number] & {
  readonly plan: ReturnType<typeof planTab>;
  readonly marks: readonly Excel.ConditionalFormat[];
  readonly charts: readonly Excel.Chart[];
  readonly breaks: readonly number[];
  readonly corner: Excel.Range;
};

function renderedOf({ order, state, plan, marks, charts, breaks, corner }: Finished): RenderedReport {
  const kept: KeptTab = {
    area: onSheet(state, { row: 0, column: 0, rows: plan.rows, columns: plan.columns }),
    conditionalFormats: marks.map(({ id }) => id),
    charts: charts.map(({ name, left, top, width, height }) => ({
      name,
      left: left - corner.left,
      top: top - corner.top,
      width,
      height,
    })),
    breaks,
  };
  const rows = order.report.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return { code: order.report.code, sheetId: state.id, tab: state.name, rows, kept };
}
