import type { EditedList } from "../register/changes/changeSet";
import type { Cell } from "../register/cells";
import { fieldDefinition, type FieldName } from "../register/fields/catalogue";
import { serialDay } from "../register/intake/serialDay";

export function fieldOf(list: EditedList, column: number): FieldName | null {
  return list.columns[column]?.field ?? null;
}

/** A raw cell in the form in which a field's values are shown: dates as days. */
export function fieldCell(field: FieldName | null, cell: Cell, date1904: boolean): Cell {
  const isDate = field !== null && typeof cell === "number" && fieldDefinition(field).type === "date";
  return isDate ? (serialDay(cell, date1904) ?? cell) : cell;
}
