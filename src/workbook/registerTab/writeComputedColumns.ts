import type { Day } from "../../register/calendar/day";
import { cellText, CellError, type Cell } from "../../register/cells";
import type { RegisterColumn } from "../../register/changes/registerColumn";
import type { RegisterKind } from "../../register/customer/registerPlan";
import { daySerial } from "../../register/intake/serialDay";
import type { ValueType } from "../../register/reports/report";
import { asLiteral } from "../asLiteral";
import type { Conduct } from "../conduct";
import { done, failed, type Result } from "../fault";
import { faultBy } from "../faultOf";
import { inBlocks } from "../inBlocks";
import { inExcel } from "../inExcel";
import type { StoredJournal } from "../journal/readJournal";
import { writeJournal } from "../journal/writeJournal";
import { palette } from "../palette";
import { pointsOf } from "../pointsOf";
import type { ReaderForm } from "../readerForm";
import { repeated } from "../repeated";
import { columnFormat, isRightAligned } from "../report/valueFormat";
import { writingOf, type CellInput, type CellWrite } from "../writing/cellWrites";
import { freeHeading } from "./addColumns";
import { once } from "../once";
import { recordPlanned, withAdded, type PlannedColumn } from "./plannedColumns";
import { stillUnfiltered } from "./stillUnfiltered";
import { indent } from "./dressColumn";
import { findTab, type FoundTab } from "./findTab";
import { readBody } from "./readRegisterTab";

/** A column that the add-in works out for each customer or supplier. */
export interface ComputedColumn {
  /** Stable; it is what the journal knows the column by. */
  readonly name: string;
  readonly heading: string;
  readonly type: ValueType;
  /** ISO 4217, for amounts. */
  readonly currency?: string;
  /** The value of the row with this id. Amounts in main units, dates as days. */
  readonly valueOf: (rowId: string) => Cell;
}

export interface ComputedColumnsOrder extends Conduct {
  readonly kind: RegisterKind;
  readonly stored: StoredJournal;
  readonly columns: readonly ComputedColumn[];
  /** The day that the values hold for, shown in a column of its own at the head of the group. */
  readonly asOf: { readonly heading: string; readonly day: Day };
  readonly form: ReaderForm;
  readonly date1904?: boolean;
}

/**
 * Writes the computed columns into the register's table as one shaded group at its right, in place where they stand
 * already, also where people have moved or renamed them. Rows are found by their ids. Gives the journal as stored; where
 * there is no register tab, nothing is done.
 */
export async function writeComputedColumns(order: ComputedColumnsOrder): Promise<Result<StoredJournal>> {
  const { kind, stored } = order;
  return inExcel<StoredJournal>(async (context) => {
    const state = await repeated(() => findTab(context, kind, stored.journal), order);
    if (!state.ok) return state;
    if (state.value.is !== "there") return done(stored);
    const { tab } = state.value;
    if (tab.isProtected) return failed(faultBy("SheetProtected", tab.sheet));
    if (tab.isFiltered) return failed(faultBy("FilteredRangeConflict", tab.sheet));
    const begun = await order.begin?.();
    if (begun?.ok === false) return begun;

    const columns = [asOfColumn(order), ...order.columns];
    const planned = plannedColumns(kind, tab, columns);
    const known = await recordPlanned(stored, planned, order);
    if (!known.ok) return known;
    const added = await once(() => addComputed(context, tab, planned), tab.sheet);
    if (!added.ok) return added;
    const { journal } = known.value;
    const recorded = withAdded(journal.columns, added.value);
    const again = await repeated(() => findTab(context, kind, { ...journal, columns: recorded }), order);
    if (!again.ok) return again;
    const now = again.value.is === "there" ? again.value.tab : tab;
    const filled = await fill(context, now, columns, order, new Set(added.value.map(({ columnId }) => columnId)));
    if (!filled.ok) return filled;
    const unfiltered = await stillUnfiltered(context, now, order);
    return unfiltered.ok ? writeJournal(known.value, { ...journal, columns: recorded }, order) : unfiltered;
  }, order);
}

function asOfColumn({ asOf }: ComputedColumnsOrder): ComputedColumn {
  return { name: "asOf", heading: asOf.heading, type: "date", valueOf: () => asOf.day };
}

