import type { Finding } from "../validation/finding";
import { looksLikeHeadings } from "./lists/headingRow";
import type { SheetReading } from "./reading";
import type { WorkbookSnapshot } from "./snapshot";

/**
 * Lists beside or below others that are read, of which nobody can tell what they hold: of these it is said that they count
 * nowhere, for they may hold money. What a person has said holds nothing of ours is left in peace.
 */
export function unreadLists(workbook: WorkbookSnapshot, readings: readonly SheetReading[]): readonly Finding[] {
  const read = new Set(readings.filter(({ holds }) => holds !== "other").map(({ sheetId }) => sheetId));
  const own = new Set(workbook.sheets.filter((sheet) => sheet.own !== null).map(({ id }) => id));
  return readings.filter((reading) => {
    const isSettled = reading.confidence === 1;
    const isList = reading.headingRow !== null && looksLikeHeadings(reading.columns.map(({ heading }) => heading));
    return reading.holds === "other" && !isSettled && isList && read.has(reading.sheetId) && !own.has(reading.sheetId);
  }).map(finding);
}

function finding({ sheet, headingRow, columns, span }: SheetReading): Finding {
  const value = columns.flatMap(({ heading }) => (heading === "" ? [] : [heading])).join(", ");
  const row = headingRow ?? 0;
  return {
    code: "sheet.listUnread",
    severity: "warning",
    sheet,
    row,
    column: columns[0]?.column ?? span.first,
    field: null,
    key: "",
    value,
    suggestion: null,
    message: { say: "finding.sheet.listUnread", values: { sheet, row: row + 1, headings: value } },
  };
}
