import type { Day } from "../../register/calendar/day";
import { cellText, CellError, type Cell } from "../../register/cells";
import type { RegisterColumn } from "../../register/changes/journal";
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
  const written = await inExcel<readonly RegisterColumn[] | null>(async (context) => {
    const state = await repeated(() => findTab(context, kind, stored.journal), order);
    if (!state.ok) return state;
    if (state.value.is !== "there") return done(null);
    const { tab } = state.value;
    if (tab.isProtected) return failed(faultBy("SheetProtected", tab.sheet));
    if (tab.isFiltered) return failed(faultBy("FilteredRangeConflict", tab.sheet));
    const begun = await order.begin?.();
    if (begun?.ok === false) return begun;
    const columns = [asOfColumn(order), ...order.columns];
    const added = await addComputed(context, kind, tab, columns);
    const recorded = [...stored.journal.columns.filter((column) => column.kind === kind), ...added];
    const again =
      added.length === 0 ? state : await repeated(() => findTab(context, kind, { ...stored.journal, columns: recorded }), order);
    if (!again.ok) return again;
    const filled = await fill(
      context,
      again.value.is === "there" ? again.value.tab : tab,
      columns,
      order,
      new Set(added.map(({ columnId }) => columnId)),
    );
    return filled.ok ? done(recorded) : filled;
  }, order);
  if (!written.ok) return written;
  if (written.value === null) return done(stored);
  const columns = [...stored.journal.columns.filter((column) => column.kind !== kind), ...written.value];
  return writeJournal(stored, { ...stored.journal, columns }, order);
}

function asOfColumn({ asOf }: ComputedColumnsOrder): ComputedColumn {
  return { name: "asOf", heading: asOf.heading, type: "date", valueOf: () => asOf.day };
}

async function addComputed(
  context: Excel.RequestContext,
  kind: RegisterKind,
  tab: FoundTab,
  columns: readonly ComputedColumn[],
): Promise<readonly RegisterColumn[]> {
  const present = new Set(tab.columns.flatMap(({ role }) => (role?.is === "computed" ? [role.name] : [])));
  const missing = columns.filter(({ name }) => !present.has(name));
  if (missing.length === 0) return [];
  const lastOurs = tab.columns.map(({ role }) => role?.is === "computed").lastIndexOf(true);
  const first = lastOurs < 0 ? tab.columns.length : lastOurs + 1;
  const taken = new Set(tab.columns.map(({ heading }) => heading.toLowerCase()));
  const table = context.workbook.tables.getItem(tab.table);
  const added = missing.map(({ name, heading }, index) => ({
    name,
    column: table.columns.add(first + index, undefined, freeHeading(heading, taken)).load("id,name"),
  }));
  await context.sync();
  return added.map(({ name, column }) => ({ kind, columnId: column.id, role: { is: "computed", name }, heading: column.name }));
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
