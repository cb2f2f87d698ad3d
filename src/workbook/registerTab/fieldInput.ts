import { CellError, type Cell } from "../../register/cells";
import { fieldDefinition, type FieldName } from "../../register/fields/catalogue";
import { daySerial } from "../../register/intake/serialDay";
import { asLiteral } from "../asLiteral";
import type { CellInput } from "../writing/cellWrites";
import { TEXT_FORMAT } from "./columnLook";

/** How a tab's cells hold values. */
export interface CellForm {
  readonly yes: string;
  readonly no: string;
  /** True where the workbook counts days from 1904. */
  readonly date1904: boolean;
}

/**
 * What is written for a value into a cell with this number format. In the text format a text stands as it is; anywhere
 * else it is made safe. Empty text empties the cell.
 */
export function fieldInput(field: FieldName, value: Cell, format: string, form: CellForm): CellInput {
  const cell = fieldCell(field, value, form);
  if (cell === null) return "";
  return typeof cell === "string" && typeof value === "string" && format !== TEXT_FORMAT ? asLiteral(cell) : cell;
}

/** What the tab's cell then holds, as Excel's `values` gives it; null for an empty one. A cell holds no more than 32,767 letters. */
export function fieldCell(field: FieldName, value: Cell, { yes, no, date1904 }: CellForm): Exclude<Cell, CellError> {
  if (value === null || value === "" || value instanceof CellError) return null;
  const isDate = fieldDefinition(field).type === "date";
  if (typeof value === "number") return isDate ? daySerial(value, date1904) : value;
  if (typeof value === "boolean") return value ? yes : no;
  return value.slice(0, 32_767);
}
