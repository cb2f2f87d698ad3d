import { NEW_ROW_RULE } from "../register/changes/loggedRow";
import type { ProposedCell, ProposedRow } from "../register/changes/previewByRule";
import type { RegisterPlan } from "../register/customer/registerPlan";
import { numberField } from "../register/customer/partyKey";
import { cellText } from "../register/cells";
import { partyName } from "./proposedRow";
import type { WrittenTab } from "../workbook/registerTab/order";

/** A cell of the user's own data that a job has written, or would write. */
export interface WrittenCell extends ProposedCell {
  /** Zero-based sheet position; null where nothing was written yet. */
  readonly at: { readonly row: number; readonly column: number } | null;
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

/** The cells of rows that would be added, for a run that writes nothing. */
export function plannedNewCells({ kind, newRows }: RegisterPlan, sheet: string): readonly WrittenCell[] {
  return newRows.flatMap(({ values }) => {
    const key = cellText(values.get(numberField(kind)));
    const filled = [...values].filter(([, after]) => after !== null);
    return filled.map(([field, after]): WrittenCell => ({ sheet, at: null, key, field, before: null, after, rule: NEW_ROW_RULE }));
  });
}

/** The rows that a build would add to a tab that is there. */
export function plannedRows({ kind, newRows }: RegisterPlan, sheet: string): readonly ProposedRow[] {
  return newRows.map(({ values, from }) => {
    const key = cellText(values.get(numberField(kind)));
    return { is: "added", sheet, key, name: partyName((field) => values.get(field)), from: from.sheet };
  });
}

function ofChange({ key, field, before, after, rule }: RegisterPlan["changes"][number]) {
  return { key, field, before, after, rule };
}
