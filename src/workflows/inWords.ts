import type { Figure, Report, ReportCell, ReportChart, ReportTable } from "../register/reports/report";
import type { Speak } from "../locales/speak";

/** A report with its codes put into words, ready to be drawn. */
export function inWords(report: Report, speak: Speak): Report<string> {
  return {
    ...report,
    title: speak(report.title),
    basis: report.basis.map(speak),
    warnings: report.warnings.map(speak),
    figures: report.figures.map((figure) => figureInWords(figure, speak)),
    charts: report.charts.map((chart) => chartInWords(chart, speak)),
    tables: report.tables.map((table) => tableInWords(table, speak)),
    notes: report.notes.map(speak),
  };
}

function figureInWords({ basis, ...figure }: Figure, speak: Speak): Figure<string> {
  return { ...figure, label: speak(figure.label), ...(basis ? { basis: speak(basis) } : {}) };
}

function chartInWords(chart: ReportChart, speak: Speak): ReportChart<string> {
  return { ...chart, title: speak(chart.title) };
}

function tableInWords(table: ReportTable, speak: Speak): ReportTable<string> {
  return {
    ...table,
    heading: speak(table.heading),
    empty: speak(table.empty),
    columns: table.columns.map((column) => ({ ...column, heading: speak(column.heading) })),
    rows: table.rows.map((row) => row.map((cell) => cellInWords(cell, speak))),
  };
}

function cellInWords(cell: ReportCell, speak: Speak): ReportCell<string> {
  return typeof cell === "object" && cell !== null && "text" in cell ? { text: speak(cell.text) } : cell;
}
