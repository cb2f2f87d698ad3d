import type { Area } from "../area";
import type { TableState, TabState } from "./tabState";
import type { TablePlan, TabPlan } from "./tabPlan";

/**
 * How the old content of a tab becomes room for the new one, with its tables kept and the user's cells spared. Areas are
 * sheet positions, to be worked through in the order of the members.
 */
export interface Reshape {
  /** Tables that stay, by name. */
  readonly kept: ReadonlySet<string>;
  /** Tables that are no longer wanted, or whose order changed. */
  readonly dissolve: readonly string[];
  /** Whole columns of the user's to be pushed to the right. */
  readonly push: { readonly column: number; readonly columns: number } | null;
  /** Bodies of kept tables: contents go, what a person set of their look stays. */
  readonly empty: readonly Area[];
  /** What goes altogether: all of our area but the kept tables. */
  readonly clear: readonly Area[];
  /** Tables made as small as old and new allow, so that there is room to shift. */
  readonly shrink: readonly Resize[];
  /** Cells inserted or deleted within the width of our area. */
  readonly shifts: readonly Shift[];
  readonly grow: readonly Resize[];
}

interface Resize {
  readonly table: string;
  readonly area: Area;
}

interface Shift {
  readonly kind: "insert" | "delete";
  readonly area: Area;
}

interface Pair {
  readonly old: TableState;
  readonly plan: TablePlan;
  /** Heading row and body rows that old and new have in common. */
  readonly common: number;
}

/** Works out the steps; pure, so that every case can be tried without a workbook. */
export function reshape(state: TabState, plan: TabPlan): Reshape {
  const pairs = keptPairs(state, plan);
  const kept = new Set(pairs.map(({ old }) => old.name));
  const columns = Math.max(state.area.columns, plan.columns);
  const at = (row: number, rows: number): Area => ({ row: state.area.row + row, column: state.area.column, rows, columns });
  return {
    kept,
    dissolve: state.tables.filter(({ name }) => !kept.has(name)).map(({ name }) => name),
    push: pushOf(state, plan),
    empty: pairs.map(({ old }) => ({ ...old.area, row: old.area.row + 1, rows: old.area.rows - 1 })),
    clear: zones(state, pairs),
    shrink: pairs.map(({ old, plan: { area }, common }) => ({
      table: old.name,
      area: { ...old.area, rows: common, columns: area.columns },
    })),
    shifts: shiftsOf(state, plan, pairs).map(({ kind, row, rows }) => ({ kind, area: at(row, rows) })),
    grow: pairs
      .filter(({ plan: { body }, common }) => body.length + 1 > common)
      .map(({ old, plan: { area, body } }) => ({
        table: old.name,
        area: { ...at(area.row, body.length + 1), columns: area.columns },
      })),
  };
}

/** Tables of the same name that stand in the same order; one out of order is made anew. */
function keptPairs(state: TabState, plan: TabPlan): Pair[] {
  const pairs: Pair[] = [];
  let after = -1;
  for (const old of [...state.tables].sort((a, b) => a.area.row - b.area.row)) {
    const index = plan.tables.findIndex(({ name }) => name === old.name);
    const planned = plan.tables[index];
    if (planned === undefined || index <= after || old.area.column !== state.area.column || !within(old.area, state.area))
      continue;
    pairs.push({ old, plan: planned, common: Math.min(old.area.rows, planned.body.length + 1) });
    after = index;
  }
  return pairs;
}

function within(inner: Area, outer: Area): boolean {
  return inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
}

/** A wider report pushes what stands directly beside it. */
function pushOf({ area, used }: TabState, plan: TabPlan): Reshape["push"] {
  const edge = area.column + area.columns;
  const columns = plan.columns - area.columns;
  const standsBeside = used !== null && used.column + used.columns > edge;
  return columns > 0 && standsBeside && area.columns > 0 ? { column: edge, columns } : null;
}

/** The area but for kept tables' headings and the bodies that remain after shrinking. */
function zones({ area }: TabState, pairs: readonly Pair[]): Area[] {
  const result: Area[] = [];
  let row = area.row;
  for (const { old, common } of pairs) {
    if (old.area.row > row) result.push({ ...area, row, rows: old.area.row - row });
    const beside = area.columns - old.area.columns;
    if (beside > 0) result.push({ row: old.area.row, column: old.area.column + old.area.columns, rows: common, columns: beside });
    row = old.area.row + common;
  }
  const end = area.row + area.rows;
  if (end > row && area.columns > 0) result.push({ ...area, row, rows: end - row });
  return result;
}

/** Rows relative to the area. Each table is brought to its place from the top down, in the gap above it. */
function shiftsOf(state: TabState, plan: TabPlan, pairs: readonly Pair[]) {
  const shifts: { kind: Shift["kind"]; row: number; rows: number }[] = [];
  let shifted = 0;
  let previousEnd = 0;
  for (const { old, plan: planned, common } of pairs) {
    const now = old.area.row - state.area.row + shifted;
    const delta = planned.area.row - now;
    if (delta > 0) shifts.push({ kind: "insert", row: Math.max(previousEnd, now - 1), rows: delta });
    if (delta < 0) shifts.push({ kind: "delete", row: planned.area.row, rows: -delta });
    shifted += delta;
    previousEnd = planned.area.row + common;
  }
  const end = state.area.rows + shifted;
  const delta = plan.rows - end;
  if (standsBelow(state)) {
    if (delta > 0) shifts.push({ kind: "insert", row: end, rows: delta });
    if (delta < 0) shifts.push({ kind: "delete", row: plan.rows, rows: -delta });
  }
  return shifts;
}

function standsBelow({ area, used }: TabState): boolean {
  return used !== null && used.row + used.rows > area.row + area.rows;
}
