import { done, type Result } from "./fault";
import { inExcel } from "./inExcel";

/** The names that the workbook's sheets have now, by sheet id. */
export async function sheetNames(): Promise<Result<ReadonlyMap<string, string>>> {
  return inExcel<ReadonlyMap<string, string>>(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return done(new Map(sheets.items.map(({ id, name }) => [id, name])));
  });
}
