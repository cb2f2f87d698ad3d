import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { EditedList, ListColumn, ListIdentity } from "./changeSet";
import { identityText } from "./rowIdentity";

/** The fields that may tell the rows of a list apart, the best first. */
const keys: Readonly<Partial<Record<EditedList["holds"], readonly FieldName[]>>> = {
  customers: ["customerNumber"],
  suppliers: ["supplierNumber"],
  invoices: ["invoiceNumber", "voucher"],
};

/**
 * How the rows of a list are told apart: by the hidden id of our tables; in a user's sheet by its mapped key where every row
 * has one and no two the same; else by all that the mapped columns hold, without formulas: what those show changes with the cells
 * that they are worked out from.
 */
export function listIdentity(
  holds: EditedList["holds"],
  columns: readonly ListColumn[],
  rows: readonly (readonly Cell[])[],
  rowIdColumn: number,
  formulaColumns: readonly number[] = [],
): ListIdentity {
  if (rowIdColumn >= 0) return { by: "column", column: rowIdColumn };
  for (const key of keys[holds] ?? []) {
    const column = columns.findIndex(({ field }) => field === key);
    const identity: ListIdentity = { by: "column", column };
    if (column >= 0 && isUnique(identity, rows)) return identity;
  }
  const typed = columns.flatMap(({ column }, index) => (formulaColumns.includes(column) ? [] : [index]));
  const mapped = typed.filter((index) => columns[index]?.field !== null);
  const [first] = [mapped, typed, columns.map((_, index) => index)].filter(({ length }) => length > 0);
  return { by: "content", columns: first ?? [] };
}

/** Rows that are wholly empty need no key. */
function isUnique(identity: ListIdentity, rows: readonly (readonly Cell[])[]): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    const text = identityText(identity, row);
    if (text === "" && row.every((cell) => cell === null || cell === "")) continue;
    if (text === "" || seen.has(text)) return false;
    seen.add(text);
  }
  return true;
}
