import type { Figure, Report, ReportTable } from "../../register/reports/report";
import { chartsOf, planCharts, reserveBand, type Band } from "./chartPlan";
import { columnWidths } from "./columnWidths";
import { Draft } from "./draft";
import { planCards } from "./cardsPlan";
import { planLines } from "./linesPlan";
import { planHead, planNotes } from "./headPlan";
import { pageBreaks } from "./pageBreaks";
import { pageHeight } from "./paper";
import { planTable, planTableHeading, type PlanForm } from "./tablePlan";
import type { TablePlan, TabPlan } from "./tabPlan";

/** Tables of no more rows than this are kept on one page. */
const SHORT = 24;

/** Rows of a longer table, with its headings, that stay with what stands above it. */
const FIRST_ROWS = 3;

/** Points of a row whose height nobody set. */
const USUAL_HEIGHT = 15;

/**
 * Lays a report out: title, basis, warnings; the prominent figures and the tables that answer what is asked first; the other
 * figures and charts; each other table below its charts; notes. `columns` is how many columns its tab took last time,
 * undefined for a new tab.
 */
export function planTab(report: Report<string>, planForm: PlanForm, columns?: number): TabPlan {
  const draft = new Draft(columnWidths(report.tables, columns));
  const tables = new Map<string, TablePlan>();
  const bands: Band[] = [];
  const planSection = (table: ReportTable<string>): void => {
    draft.row += 1;
    const start = draft.row;
    planTableHeading(draft, table);
    const band = reserveBand(draft, chartsOf(report, table));
    bands.push(band);
    const head = draft.row;
    const plan = planTable(draft, report, table, planForm);
    tables.set(table.name, plan);
    keepSection(draft, start, head, plan, band.charts.length > 0);
  };

  planHead(draft, report);
  planCards(draft, report.figures.filter(isProminent), planForm);
  for (const table of report.tables) if (table.lead === true) planSection(table);
  planLines(
    draft,
    report.figures.filter((figure) => !isProminent(figure)),
    planForm,
  );
  bands.push(planEarlyCharts(draft, report));
  for (const table of report.tables) if (table.lead !== true) planSection(table);
  for (const band of bands) planCharts(draft, report, band, tables, planForm.form);
  if (report.notes.length > 0) {
    draft.row += 1;
    const start = draft.row;
    planNotes(draft, report.notes);
    draft.keep(start);
  }
  return finished(draft);
}

function isProminent({ prominent }: Figure<string>): boolean {
  return prominent === true;
}

function planEarlyCharts(draft: Draft, report: Report<string>): Band {
  const charts = chartsOf(report, null);
  if (charts.length > 0) draft.row += 1;
  const start = draft.row;
  const band = reserveBand(draft, charts);
  // The next table brings its own distance.
  if (charts.length > 0) draft.row -= 1;
  draft.keep(start, { drawn: true });
  return band;
}

/** A short table stays whole, with its charts; a longer one keeps its headings with what stands above. */
function keepSection(draft: Draft, start: number, head: number, { body }: TablePlan, drawn: boolean): void {
  if (body.length <= SHORT) draft.keep(start, { drawn });
  draft.keep(start, { drawn, end: Math.min(draft.row, head + FIRST_ROWS) });
}

/** The headings of the widest table that pages tear, or may tear after such a one. A sheet can repeat those of one only. */
function titleRowOf(tables: readonly TablePlan[], ends: readonly number[]): number | null {
  const torn = tables.filter(({ area }) => ends.some((row) => row < area.row + area.rows));
  return torn.sort((a, b) => b.area.columns - a.area.columns || b.body.length - a.body.length)[0]?.area.row ?? null;
}

function finished(draft: Draft): TabPlan {
  const { row: rows, columns, widths, inputs, looks, merges, heights, links, tables, charts, blocks } = draft;
  const known = new Map([...draft.estimates, ...heights.map(({ row, points }): [number, number] => [row, points])]);
  const heightOf = (row: number): number => known.get(row) ?? USUAL_HEIGHT;
  const sheet = { rows, heightOf, page: pageHeight(widths), blocks };
  const titleRow = titleRowOf(tables, pageBreaks({ ...sheet, titleRow: null }).ends);
  const { breaks } = pageBreaks({ ...sheet, titleRow });
  return { rows, columns, widths, inputs, looks, merges, heights, links, tables, charts, titleRow, breaks };
}
