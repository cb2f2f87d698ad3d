import type { Journal } from "../../register/changes/journal";
import type { RegisterKind } from "../../register/customer/registerPlan";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inExcel } from "../inExcel";
import { once } from "../once";
import { repeated } from "../repeated";
import { emptyRowsAtEnd } from "./appendRows";
import { findTab } from "./findTab";
import { given } from "../reading/given";

export interface TrimOrder extends Conduct {
  readonly kind: RegisterKind;
  readonly journal: Journal;
  /** So many rows were to be added. */
  readonly most: number;
}

/** Takes away rows that a build which broke off has made room for at the table's end and never filled. */
export async function trimEmptyRows({ kind, journal, most, ...conduct }: TrimOrder): Promise<Result<undefined>> {
  return inExcel<undefined>(async (context) => {
    const state = await repeated(() => findTab(context, kind, journal), conduct);
    if (!state.ok) return state;
    if (state.value.is !== "there" || state.value.tab.isProtected || state.value.tab.isFiltered) return done(undefined);
    const { tab } = state.value;
    const { body } = tab;
    const sheet = context.workbook.worksheets.getItem(tab.sheetId);
    const bottom = Math.min(most, body.rows - 1);
    if (bottom <= 0) return done(undefined);
    const read = await repeated(async () => {
      const last = sheet.getRangeByIndexes(body.row + body.rows - bottom, body.column, bottom, body.columns).load("formulas");
      await context.sync();
      return given<unknown>(last.formulas);
    }, conduct);
    if (!read.ok) return read;
    const empty = emptyRowsAtEnd(tab, read.value);
    if (empty === 0) return done(undefined);
    const begun = await conduct.begin?.();
    if (begun?.ok === false) return begun;
    return once(async () => {
      sheet.getRangeByIndexes(body.row + body.rows - empty, body.column, empty, body.columns).delete("Up");
      await context.sync();
      return undefined;
    }, tab.sheet);
  }, conduct);
}
