import { cellText, type Cell } from "../cells";
import { fieldValue } from "../customer/fieldValue";
import { numberField } from "../customer/partyKey";
import { cellHash } from "../customer/registerCell";
import type { RegisterKind } from "../customer/registerPlan";
import type { FieldName } from "../fields/catalogue";
import type { Edit, EditedList } from "./changeSet";
import type { LogEntry } from "./logEntry";
import type { BatchLog } from "./packLog";
import type { Differences, StandingRow } from "./seenCells";

/** A register's tab as it was read, in the form in which edits name its cells. */
export interface ReadTab {
  readonly kind: RegisterKind;
  readonly list: EditedList;
  /** The cells of its rows, by the list's columns; raw. */
  readonly cells: readonly (readonly Cell[])[];
  readonly date1904: boolean;
}

/** The rows of a register's tab, by their hidden ids, with the values of their fields. */
export function standingRows({ list, cells, date1904 }: ReadTab): readonly StandingRow[] {
  if (list.identity.by !== "column") return [];
  const { column: idColumn } = list.identity;
  const fields = list.columns.flatMap(({ field }, at) => (field === null ? [] : [{ field, at }]));
  return cells.map((row) => ({
    rowId: cellText(row[idColumn]).trim(),
    values: new Map(fields.map(({ field, at }) => [field, fieldValue(field, row[at] ?? null, date1904)])),
  }));
}

/** What the cells of a register's rows held by the log, the later entries counting: by row id and column of the log's list. */
export class LoggedCells {
  private readonly values = new Map<string, Cell>();
  private readonly rows = new Set<string>();

  constructor(
    private readonly sheetId: string,
    private readonly date1904: boolean,
  ) {}

  /** Takes the log of one batch, oldest batch first. */
  add({ lists, entries, added = [] }: BatchLog): void {
    for (const { list: of, rowId, cells } of added) {
      const list = lists[of];
      if (list?.sheetId !== this.sheetId) continue;
      this.rows.add(rowId);
      for (const [column, cell] of cells) {
        const field = list.columns[column]?.field;
        if (field) this.values.set(`${rowId} ${field}`, fieldValue(field, cell, this.date1904));
      }
    }
    for (const { edit } of entries) {
      const list = lists[edit.list];
      const field = list?.sheetId === this.sheetId ? list.columns[edit.column]?.field : undefined;
      if (field === undefined || field === null) continue;
      this.rows.add(edit.row.text);
      this.values.set(`${edit.row.text} ${field}`, fieldValue(field, edit.after, this.date1904));
    }
  }

  has(rowId: string): boolean {
    return this.rows.has(rowId);
  }

  /** The value that was last written or noticed; undefined where the log says nothing. */
  get(rowId: string, field: FieldName): Cell | undefined {
    return this.values.get(`${rowId} ${field}`);
  }
}

const CELL = "edited.cell";
/** The rules under which the log keeps rows that people have typed, and those that they have deleted. */
export const TYPED = "edited.newRow";
export const GONE = "edited.rowGone";

/**
 * The entries for what people have changed themselves: cells, rows that they typed, rows that they deleted. What the
 * add-in wrote is not among it. The value before is the last that is known: by the log, else by `source`, which tells
 * what the user's own sheet holds; null where nobody knows.
 */
export function noticedEdits(
  tab: ReadTab,
  { cells, typed, gone }: Differences,
  logged: LoggedCells,
  source: (rowId: string, field: FieldName) => Cell | undefined,
): readonly LogEntry[] {
  const { list } = tab;
  const number = numberField(tab.kind);
  const columnOf = new Map(list.columns.flatMap(({ field }, at) => (field === null ? [] : [[field, at] as const])));
  const rows = new Map(standingRows(tab).map((row, at) => [row.rowId, { row, raw: tab.cells[at] ?? [] }]));
  const isTyped = new Set(typed);
  const keyOf = (rowId: string): string => {
    const own = rows.get(rowId)?.row.values.get(number) ?? logged.get(rowId, number) ?? source(rowId, number);
    return cellText(own) || rowId;
  };
  const entry = (rowId: string, field: FieldName, before: Cell, after: Cell, rule: string): LogEntry[] => {
    const column = columnOf.get(field);
    const edit: Edit = { list: 0, row: { text: rowId, occurrence: 0 }, column: column ?? 0, key: keyOf(rowId), before, after, rule };
    return column === undefined ? [] : [{ edit, formatBefore: null, formulaBefore: null }];
  };
  const raw = (rowId: string, field: FieldName): Cell => rows.get(rowId)?.raw[columnOf.get(field) ?? -1] ?? null;
  return [
    ...typed.flatMap((rowId) => entry(rowId, number, null, raw(rowId, number), TYPED)),
    ...cells.flatMap(({ rowId, field, now }) => {
      if (isTyped.has(rowId)) return [];
      const last = logged.get(rowId, field);
      if (last !== undefined && cellHash(last) === cellHash(now)) return [];
      return entry(rowId, field, last ?? source(rowId, field) ?? null, raw(rowId, field), CELL);
    }),
    ...gone.flatMap((rowId) => entry(rowId, number, keyOf(rowId), null, GONE)),
  ];
}
