import type { Result } from "./fault";
import { failed } from "./fault";
import { faultOf } from "./faultOf";

/**
 * One run against the workbook. It waits while a person edits a cell, where Excel can. What goes wrong comes back as
 * a value, and a bug is thrown on. Nothing is repeated here: see `repeated`.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    return failed(fault);
  }
}
