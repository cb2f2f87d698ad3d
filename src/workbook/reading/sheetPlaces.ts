import type { SheetVisibility, TableArea } from "../../register/intake/snapshot";
import type { Area } from "../area";

/** What is known of a sheet before its cells are read. */
export interface SheetPlace {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The rectangle around its values; null for an empty sheet. */
  readonly used: Area | null;
  readonly tables: readonly TableArea[];
}

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const place = "rowIndex,columnIndex,rowCount,columnCount";

/** All sheets in tab order with their used areas and tables, in two small round trips. */
export async function readSheetPlaces(context: Excel.RequestContext): Promise<SheetPlace[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  await context.sync();

  // Values only: a used range that counts formats can reach a million rows down.
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(place));
  const tablePlaces = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load("id"),
    range: table.getRange().load(place),
  }));
  await context.sync();

  const areaOf = (sheet: string): TableArea[] =>
    tablePlaces
      .filter((entry) => entry.sheet.id === sheet)
      .map(({ table, range }) => ({
        name: table.name,
        firstRow: range.rowIndex,
        firstColumn: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
        hasHeadings: table.showHeaders,
        hasTotals: table.showTotals,
      }));

  return sheets.items.map((sheet, index) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? "visible",
    used: areaOfRange(used[index]),
    tables: areaOf(sheet.id),
  }));
}

function areaOfRange(range: Excel.Range | undefined): Area | null {
  if (range === undefined || range.isNullObject) return null;
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
