import type { EditedList } from "../../register/changes/changeSet";
import type { RegisterKind } from "../../register/customer/registerPlan";
import { isRowId, type FoundTab } from "./findTab";

/** A register's table in the form in which edits name its cells: rows by their hidden ids. */
export function registerList(kind: RegisterKind, { sheetId, sheet, body, columns }: FoundTab): EditedList {
  return {
    sheetId,
    sheet,
    holds: kind,
    own: true,
    headingRow: Math.max(0, body.row - 1),
    firstRow: body.row,
    lastRow: body.row + body.rows - 1,
    columns: columns.map(({ columnId, heading, role }, at) => ({
      column: body.column + at,
      heading,
      field: role?.is === "field" ? role.field : null,
      columnId,
    })),
    identity: { by: "column", column: columns.findIndex(({ role }) => role !== null && isRowId(role)) },
  };
}
