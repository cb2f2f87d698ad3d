import Papa from "papaparse";
import { maxColumns, maxRows } from "../model/areas";
import type { Workbook } from "../model/types";
import { blankWorkbook } from "./blankWorkbook";
import { csvSeparator } from "./csvSeparator";
import { csvText } from "./csvText";
import { WorkbookFileError } from "./workbookFileError";

/** Most characters in a cell: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const longestText = 32_767;

/**
 * A workbook with the rows of a csv file. Every cell is text exactly as written: whether 01.02.03 is a date and 0150 a
 * postcode is judged for a whole column, by whoever reads it. The separator is found: `;`, `,` or tab.
 */
export function workbookFromCsv(file: string | Uint8Array, sheetName: string): Workbook {
  if (file.length === 0) throw new WorkbookFileError("empty", "The file has no bytes");
  const text = (typeof file === "string" ? file : csvText(file)).replace(/^\ufeff/, "");
  // With this first line Excel is told the separator; it is not a row.
  const told = /^"?sep=(.)"?\r?\n/i.exec(text);
  const rows = told ? text.slice(told[0].length) : text;
  const data = rowsOf(rows, told?.[1] ?? csvSeparator(rows));
  const workbook = blankWorkbook(sheetName);
  const grid = workbook.sheets[0]?.grid;
  if (data.length > maxRows + 1) throw new WorkbookFileError("tooLarge", `${data.length} rows`);
  for (const [row, cells] of data.entries()) {
    if (cells.length > maxColumns) throw new WorkbookFileError("tooLarge", `${cells.length} columns in row ${row + 1}`);
    for (const [column, cell] of cells.entries()) if (cell !== "") grid?.setValue(row, column, cell.slice(0, longestText));
  }
  return workbook;
}

/** A quote that is never closed would swallow all rows behind it: then quotes are signs like any other. */
function rowsOf(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  return errors.some(({ code }) => code === "MissingQuotes") ? Papa.parse<string[]>(text, { delimiter, quoteChar: "\0" }).data : data;
}
