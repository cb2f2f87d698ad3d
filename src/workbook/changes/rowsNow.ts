import { cellText, type Cell } from "../../register/cells";
import type { EditedList } from "../../register/changes/changeSet";
import type { RegisterColumn } from "../../register/changes/registerColumn";
import type { LoggedRow } from "../../register/changes/loggedRow";
import { isSameCell } from "../../register/changes/sameCell";
import type { FieldName } from "../../register/fields/catalogue";
import type { Area } from "../area";
import type { Fault } from "../fault";
import { cellsOf } from "../reading/cellsOf";
import { matchColumns } from "../registerTab/matchColumns";
import { untracked } from "../untracked";
import { openLists, refusalOf, type OpenList } from "./openLists";
import { given } from "../reading/given";

/** A table of ours as it stands. */
export interface TableNow {
  readonly list: EditedList;
  readonly sheetId: string;
  readonly sheet: string;
  readonly body: Area;
  /** What each of its columns is, from its left; null for one of the user's. */
  readonly roles: readonly (RegisterColumn["role"] | null)[];
}

/** A row that the log knows, where it stands now. */
export interface RowNow {
  readonly row: LoggedRow;
  readonly table: TableNow;
  /** Zero-based sheet row. */
  readonly at: number;
  /** Whether it holds what the log says and nothing else of anybody's, and its id stands once. */
  readonly isAsLogged: boolean;
}

export interface RowsNow {
  /** Those that are there; the rest is gone. */
  readonly rows: readonly RowNow[];
  /** Why nothing may be written there. */
  readonly refusal: Fault | null;
}

/** Finds rows of our tables by their hidden ids, and compares them with the log. Up to five round trips. */
export async function rowsNow(
  context: Excel.RequestContext,
  lists: readonly EditedList[],
  rows: readonly LoggedRow[],
  recorded: readonly RegisterColumn[],
): Promise<RowsNow> {
  const used = lists.flatMap((list, at) => {
    const own = rows.filter((row) => row.list === at);
    return own.length === 0 ? [] : [{ list, own }];
  });
  const opened = await openLists(
    context,
    used.map(({ list }) => list),
  );
  const tables = used.flatMap(({ list, own }, at) => {
    const table = tableNow(list, opened[at] ?? null, recorded);
    return table ? [{ table, own, ids: idRange(context, table) }] : [];
  });
  const refusal = refusalOf(opened);
  if (refusal !== null || tables.length === 0) return { rows: [], refusal };
  await context.sync();

  const found = tables.flatMap(({ table, own, ids }) => {
    const places = new Map<string, number[]>(own.map(({ rowId }) => [rowId, []]));
    given(ids.values).forEach(([id], index) => places.get(cellText(id as Cell).trim())?.push(table.body.row + index));
    return own.flatMap((row) => {
      const [at, another] = places.get(row.rowId) ?? [];
      return at === undefined ? [] : [{ row, table, at, isOnce: another === undefined, cells: rowCells(context, table, at) }];
    });
  });
  if (found.length > 0) await context.sync();
  return {
    refusal,
    rows: found.map(({ row, table, at, isOnce, cells }) => ({ row, table, at, isAsLogged: isOnce && isAsLogged(row, table, given(cells.values)[0], given(cells.formulas)[0]) })),
  };
}

/** All cells of a table's row, loaded. */
export function rowCells(context: Excel.RequestContext, { sheetId, body }: TableNow, at: number): Excel.Range {
  const { column, columns } = body;
  return untracked(context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(at, column, 1, columns)).load("values,formulas,numberFormat");
}

function tableNow(list: EditedList, open: OpenList | null, recorded: readonly RegisterColumn[]): TableNow | null {
  if (!open?.table) return null;
  const { sheetId, sheet, table } = open;
  const roles = matchColumns(
    recorded.filter(({ kind }) => kind === list.holds),
    table.columns,
  );
  return roles.some((role) => role?.is === "rowId") ? { list, sheetId, sheet, body: table.body, roles } : null;
}

function idRange(context: Excel.RequestContext, { sheetId, body, roles }: TableNow): Excel.Range {
  const column = body.column + roles.findIndex((role) => role?.is === "rowId");
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(body.row, column, body.rows, 1).load("values");
}

/** Of a person's own columns a row may hold formulas, which the table fills in by itself; columns that we work out say nothing. */
export function isAsLogged(
  { rowId, cells }: LoggedRow,
  { list, roles }: TableNow,
  values: readonly unknown[] | undefined,
  formulas: readonly unknown[] | undefined,
): boolean {
  if (!values || !formulas) return false;
  const wanted = new Map<FieldName, Cell>();
  for (const [column, cell] of cells) {
    const field = list.columns[column]?.field;
    if (field) wanted.set(field, cell);
  }
  const [present = []] = cellsOf([[...values]]);
  return roles.every((role, at) => {
    const now = present[at] ?? null;
    const isFormula = String(formulas[at]).startsWith("=") && formulas[at] !== values[at];
    if (role === null) return isFormula || isSameCell(now, null);
    if (role.is === "rowId") return cellText(now).trim() === rowId;
    return role.is === "computed" || (!isFormula && isSameCell(now, wanted.get(role.field) ?? null));
  });
}
