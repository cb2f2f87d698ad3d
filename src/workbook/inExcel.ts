import type { Result } from "./fault";
import { once } from "./once";

/**
 * One run against the workbook. It waits while a person edits a cell, where Excel can. What goes wrong comes back as
 * a value, and a bug is thrown on. Nothing is repeated here: see `repeated`.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<Result<T>>): Promise<Result<T>> {
  const run = await once(() => Excel.run({ delayForCellEdit: true }, work));
  return run.ok ? run.value : run;
}
