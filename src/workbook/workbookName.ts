import { done, type Result } from "./fault";
import { inExcel } from "./inExcel";

/** The workbook's file name, as Excel shows it. */
export async function workbookName(): Promise<Result<string>> {
  return inExcel<string>(async (context) => {
    const workbook = context.workbook.load("name");
    await context.sync();
    return done(workbook.name);
  });
}
