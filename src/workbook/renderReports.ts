import type { ReportCode } from "../register/reports/report";
import type { Result } from "./fault";
import { done } from "./fault";
import { inBlocks } from "./inBlocks";
import { inExcel } from "./inExcel";
import { openTabs, type OpenTab } from "./report/openTabs";
import { planTab } from "./report/planTab";
import type { KeptTab, RenderConduct, RenderedReport, RenderOrder } from "./report/renderOrder";
import { reshape } from "./report/reshape";
import { writeCharts } from "./report/writeCharts";
import { deleteMarks, writeMarks } from "./report/writeMarks";
import { writePage } from "./report/writePage";
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
    for (const { order, state } of opened.value) tabs.set(order.report.code, state.name);

    const jobs = opened.value.map(({ order, state }) => {
      const planForm = { form: conduct.form, words: conduct.words, tabs };
      const plan = planTab(order.report, planForm, state.area.columns > 0 ? state.area.columns : undefined);
      return { order, state, plan, steps: reshape(state, plan), sheet: context.workbook.worksheets.getItem(state.id) };
    });

    for (const { order, state, plan, steps, sheet } of jobs) {
      deleteMarks(sheet, order.kept?.conditionalFormats ?? []);
      writeShape(sheet, steps);
      writeFrame(sheet, state, plan);
    }
    await context.sync();

    const bodies = jobs.flatMap(({ state, plan }) =>
      plan.tables.map(({ area, body }) => {
        const { row, column } = onSheet(state, area);
        return { sheetId: state.id, row: row + 1, column, values: body };
      }),
    );
    const written = await inBlocks(context, writingOf(context, bodies), conduct);
    if (!written.ok) return written;

    const finished = jobs.map(({ order, state, plan, steps, sheet }) => {
      writeTables(sheet, state, plan, steps);
      const marks = writeMarks(sheet, state, plan, conduct.words);
      writePage(sheet, state, plan, conduct.words);
      const charts = writeCharts(sheet, state, plan, order.kept);
      const corner = sheet.getCell(state.area.row, state.area.column).load("left,top");
      return { order, state, plan, marks, charts, corner };
    });
    await context.sync();
    return done(finished.map((job) => renderedOf(job)));
  });
}

interface Finished extends OpenTab {
  readonly plan: ReturnType<typeof planTab>;
  readonly marks: readonly Excel.ConditionalFormat[];
  readonly charts: readonly Excel.Chart[];
  readonly corner: Excel.Range;
}

function renderedOf({ order, state, plan, marks, charts, corner }: Finished): RenderedReport {
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
  };
  const rows = order.report.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return { code: order.report.code, sheetId: state.id, tab: state.name, rows, kept };
}
