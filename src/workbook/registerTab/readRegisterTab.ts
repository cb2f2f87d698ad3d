import { cellText, type Cell } from "../../register/cells";
import { fieldValue } from "../../register/customer/fieldValue";
import type { Journal } from "../../register/changes/journal";
import type { RegisterKind, RegisterRow, RegisterTab } from "../../register/customer/registerPlan";
import type { FieldName } from "../../register/fields/catalogue";
import type { Conduct } from "../conduct";
import { done, failed, type Fault, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { inExcel } from "../inExcel";
import { readingOf } from "../reading/sheetCells";
import { repeated } from "../repeated";
import { findTab, type FoundTab } from "./findTab";

export interface ReadTabOptions extends Conduct {
  readonly date1904?: boolean;
}

/** The register's tab as people have left it; null where there is none (yet). */
export async function readRegisterTab(
  kind: RegisterKind,
  journal: Journal,
  options: ReadTabOptions = {},
): Promise<Result<RegisterTab | null>> {
  return inExcel<RegisterTab | null>(async (context) => {
    const state = await repeated(() => findTab(context, kind, journal), options);
    if (!state.ok) return state;
    if (state.value.is === "gone") return failed(tableGone(state.value.sheet));
    if (state.value.is !== "there") return done(null);
    const { tab } = state.value;
    const cells = await readBody(context, tab, options);
    return cells.ok ? done(tabOf(kind, tab, cells.value, options.date1904 ?? false)) : cells;
  }, options);
}

/** All cells of the table's body as they stand now. */
export async function readBody(
  context: Excel.RequestContext,
  tab: FoundTab,
  conduct: Conduct,
): Promise<Result<readonly (readonly Cell[])[]>> {
  const { job, read } = readingOf(context, [{ id: tab.sheetId, used: tab.body }]);
  const outcome = await inBlocks(context, job, conduct, tab.sheet);
  return outcome.ok ? done(read.get(tab.sheetId)?.cells ?? []) : outcome;
}

/** A marked tab whose table is not there any more. */
export function tableGone(sheet: string): Fault {
  return { code: "RegisterTableGone", advice: { say: "register.tableGone", values: { sheet } }, sheet };
}

/** A register as its table holds it. Rows without anything in them are left out: a table always has one row, and people leave some. */
export function tabOf(
  kind: RegisterKind,
  { sheet, columns, body }: FoundTab,
  cells: readonly (readonly Cell[])[],
  date1904: boolean,
): RegisterTab {
  const fields: { readonly field: FieldName; readonly at: number }[] = [];
  let idAt = -1;
  columns.forEach(({ role }, at) => {
    if (role?.is === "field") fields.push({ field: role.field, at });
    if (role?.is === "rowId") idAt = at;
  });
  const rows: RegisterRow[] = [];
  const sheetRows: number[] = [];
  cells.forEach((row, at) => {
    const values = new Map(fields.map((column) => [column.field, fieldValue(column.field, row[column.at] ?? null, date1904)]));
    const rowId = cellText(row[idAt]);
    if (rowId === "" && [...values.values()].every((value) => value === null)) return;
    rows.push({ rowId, values });
    sheetRows.push(body.row + at);
  });
  return { kind, sheet, fields: fields.map(({ field }) => field), rows, sheetRows };
}
