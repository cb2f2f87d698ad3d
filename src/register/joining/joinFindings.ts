import { cellText, type Cell } from "../cells";
import { numberField } from "../customer/partyKey";
import type { RegisterKind, RegisterRow } from "../customer/registerPlan";
import { sayCell } from "../customer/buildFindings";
import type { FieldName } from "../fields/catalogue";
import { say } from "../message";
import type { Finding } from "../validation/finding";
import type { YoungerTab } from "./youngerTab";

/** A row of the younger register. */
export interface YoungerPlace {
  readonly younger: YoungerTab;
  readonly row: RegisterRow;
  /** Zero-based. */
  readonly sheetRow: number;
  /** The party's number or name. */
  readonly key: string;
}

/** Both registers hold something else in a cell, and nobody can tell which is right. `older` is the older one's tab. */
export function joinConflict({ younger, row, sheetRow, key }: YoungerPlace, field: FieldName, before: Cell, older: string): Finding {
  const value = row.values.get(field) ?? null;
  return {
    code: "register.joinConflict",
    severity: "warning",
    sheet: younger.tab.sheet,
    row: sheetRow,
    column: younger.columns.get(field) ?? null,
    field,
    key,
    value: cellText(value),
    suggestion: null,
    message: say("finding.register.joinConflict", {
      field: say(`field.${field}`),
      younger: sayCell(field, value),
      older: sayCell(field, before),
      tab: older,
    }),
  };
}

/** A party whose row a person has deleted from the older register stands in the younger one. */
export function joinDeleted(kind: RegisterKind, { younger, sheetRow, key }: YoungerPlace, older: string): Finding {
  const field = numberField(kind);
  return {
    code: "register.joinDeleted",
    severity: "info",
    sheet: younger.tab.sheet,
    row: sheetRow,
    column: younger.columns.get(field) ?? null,
    field,
    key,
    value: key,
    suggestion: null,
    message: say("finding.register.joinDeleted", { key, tab: older }),
  };
}
