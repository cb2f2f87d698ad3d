import { isBlank } from "../cells";
import type { Cell } from "../cells";
import type { Finding } from "../validation/finding";
import { looksLikeHeadings } from "./headingRow";
import type { SheetReading } from "./reading";
import type { SheetSnapshot, TableArea, WorkbookSnapshot } from "./snapshot";

/** Headings of a list that stand on a sheet from which another list is read; zero-based sheet position. */
interface UnreadList {
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
}

/** One list is read of each sheet. Of any further one it is said that it counts nowhere, for it may hold money. */
export function unreadLists(workbook: WorkbookSnapshot, readings: readonly SheetReading[]): readonly Finding[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  return readings.flatMap((reading) => {
    const sheet = sheets.get(reading.sheetId);
    if (!sheet || reading.own !== null || reading.holds === "other") return [];
    return [...listsInRows(sheet, reading), ...listsBeside(sheet, reading)].map((list) => finding(sheet.name, list));
  });
}

function listsInRows(sheet: SheetSnapshot, { headingRow, dataRows }: SheetReading): UnreadList[] {
  // Headings may take two rows, and a unit may stand below them.
  const first = (headingRow ?? sheet.firstRow) - 1;
  const last = dataRows?.last ?? (headingRow ?? sheet.firstRow) + 1;
  return sheet.cells.flatMap((cells, at) => {
    const row = sheet.firstRow + at;
    if ((row >= first && row <= last) || !looksLikeHeadings(cells) || !isRecord(sheet.cells[at + 1])) return [];
    return [{ row, column: sheet.firstColumn + cells.findIndex((cell) => !isBlank(cell)), headings: textsOf(cells) }];
  });
}

/** Tables in the rows of the list that is read. */
function listsBeside(sheet: SheetSnapshot, { headingRow, dataRows, columns }: SheetReading): UnreadList[] {
  const read = columns.filter(({ field }) => field !== null).map(({ column }) => column);
  return sheet.tables.flatMap((table) => {
    const isInItsRows = table.firstRow >= (headingRow ?? 0) && table.firstRow <= (dataRows?.last ?? -1);
    const isRead = read.some((column) => column >= table.firstColumn && column < table.firstColumn + table.columns);
    const cells = headingsOf(sheet, table);
    if (!table.hasHeadings || !isInItsRows || isRead || !looksLikeHeadings(cells)) return [];
    return [{ row: table.firstRow, column: table.firstColumn, headings: textsOf(cells) }];
  });
}

function headingsOf(sheet: SheetSnapshot, { firstRow, firstColumn, columns }: TableArea): readonly Cell[] {
  const first = firstColumn - sheet.firstColumn;
  return (sheet.cells[firstRow - sheet.firstRow] ?? []).slice(first, first + columns);
}

/** Something to lose: a row of at least two cells with a digit among them. */
function isRecord(row: readonly Cell[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => !isBlank(cell));
  return filled.length >= 2 && !looksLikeHeadings(row) && filled.some((cell) => /\d/.test(String(cell)));
}

function textsOf(cells: readonly Cell[]): readonly string[] {
  return cells.filter((cell) => typeof cell === "string").map((cell) => cell.trim());
}

function finding(sheet: string, { row, column, headings }: UnreadList): Finding {
  const value = headings.join(", ");
  return {
    code: "sheet.listUnread",
    severity: "warning",
    sheet,
    row,
    column,
    field: null,
    key: "",
    value,
    suggestion: null,
    message: { say: "finding.sheet.listUnread", values: { sheet, row: row + 1, headings: value } },
  };
}
