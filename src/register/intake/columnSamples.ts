import { cellText, isBlank } from "../cells";
import { fieldDefinition } from "../fields/catalogue";
import type { MessageValue } from "../message";
import { isDateFormat } from "./numberFormat";
import type { ColumnReading, SheetReading } from "./reading";
import type { SheetSnapshot } from "./snapshot";

const SAMPLES = 3;
const LONGEST = 40;

/** A few different values of a column, by which a person tells what it holds; dates as dates, numbers of people and things as they stand. */
export function columnSamples(sheet: SheetSnapshot, { dataRows, headingRow }: SheetReading, column: ColumnReading): readonly MessageValue[] {
  const at = column.column - sheet.firstColumn;
  const first = (dataRows?.first ?? (headingRow ?? sheet.firstRow - 1) + 1) - sheet.firstRow;
  const last = dataRows === null ? sheet.cells.length - 1 : dataRows.last - sheet.firstRow;
  const isNumber = column.field !== null && fieldDefinition(column.field).type !== "identifier";
  const samples = new Map<string, MessageValue>();
  for (let row = first; row <= last && samples.size < SAMPLES; row++) {
    const cell = sheet.cells[row]?.[at];
    if (isBlank(cell)) continue;
    const text = cellText(cell).trim();
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    const isDate = typeof cell === "number" && isDateFormat(sheet.formats[row]?.[at] ?? "General");
    samples.set(short, isDate ? { day: Math.floor(cell) } : typeof cell === "number" && isNumber ? cell : short);
  }
  return [...samples.values()];
}
