import { done, type Result } from "./fault";
import { inExcel } from "./inExcel";

/**
 * Tells of changes in cells that this add-in did not make itself, by the sheet's id and the address, for as long as the pane lives. Whoever
 * listens must not write: a write would cut the person's own undo short, and happen once for each open pane.
 */
export async function watchSheets(changed: (sheetId: string, address: string) => void): Promise<Result<void>> {
  return inExcel<undefined>(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") changed(event.worksheetId, event.address);
      return Promise.resolve();
    });
    await context.sync();
    return done(undefined);
  });
}
