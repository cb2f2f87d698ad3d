import type { RegisterKind, RegisterTab } from "../../register/customer/registerPlan";
import { adoptRows } from "../../register/customer/adoptRows";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { inExcel } from "../inExcel";
import type { Conduct } from "../conduct";
import type { StoredJournal } from "../journal/readJournal";
import { repeated } from "../repeated";
import { writingOf } from "../writing/cellWrites";
import { findTab } from "./findTab";
import { placeChanges } from "./placeChanges";
import { readBody } from "./readRegisterTab";
import { rowIdWrites } from "./readyTab";

export interface RowIdOrder extends Conduct {
  readonly kind: RegisterKind;
  readonly tab: RegisterTab;
  readonly stored: StoredJournal;
  readonly newId: () => string;
  readonly date1904: boolean;
}

/**
 * Gives every row of a register's tab a hidden id of its own: rows that people have typed have none, copies have another's. Gives
 * how many got one. A tab that cannot be written now is left for another time.
 */
export async function giveRowIds({ kind, tab, stored, newId, date1904, ...conduct }: RowIdOrder): Promise<Result<number>> {
  const { adopted } = adoptRows(kind, tab.rows, stored.journal.bases[kind], newId);
  if (adopted.length === 0) return done(0);
  return inExcel<number>(async (context) => {
    const state = await repeated(() => findTab(context, kind, stored.journal), conduct);
    if (!state.ok) return state;
    if (state.value.is !== "there" || state.value.tab.isProtected || state.value.tab.isFiltered) return done(0);
    const { tab: found } = state.value;
    const cells = await readBody(context, found, conduct);
    if (!cells.ok) return cells;
    const { adopted: placed } = placeChanges(found, cells.value, { changes: [], adopted, tab }, date1904);
    const outcome = await inBlocks(context, writingOf(context, rowIdWrites(found, placed)), conduct, found.sheet);
    return outcome.ok ? done(placed.length) : outcome;
  }, conduct);
}
