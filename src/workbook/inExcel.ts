import type { Waiting } from "./conduct";
import type { Result } from "./fault";
import { once } from "./once";
import { watched } from "./watched";

export interface RunKind extends Waiting {
  /** True where all that the run writes should be one step for Ctrl+Z, in an Excel that can do that. */
  readonly isOneStep?: boolean;
}

/**
 * One run against the workbook. It waits while a person edits a cell, where Excel can, and gives up on an Excel that does not
 * answer. What goes wrong comes back as a value, and a bug is thrown on. Nothing is repeated here: see `repeated`.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T>>,
  kind: RunKind = {},
): Promise<Result<T>> {
  const run = await once(() => Excel.run(runOptions(kind), (context) => work(watched(context, kind))));
  return run.ok ? run.value : run;
}

function runOptions({ isOneStep = false }: RunKind): Excel.RunOptions {
  if (isOneStep && Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
    return { delayForCellEdit: true, mergeUndoGroup: true };
  }
  return { delayForCellEdit: true };
}
