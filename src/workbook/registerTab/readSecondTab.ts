import { isBlank } from "../../register/cells";
import type { SecondRegister } from "../../register/changes/secondRegister";
import type { YoungerTab } from "../../register/joining/youngerTab";
import { done, type Result } from "../fault";
import { inExcel } from "../inExcel";
import { repeated } from "../repeated";
import { columnsIn, findTabOn } from "./findTab";
import { matchColumns } from "./matchColumns";
import { readBody, tabOf, type ReadTabOptions } from "./readRegisterTab";

/** A second register as people have left it; null where its sheet or table is gone. */
export async function readSecondTab(second: SecondRegister, options: ReadTabOptions): Promise<Result<YoungerTab | null>> {
  return inExcel<YoungerTab | null>(async (context) => {
    const rolesOf = (present: Parameters<typeof matchColumns>[1]) => matchColumns(second.columns, present);
    const state = await repeated(() => findTabOn(context, second, rolesOf, 1), options);
    if (!state.ok) return state;
    if (state.value.is !== "there") return done(null);
    const { tab: found } = state.value;
    const cells = await readBody(context, found, options);
    if (!cells.ok) return cells;
    const ownColumns = found.columns.flatMap(({ role, heading }, at) => {
      return role === null && cells.value.some((row) => !isBlank(row[at] ?? null)) ? [heading] : [];
    });
    const tab = tabOf(second.kind, found, cells.value, options.date1904 ?? false);
    return done({ second, tab, columns: columnsIn(found), ownColumns });
  }, options);
}
