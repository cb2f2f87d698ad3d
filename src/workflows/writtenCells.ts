import type { RegisterPlan } from "../register/customer/registerPlan";
import { numberField } from "../register/customer/partyKey";
import { cellText, type Cell } from "../register/cells";
import type { FieldName } from "../register/fields/catalogue";
import type { WrittenRegister } from "../workbook/registerTab/order";

/** A cell of the user's own data that a job has written, or would write. */
export interface WrittenCell {
  readonly sheet: string;
  /** Zero-based sheet position; null where nothing was written yet. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** The party's number. */
  readonly key: string;
  /** Null for a column that holds no field. */
  readonly field: FieldName | null;
  /** Dates of fields are days. */
  readonly before: Cell;
  readonly after: Cell;
  readonly rule: string;
}

const NEW_ROW = "register.newRow";

/** What a build wrote: changed cells, then the cells of new rows. */
export function writtenCells(plan: RegisterPlan, { sheet, changes, newRows, columns }: WrittenRegister): readonly WrittenCell[] {
  const tab = sheet ?? "";
  const changed = changes.map(({ change, row, column }) => ({ ...ofChange(change), sheet: tab, at: { row, column } }));
  const added = plan.newRows.flatMap(({ rowId, values }) => {
    const row = newRows.get(rowId);
    const key = cellText(values.get(numberField(plan.kind)));
    return [...values].flatMap(([field, after]): WrittenCell[] => {
      const column = columns.get(field);
      if (row === undefined || column === undefined || after === null) return [];
      return [{ sheet: tab, at: { row, column }, key, field, before: null, after, rule: NEW_ROW }];
    });
  });
  return [...changed, ...added];
}

/** What a build would change in rows that exist, for a run that writes nothing. */
export function plannedCells(plan: RegisterPlan, sheet: string): readonly WrittenCell[] {
  return plan.changes.map((change) => ({ ...ofChange(change), sheet, at: null }));
}

function ofChange({ key, field, before, after, rule }: RegisterPlan["changes"][number]) {
  return { key, field, before, after, rule };
}
