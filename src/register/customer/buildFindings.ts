import { cellText, type Cell } from "../cells";
import { fieldDefinition, type FieldName } from "../fields/catalogue";
import type { MessageValue } from "../message";
import type { Finding } from "../validation/finding";
import type { SourceParty } from "./sourceParties";

/**
 * A cell that has changed both in the source and in the register since the last build, and differs. It is shown at the
 * source's cell; the register keeps its value until a person makes the two alike.
 */
export function conflictFinding(party: SourceParty, field: FieldName, register: Cell, key: string): Finding {
  const source = party.cells.get(field) ?? null;
  return {
    code: "register.conflict",
    severity: "warning",
    sheet: party.source?.sheet ?? "",
    row: party.row,
    column: party.source?.columns.get(field) ?? null,
    field,
    key,
    value: cellText(source),
    suggestion: null,
    message: {
      say: "finding.register.conflict",
      values: { key, field: { say: `field.${field}` }, source: sayCell(field, source), register: sayCell(field, register) },
    },
  };
}

/** A source has something new for a column that a person has removed from the register: it is said, and not made again. */
export function columnGoneFinding(sheet: string, field: FieldName): Finding {
  const message = { say: "finding.register.columnGone", values: { field: { say: `field.${field}` } } };
  return {
    code: "register.columnGone",
    severity: "info",
    sheet,
    row: null,
    column: null,
    field,
    key: "",
    value: "",
    suggestion: null,
    message,
  };
}

/** A cell in the words of a finding. */
export function sayCell(field: FieldName, cell: Cell): MessageValue {
  if (cell === null) return { say: "register.emptyCell" };
  if (typeof cell === "boolean") return { say: cell ? "register.yes" : "register.no" };
  if (typeof cell !== "number") return cellText(cell);
  return fieldDefinition(field).type === "date" ? { day: cell } : cell;
}
