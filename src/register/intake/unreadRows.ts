import type { Finding } from "../validation/finding";
import type { SheetReading } from "./reading";

/** So many rows are named; the rest are counted. */
const NAMED = 10;

/** Rows within lists that have values and nothing that says whose they are: they count nowhere, and may hold money. */
export function unreadRows(readings: readonly SheetReading[]): readonly Finding[] {
  return readings.flatMap((reading) => {
    const rows = reading.leftOut.filter(({ nature }) => nature === "unnamed").map(({ row }) => row);
    return reading.own !== null || rows.length === 0 ? [] : [finding(reading, rows)];
  });
}

function finding({ sheet, span }: SheetReading, rows: readonly number[]): Finding {
  const named = rows.slice(0, NAMED).map((row) => String(row + 1)).join(", ");
  const list = rows.length > NAMED ? `${named} …` : named;
  return {
    code: "sheet.rowsUnread",
    severity: "warning",
    sheet,
    row: rows[0] ?? 0,
    column: span.first,
    field: null,
    key: "",
    value: "",
    suggestion: null,
    message: { say: "finding.sheet.rowsUnread", values: { sheet, count: rows.length, rows: list } },
  };
}
