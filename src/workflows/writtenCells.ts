import { NEW_ROW_RULE } from "../register/changes/loggedRow";
import type { RegisterPlan } from "../register/customer/registerPlan";
import { numberField } from "../register/customer/partyKey";
import { cellText, type Cell } from "../register/cells";
import type { FieldName } from "../register/fields/catalogue";
import type { WrittenTab } from "../workbook/registerTab/order";

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

/** The cells of rows that a build has added, and whether they are of its batch. */
export function newRowCells(plan: RegisterPlan, tab: WrittenTab | undefined, isInBatch: (rowId: string) => boolean) {
  return plan.newRows.flatMap(({ rowId, values }) => {
    const row = tab?.newRows.get(rowId);
    const key = cellText(values.get(numberField(plan.kind)));
    const inBatch = isInBatch(rowId);
    return [...values].flatMap(([field, after]): { readonly cell: WrittenCell; readonly inBatch: boolean }[] => {
      const column = tab?.columns.get(field);
      if (row === undefined || column === undefined || after === null) return [];
      const at = { row, column };
      return [{ inBatch, cell: { sheet: tab?.sheet ?? "", at, key, field, before: null, after, rule: NEW_ROW_RULE } }];
    });
  });
}

/** What a build would change in rows that exist, for a run that writes nothing. */
export function plannedCells(plan: RegisterPlan, sheet: string): readonly WrittenCell[] {
  return plan.changes.map((change) => ({ ...ofChange(change), sheet, at: null }));
}

function ofChange({ key, field, before, after, rule }: RegisterPlan["changes"][number]) {
  return { key, field, before, after, rule };
}
