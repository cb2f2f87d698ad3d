import type { Waiting } from "../conduct";
import type { Result } from "../fault";
import { inExcel } from "../inExcel";
import { once } from "../once";

/** Shows the totals rows of tables again that a work which broke off has left hidden. Excel knows what stood in them. */
export async function showTotals(ids: readonly string[], waiting: Waiting): Promise<Result<undefined>> {
  return inExcel<undefined>(
    (context) =>
      once(async () => {
        const tables = ids.map((id) => context.workbook.tables.getItemOrNullObject(id).load("showTotals"));
        await context.sync();
        const hidden = tables.filter((table) => !table.isNullObject && !table.showTotals);
        for (const table of hidden) table.showTotals = true;
        if (hidden.length > 0) await context.sync();
        return undefined;
      }),
    waiting,
  );
}
