import type { ColumnRole } from "../../register/changes/registerColumn";
import type { Cell } from "../../register/cells";
import type { RegisterRow } from "../../register/customer/registerPlan";
import type { FieldName } from "../../register/fields/catalogue";
import type { CellInput } from "../writing/cellWrites";
import { formatOf, TEXT_FORMAT } from "./columnLook";
import { fieldInput, type CellForm } from "./fieldInput";
import type { RegisterTabWords } from "./tabWords";

export interface TableColumns {
  /** One for each column of the table; null for a column that is the user's own. */
  readonly roles: readonly (ColumnRole | null)[];
  /** Number formats of our columns; null to leave a column's format as it is. */
  readonly formats: readonly (string | null)[];
}

export function tableColumns(
  roles: readonly (ColumnRole | null)[],
  rows: readonly RegisterRow[],
  words: RegisterTabWords,
): TableColumns {
  const formats = roles.map((role) => {
    if (role?.is === "rowId") return TEXT_FORMAT;
    return role?.is === "field" ? formatOf(role.field, words.form, () => valuesOf(rows, role.field)) : null;
  });
  return { roles, formats };
}

export function valuesOf(rows: readonly RegisterRow[], field: FieldName): readonly Cell[] {
  return rows.map(({ values }) => values.get(field) ?? null);
}

/** The cells of new rows. Columns that are not the register's fields are left as they are. */
export function rowInputs(
  rows: readonly RegisterRow[],
  { roles, formats }: TableColumns,
  form: CellForm,
): readonly (readonly CellInput[])[] {
  return rows.map(({ rowId, values }) =>
    roles.map((role, at): CellInput => {
      if (role?.is === "rowId") return rowId;
      return role?.is === "field" ? fieldInput(role.field, values.get(role.field) ?? null, formats[at] ?? "", form) : null;
    }),
  );
}
