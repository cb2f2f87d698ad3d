import type { Journal, TabMark } from "../../register/changes/journal";
import type { ColumnRole } from "../../register/changes/registerColumn";
import type { RegisterKind } from "../../register/customer/registerPlan";
import type { FieldName } from "../../register/fields/catalogue";
import type { Area } from "../area";
import { matchColumns, type PresentColumn } from "./matchColumns";
import { loadMark, markOn } from "./registerMark";

/** Where a register's tab stands, and which columns of its table are ours. */
export interface FoundTab {
  readonly sheetId: string;
  readonly sheet: string;
  readonly table: string;
  /** False for a tab of an earlier version, which does not say of itself that it is a register. */
  readonly isMarked: boolean;
  readonly hasTotals: boolean;
  readonly isProtected: boolean;
  /** True while a filter hides rows; then Excel writes blocks into the wrong rows (office-js issue 224). */
  readonly isFiltered: boolean;
  /** The rows below the headings, totals left out. */
  readonly body: Area;
  readonly columns: readonly FoundColumn[];
}

export interface FoundColumn {
  readonly columnId: number;
  readonly heading: string;
  /** Null for a column that is the user's own. */
  readonly role: ColumnRole | null;
}

/** What there is of the tab: nothing; its sheet without a table, or with one; see {@link FoundTab}. */
export type TabState =
  | { readonly is: "none" }
  | { readonly is: "unfinished"; readonly sheetId: string; readonly sheet: string }
  | { readonly is: "gone"; readonly sheet: string }
  | { readonly is: "there"; readonly tab: FoundTab };

export function markOf(kind: RegisterKind, journal: Journal): TabMark | undefined {
  return journal.tabs.find(({ own, code }) => own === "register" && code === kind);
}

/**
 * Finds the tab by its sheet's id. `unfinished` is a sheet that was added when its making was interrupted; `gone` one
 * whose table a person has removed. Up to three round trips.
 */
export async function findTab(context: Excel.RequestContext, kind: RegisterKind, journal: Journal): Promise<TabState> {
  const mark = markOf(kind, journal);
  if (!mark) return { is: "none" };
  const recorded = journal.columns.filter((column) => column.kind === kind);
  return findTabOn(context, mark, (present) => matchColumns(recorded, present), recorded.length);
}

/** The same for a sheet that may be a register's, and whoever says which of its columns are ours; so many are on record. */
export async function findTabOn(
  context: Excel.RequestContext,
  mark: Pick<TabMark, "sheetId" | "sheet">,
  rolesOf: (present: readonly PresentColumn[]) => readonly (ColumnRole | null)[],
  recorded: number,
): Promise<TabState> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(mark.sheetId).load("id,name");
  await context.sync();
  if (sheet.isNullObject) return { is: "none" };

  const standing = loadMark(sheet);
  const tables = sheet.tables.load("items/name,items/showTotals");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (tables.items.length === 0) return withoutTable(sheet, mark, recorded);

  const loaded = tables.items.map((table) => ({
    table,
    columns: table.columns.load("items/id,items/name"),
    body: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    filter: table.autoFilter.load("isDataFiltered"),
  }));
  await context.sync();

  const read = loaded.map(({ table, columns, body, filter }): FoundTab => {
    const present = columns.items.map(({ id, name }) => ({ columnId: id, heading: name }));
    const roles = rolesOf(present);
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      table: table.name,
      isMarked: markOn(sheet, standing) !== null,
      hasTotals: table.showTotals,
      isProtected: protection.protected,
      isFiltered: filter.isDataFiltered,
      body: { row: body.rowIndex, column: body.columnIndex, rows: body.rowCount, columns: body.columnCount },
      columns: present.map((column, index) => ({ ...column, role: roles[index] ?? null })),
    };
  });
  const tab = read.find(({ columns }) => columns.some(({ role }) => role?.is === "rowId"));
  return tab ? { is: "there", tab } : withoutTable(sheet, mark, recorded);
}

/** A sheet of another name that has nothing of ours is the user's: Excel on Mac gives the id of a deleted sheet anew. */
function withoutTable({ id, name }: Excel.Worksheet, mark: Pick<TabMark, "sheet">, recorded: number): TabState {
  if (name !== mark.sheet) return { is: "none" };
  return recorded === 0 ? { is: "unfinished", sheetId: id, sheet: name } : { is: "gone", sheet: name };
}

/** The sheet column of one of our columns; undefined where the table has none. */
export function columnAt({ body, columns }: FoundTab, is: (role: ColumnRole) => boolean): number | undefined {
  const index = columns.findIndex(({ role }) => role !== null && is(role));
  return index < 0 ? undefined : body.column + index;
}

export function isRowId(role: ColumnRole): boolean {
  return role.is === "rowId";
}

/** The zero-based sheet column of each field that the table has. */
export function columnsIn({ body, columns }: FoundTab): ReadonlyMap<FieldName, number> {
  return new Map(columns.flatMap(({ role }, at) => (role?.is === "field" ? [[role.field, body.column + at] as const] : [])));
}
