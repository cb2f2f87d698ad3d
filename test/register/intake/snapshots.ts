import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Workbook } from "exceljs";
import { parse } from "papaparse";
import { dayOf } from "../../../src/register/calendar/day";
import { CellError } from "../../../src/register/cells";
import type { Cell } from "../../../src/register/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/register/intake/snapshot";
import { FORMAT_SAMPLE_ROWS } from "../../../src/register/intake/snapshot";

export type Rows = readonly (readonly Cell[])[];

/** A sheet as reading a workbook would give it, all cells in the general number format. */
export function sheet(name: string, rows: Rows, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    id: `{${name}}`, name, visibility: "visible", own: null, ownCode: null, firstRow: 0, firstColumn: 0, cells,
    formats: cells.slice(0, FORMAT_SAMPLE_ROWS).map((row) => row.map(() => "General")), tables: [], ...more,
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, date1904: false };
}

/** The same sheet with date formats in these columns. */
export function withDates(snapshot: SheetSnapshot, ...columns: readonly number[]): SheetSnapshot {
  const formats = snapshot.formats.map((row) => row.map((format, column) => (columns.includes(column) ? "dd.mm.yyyy" : format)));
  return { ...snapshot, formats };
}

const dataFolder = process.env["KARTOTEK_DATA"] ?? resolve(__dirname, "../../../../shared/data");

/** True where the data with known answers is at hand; tests that need it are skipped, by name, where it is not. */
export const hasData = existsSync(dataFolder);

export async function xlsxSnapshot(path: string): Promise<WorkbookSnapshot> {
  const book = new Workbook();
  await book.xlsx.readFile(resolve(dataFolder, path));
  const sheets = book.worksheets.map((worksheet) => {
    const rows: Cell[][] = [];
    const formats: string[][] = [];
    worksheet.eachRow({ includeEmpty: true }, (row, number) => {
      const values = Array.isArray(row.values) ? row.values.slice(1) : [];
      rows.push(Array.from(values, plain));
      if (number <= FORMAT_SAMPLE_ROWS) formats.push(Array.from({ length: worksheet.columnCount }, (_, column) => row.getCell(column + 1).numFmt || "General"));
    });
    return sheet(worksheet.name, rows, { formats });
  });
  return workbook(...sheets);
}

export function csvSnapshot(path: string, name: string): WorkbookSnapshot {
  const text = readFileSync(resolve(dataFolder, path), "utf8");
  return workbook(sheet(name, parse<string[]>(text, { skipEmptyLines: true }).data.map((row) => row.map((cell) => cell || null))));
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()) ?? null;
  if (typeof value === "object" && "result" in value) return plain(value.result);
  if (typeof value === "object" && "text" in value) return plain(value.text);
  if (typeof value === "object" && "richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text?: string }) => run.text ?? "").join("");
  }
  if (typeof value === "object" && "error" in value) return CellError.of(String(value.error)) ?? null;
  return null;
}
