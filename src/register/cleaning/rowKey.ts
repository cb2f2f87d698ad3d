import { cellText } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { CleanedList } from "./cleanedList";

const keys: readonly FieldName[] = ["invoiceNumber", "customerNumber", "supplierNumber", "name"];

/** What people call a row by: the number of its document or party, or a name. `row` indexes the sheet's cells. */
export function rowKey(list: CleanedList, row: number): string {
  const { holds, columns } = list.source;
  for (const field of keys) {
    if (field === "invoiceNumber" && (holds === "customers" || holds === "suppliers")) continue;
    if (columns.has(field)) {
      const text = cellText(list.cell(row, field)).trim();
      if (text !== "") return text;
    }
  }
  return "";
}
