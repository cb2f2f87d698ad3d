import type { Cell } from "../register/cells";
import type { Area } from "./area";
import { done, failed, type Result } from "./fault";
import { faultBy } from "./faultOf";
import { inExcel } from "./inExcel";
import { cellsOf } from "./reading/cellsOf";
import { given } from "./reading/given";

/** Reads a few rows of a sheet as they are now; zero-based positions. */
export async function readRows(sheetId: string, { row, column, rows, columns }: Area): Promise<Result<readonly (readonly Cell[])[]>> {
  return inExcel<readonly (readonly Cell[])[]>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return failed(faultBy("ItemNotFound", sheetId));
    const range = sheet.getRangeByIndexes(row, column, rows, columns).load("values");
    await context.sync();
    return done(cellsOf(given<unknown>(range.values)));
  });
}
