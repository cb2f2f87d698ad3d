import type { Cell } from "../../../src/register/cells";
import { planRegister } from "../../../src/register/customer/planRegister";
import type { RegisterBase, RegisterPlan, RegisterRow, RegisterTab } from "../../../src/register/customer/registerPlan";
import type { FieldName } from "../../../src/register/fields/catalogue";
import type { Misfit, Parties, Source } from "../../../src/register/register";

export type Row = Partial<Record<FieldName, Cell>>;

/** The user's customer sheet, with its headings in row 1. */
export function sheet(rows: readonly Row[], mapped?: readonly FieldName[]): { incoming: Parties; sources: readonly Source[] } {
  const fields = mapped ?? [...new Set(rows.flatMap((row) => Object.keys(row) as FieldName[]))];
  const source: Source = {
    sheetId: "{1}",
    sheet: "Kunder",
    holds: "customers",
    own: false,
    columns: new Map(fields.map((field, column) => [field, column])),
    otherColumns: [],
  };
  const incoming: Parties = {
    count: rows.length,
    at: { source: new Uint16Array(rows.length), row: Uint32Array.from(rows, (_, index) => index + 1) },
    id: rows.map((row, index) => String(row.customerNumber ?? `row:${index + 2}`)),
    values: new Map(fields.map((field) => [field, rows.map((row) => row[field] ?? null)])),
    implied: new Uint8Array(rows.length),
  };
  return { incoming, sources: [source] };
}

export interface State {
  readonly tab: RegisterTab | null;
  readonly base: RegisterBase;
}

export const nothing: State = { tab: null, base: new Map() };

let last = 0;

export function plan(
  state: State,
  rows: readonly Row[],
  mapped?: readonly FieldName[],
  misfits: readonly Misfit[] = [],
): RegisterPlan {
  return planRegister({ kind: "customers", ...state, ...sheet(rows, mapped), misfits, newId: () => `id${++last}` });
}

/** What the workbook holds after a plan has been written. */
export function after(state: State, plan: RegisterPlan): State {
  const given = new Map(plan.adopted.map(({ index, rowId }) => [index, rowId]));
  const old = (state.tab?.rows ?? []).map((row, index) => ({
    rowId: given.get(index) ?? row.rowId,
    values: new Map(row.values),
  }));
  for (const change of plan.changes) old.find((row) => row.rowId === change.rowId)?.values.set(change.field, change.after);
  const rows = [...old, ...plan.newRows];
  return {
    tab: { kind: "customers", sheet: "Kundekartotek", fields: plan.fields, rows, sheetRows: rows.map((_, index) => index + 1) },
    base: plan.base,
  };
}

export function build(state: State, rows: readonly Row[], mapped?: readonly FieldName[]): State {
  return after(state, plan(state, rows, mapped));
}

/** A person edits the tab. */
export function edit(state: State, edited: (rows: readonly RegisterRow[]) => readonly RegisterRow[]): State {
  return state.tab ? { ...state, tab: { ...state.tab, rows: edited(state.tab.rows) } } : state;
}

export function setCell(at: number, field: FieldName, value: Cell): (rows: readonly RegisterRow[]) => readonly RegisterRow[] {
  return (rows) => rows.map((row, index) => (index === at ? { ...row, values: new Map([...row.values, [field, value]]) } : row));
}

/** The rows of the tab as plain objects, without empty cells. */
export function shown(state: State): readonly Row[] {
  return (state.tab?.rows ?? []).map(
    ({ values }) => Object.fromEntries([...values].filter(([, value]) => value !== null)) as Row,
  );
}
