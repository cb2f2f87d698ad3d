import type { Waiting } from "../conduct";
import { done, failed, type Result } from "../fault";
import { faultBy } from "../faultOf";
import { repeated } from "../repeated";
import type { FoundTab } from "./findTab";

/**
 * Whether no filter has come while the tab was written: values may then stand in the wrong rows (office-js issue 224), and are to be
 * written again.
 */
export async function stillUnfiltered(
  context: Excel.RequestContext,
  tab: FoundTab,
  waiting: Waiting,
): Promise<Result<undefined>> {
  const filter = await repeated(async () => {
    const { autoFilter } = context.workbook.tables.getItem(tab.table);
    autoFilter.load("isDataFiltered");
    await context.sync();
    return autoFilter.isDataFiltered;
  }, waiting);
  if (!filter.ok) return filter;
  return filter.value ? failed(faultBy("FilteredRangeConflict", tab.sheet)) : done(undefined);
}
