import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Workbook, type CellValue } from "exceljs";
import type { GivenInvoice } from "./registers";

const root = process.env["KARTOTEK_DATA"] ?? resolve(__dirname, "../../../shared/data");

/** The path of a file of data with known answers; undefined, with a note, where the data are not at hand. */
export function sharedData(path: string): string | undefined {
  const file = join(root, path);
  if (existsSync(file)) return file;
  console.warn(`Skipped: ${file} is not there`);
  return undefined;
}

/** The 1,706 invoices of the receivables data, each with the day on which it was paid in full. */
export async function paidInvoices(file: string): Promise<readonly (GivenInvoice & { readonly amount: number; readonly paidOn: string })[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const found: (GivenInvoice & { amount: number; paidOn: string })[] = [];
  workbook.worksheets[0]?.eachRow((row, index) => {
    if (index === 1) return;
    const cell = (column: number) => row.getCell(column).value;
    found.push({
      customer: row.getCell(2).text,
      number: row.getCell(3).text,
      date: iso(cell(4)),
      due: iso(cell(5)),
      amount: Number(cell(6)),
      paidOn: iso(cell(8)),
    });
  });
  return found;
}

function iso(value: CellValue): string {
  if (!(value instanceof Date)) throw new Error(`${JSON.stringify(value)} is no date`);
  return value.toISOString().slice(0, 10);
}

/** Rows of a sheet as texts by heading; dates as ISO days. */
export async function rowsOf(file: string, sheet: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const found: Record<string, string>[] = [];
  const headings: string[] = [];
  workbook.getWorksheet(sheet)?.eachRow((row, index) => {
    const record: Record<string, string> = {};
    row.eachCell((cell, column) => {
      const text = cell.value instanceof Date ? iso(cell.value) : cell.text;
      if (index === 1) headings[column] = text;
      else record[headings[column] ?? ""] = text;
    });
    if (index > 1) found.push(record);
  });
  return found;
}
