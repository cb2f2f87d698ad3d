import type { Waiting } from "./conduct";
import type { Result } from "./fault";
import { once } from "./once";
import { watched } from "./watched";

/**
 * One run against the workbook. It waits while a person edits a cell, where Excel can, and gives up on an Excel that does not
 * answer. What goes wrong comes back as a value, and a bug is thrown on. Nothing is repeated here: see `repeated`.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T>>,
  waiting: Waiting = {},
): Promise<Result<T>> {
  const run = await once(() => Excel.run({ delayForCellEdit: true }, (context) => work(watched(context, waiting))));
  return run.ok ? run.value : run;
}
