import type { Conflict, EditedList } from "../../register/changes/changeSet";
import type { LoggedRow } from "../../register/changes/loggedRow";
import { cellText } from "../../register/cells";

/** A whole row that stays, since it is not as the log says, in the form in which conflicts are told: by its number's cell. */
export function rowConflict(list: EditedList, row: LoggedRow): Conflict {
  const number = list.columns.findIndex(({ field }) => field === "customerNumber" || field === "supplierNumber");
  const before = row.cells.find(([column]) => column === number)?.[1] ?? row.key;
  const edit = { list: row.list, row: { text: row.rowId, occurrence: 0 }, column: number, key: row.key, before, after: null, rule: "undo" };
  return { list, edit, reason: "changed", found: cellText(before) };
}
