import type { RegisterKind, RegisterPlan, RegisterRow, RegisterTab, RegisterBase } from "../customer/registerPlan";
import { columnsOf } from "../customer/registerFields";
import type { FieldName } from "../fields/catalogue";
import type { Finding } from "../validation/finding";
import { planJoin } from "./planJoin";
import type { YoungerTab } from "./youngerTab";

/** What one younger register has that the older one takes over, or leaves. */
export interface JoinPart {
  readonly younger: YoungerTab;
  /** Rows that the older one lacks. */
  readonly rows: number;
  /** Cells of rows that both have. */
  readonly cells: number;
  /** Cells in which both were edited, and rows that were deleted from the older one. */
  readonly left: readonly Finding[];
}

export interface JoinPlan {
  readonly plan: RegisterPlan;
  readonly parts: readonly JoinPart[];
}

/** Takes over from all younger registers, one after the other, as one plan. */
export function planJoins(
  kind: RegisterKind,
  older: RegisterTab,
  base: RegisterBase,
  youngers: readonly YoungerTab[],
  newId: () => string,
): JoinPlan {
  const empty: RegisterPlan = { kind, fields: older.fields, newRows: [], adopted: [], changes: [], conflicts: [], base };
  return youngers.reduce<JoinPlan>(
    ({ plan, parts }, younger) => {
      const one = planJoin({ kind, older: tabAfter(older, plan), base: plan.base, younger, newId });
      const part = { younger, rows: one.newRows.length, cells: one.changes.length, left: one.conflicts };
      return { plan: bothPlans(older, plan, one), parts: [...parts, part] };
    },
    { plan: empty, parts: [] },
  );
}

/** The tab as it would be when a plan is carried out. */
function tabAfter(tab: RegisterTab, { newRows, changes, fields }: RegisterPlan): RegisterTab {
  const rows = tab.rows.map((row) => withChanges(row, changes));
  return { ...tab, fields, rows: [...rows, ...newRows], sheetRows: [...tab.sheetRows, ...newRows.map(() => -1)] };
}

/** What a later plan changes in rows that an earlier one adds becomes a part of these. */
function bothPlans(older: RegisterTab, first: RegisterPlan, then: RegisterPlan): RegisterPlan {
  const added = new Set(first.newRows.map(({ rowId }) => rowId));
  const inNew = then.changes.filter(({ rowId }) => added.has(rowId));
  const newRows = [...first.newRows.map((row) => ({ ...row, values: withChanges(row, inNew).values })), ...then.newRows];
  const hasValue = new Set<FieldName>([...first.fields, ...then.fields]);
  return {
    kind: first.kind,
    fields: columnsOf(first.kind, older, hasValue),
    newRows,
    adopted: [],
    changes: [...first.changes, ...then.changes.filter(({ rowId }) => !added.has(rowId))],
    conflicts: [...first.conflicts, ...then.conflicts],
    base: then.base,
  };
}

function withChanges(row: RegisterRow, changes: RegisterPlan["changes"]): RegisterRow {
  const own = changes.filter(({ rowId }) => rowId === row.rowId);
  return own.length === 0 ? row : { ...row, values: new Map([...row.values, ...own.map(({ field, after }) => [field, after] as const)]) };
}