/** The columns that the table does not have, under headings that are free. */
function plannedColumns(kind: RegisterKind, tab: FoundTab, columns: readonly ComputedColumn[]): readonly ComputedPlan[] {
  const present = new Set(tab.columns.flatMap(({ role }) => (role?.is === "computed" ? [role.name] : [])));
  const taken = new Set(tab.columns.map(({ heading }) => heading.toLowerCase()));
  return columns
    .filter(({ name }) => !present.has(name))
    .map(({ name, heading }) => ({ kind, role: { is: "computed", name }, heading: freeHeading(heading, taken) }));
}

type ComputedPlan = PlannedColumn & { readonly role: { readonly is: "computed"; readonly name: string } };

async function addComputed(
  context: Excel.RequestContext,
  tab: FoundTab,
  planned: readonly ComputedPlan[],
): Promise<readonly RegisterColumn[]> {
  if (planned.length === 0) return [];
  const lastOurs = tab.columns.map(({ role }) => role?.is === "computed").lastIndexOf(true);
  const first = lastOurs < 0 ? tab.columns.length : lastOurs + 1;
  const table = context.workbook.tables.getItem(tab.table);
  const added = planned.map((plan, index) => ({
    plan,
    column: table.columns.add(first + index, undefined, plan.heading).load("id,name"),
  }));
  await context.sync();
  return added.map(({ plan, column }) => ({ ...plan, columnId: column.id, heading: column.name }));
}

async function fill(
  context: Excel.RequestContext,
  tab: FoundTab,
  columns: readonly ComputedColumn[],
  order: ComputedColumnsOrder,
  added: ReadonlySet<number>,
): Promise<Result<undefined>> {
  const { body } = tab;
  const idAt = tab.columns.findIndex(({ role }) => role?.is === "rowId");
  const ids = await readBody(context, { ...tab, body: { ...body, column: body.column + idAt, columns: 1 } }, order);
  if (!ids.ok) return ids;
  const rowIds = ids.value.map(([id]) => cellText(id));

  const sheet = context.workbook.worksheets.getItem(tab.sheetId);
  const writes = columns.flatMap((column): CellWrite[] => {
    const at = tab.columns.findIndex(({ role }) => role?.is === "computed" && role.name === column.name);
    if (at < 0) return [];
    shade(sheet, tab, body.column + at);
    if (added.has(tab.columns[at]?.columnId ?? -1)) widen(sheet, tab, body.column + at, column);
    const values = rowIds.map((rowId) => [rowId === "" ? "" : input(column, rowId, order.date1904 ?? false)]);
    return [
      {
        sheetId: tab.sheetId,
        row: body.row,
        column: body.column + at,
        values,
        formats: [columnFormat(column, order.form, false)],
      },
    ];
  });
  return inBlocks(context, writingOf(context, writes), order, tab.sheet);
}

/** What we work out looks different from what people type. */
function shade(sheet: Excel.Worksheet, { body }: FoundTab, column: number): void {
  const heading = sheet.getCell(body.row - 1, column).format;
  heading.font.italic = true;
  heading.font.color = palette.muted;
  heading.fill.color = palette.computed;
  heading.wrapText = true;
  heading.verticalAlignment = "Center";
  sheet.getRangeByIndexes(body.row, column, body.rows, 1).format.fill.color = palette.computed;
}

function widen(sheet: Excel.Worksheet, { body }: FoundTab, at: number, { heading, type }: ComputedColumn): void {
  if (isRightAligned(type)) sheet.getCell(body.row - 1, at).format.horizontalAlignment = "Right";
  else indent(sheet.getRangeByIndexes(body.row - 1, at, body.rows + 1, 1));
  const characters = Math.max(type === "text" ? 16 : 12, Math.min(24, heading.length + 4));
  sheet.getCell(0, at).getEntireColumn().format.columnWidth = pointsOf(characters);
}

function input({ type, valueOf }: ComputedColumn, rowId: string, date1904: boolean): CellInput {
  const value = valueOf(rowId);
  if (value === null || value instanceof CellError) return "";
  if (typeof value === "number" && type === "date") return daySerial(value, date1904);
  return typeof value === "string" ? asLiteral(value) : value;
}
