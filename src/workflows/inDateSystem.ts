import type { Cell } from "../register/cells";
import { daySerial } from "../register/intake/serialDay";
import type { Report, ReportCell } from "../register/reports/report";

/** A report with its days as the numbers that the workbook's cells hold: other ones where it counts from 1904. */
export function inDateSystem<Text>(report: Report<Text>, date1904: boolean): Report<Text> {
  if (!date1904) return report;
  const asSerial = <Value extends Cell>(value: Value) => (typeof value === "number" ? daySerial(value, date1904) : value);
  const cellOf = (cell: ReportCell<Text>): ReportCell<Text> => {
    if (typeof cell !== "object" || cell === null) return asSerial(cell);
    return "link" in cell ? { ...cell, shows: asSerial(cell.shows) } : cell;
  };
  return {
    ...report,
    figures: report.figures.map((figure) => (figure.type === "date" ? { ...figure, value: asSerial(figure.value) } : figure)),
    tables: report.tables.map((table) => {
      const isDate = table.columns.map(({ type }) => type === "date");
      if (!isDate.includes(true)) return table;
      return { ...table, rows: table.rows.map((row) => row.map((cell, at) => (isDate[at] ? cellOf(cell) : cell))) };
    }),
  };
}
