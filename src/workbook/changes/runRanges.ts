import { untracked } from "../untracked";
import type { ColumnRun, SheetCell } from "./columnRuns";

/** Gives the ranges of runs for one round trip. Each sheet is asked for once, since every proxy is a part of the request. */
export function runRanges(context: Excel.RequestContext): (run: Omit<ColumnRun<SheetCell>, "cells">) => Excel.Range {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (id: string): Excel.Worksheet => {
    const sheet = sheets.get(id) ?? context.workbook.worksheets.getItem(id);
    sheets.set(id, sheet);
    return sheet;
  };
  return ({ sheetId, row, column, rows }) => untracked(sheetOf(sheetId).getRangeByIndexes(row, column, rows, 1));
}
