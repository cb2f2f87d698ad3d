import type { Cell } from "../cells";
import { fieldDefinition, type FieldName } from "../fields/catalogue";
import { serialDay } from "../intake/serialDay";
import { readFlagText } from "../text/flagText";
import { registerCell } from "./registerCell";

/** The value that a cell of the register's tab holds, in the form in which base compares it. */
export function fieldValue(field: FieldName, cell: Cell, date1904: boolean): Cell {
  const { type } = fieldDefinition(field);
  if (type === "date" && typeof cell === "number" && date1904) return serialDay(cell, date1904) ?? cell;
  if (type === "flag" && typeof cell === "string") return readFlagText(cell) ?? registerCell(field, cell);
  return registerCell(field, cell);
}
