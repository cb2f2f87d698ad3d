import type { Report } from "../../register/reports/report";
import { planCharts, reserveCharts } from "./chartPlan";
import { columnWidths } from "./columnWidths";
import { Draft } from "./draft";
import { planFigures } from "./figuresPlan";
import { planHead, planNotes } from "./headPlan";
import { planTable, planTableHeading, type PlanForm } from "./tablePlan";
import type { TabPlan } from "./tabPlan";

/**
 * Lays a report out: title, basis, warnings, key figures, each table below its charts, notes. `columns` is how many
 * columns its tab took last time, undefined for a new tab.
 */
export function planTab(report: Report<string>, planForm: PlanForm, columns?: number): TabPlan {
  const draft = new Draft(columnWidths(report.tables, columns));
  planHead(draft, report);
  if (report.figures.length > 0) {
    draft.row += 1;
    planFigures(draft, report.figures, planForm);
  }
  for (const table of report.tables) {
    draft.row += 1;
    planTableHeading(draft, table);
    const band = reserveCharts(draft, report, table);
    const plan = planTable(draft, report, table, planForm);
    planCharts(draft, report, band, table, plan, planForm.form);
  }
  if (report.notes.length > 0) {
    draft.row += 1;
    planNotes(draft, report.notes);
  }
  const { inputs, looks, merges, heights, links, tables, charts, widths } = draft;
  return { rows: draft.row, columns: draft.columns, widths, inputs, looks, merges, heights, links, tables, charts };
}
