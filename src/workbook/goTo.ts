import { cellAddress } from "../register/address";
import { done, failed, type Result } from "./fault";
import { faultBy } from "./faultOf";
import { inExcel } from "./inExcel";

/** A sheet, by id or by name, and a cell of it where one is meant. */
export interface Place {
  readonly sheet: string;
  /** Zero-based sheet position. */
  readonly at?: { readonly row: number; readonly column: number };
}

/** Brings a sheet to the front and selects the cell. The selection moves, no cell is written. */
export async function goTo({ sheet: idOrName, at }: Place): Promise<Result<void>> {
  return inExcel<undefined>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(idOrName).load("name,visibility");
    await context.sync();
    if (sheet.isNullObject) return failed(faultBy("ItemNotFound", idOrName));
    if (sheet.visibility !== "Visible") return failed(faultBy("SheetHidden", sheet.name));
    sheet.activate();
    if (at) sheet.getRange(cellAddress(at.row, at.column)).select();
    await context.sync();
    return done(undefined);
  });
}
