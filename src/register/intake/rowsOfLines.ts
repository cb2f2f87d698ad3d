import { isBlank } from "../cells";
import type { FieldName } from "../fields/catalogue";
import { amountOf } from "./amountOf";
import { readHeading } from "./headings/readHeading";
import { nameKey, numberKey } from "./partyKeys";
import type { SourceSheet } from "./sourceSheet";

/** What of a table of invoices tells whether a row is a line of the one before. */
interface Rows {
  readonly number: readonly string[];
  readonly partyNumber: readonly string[];
  readonly partyName: readonly string[];
  readonly date: Int32Array;
  readonly due: Int32Array;
  readonly gross: Float64Array;
  readonly net: Float64Array;
}

const OF_LINES: readonly FieldName[] = ["quantity", "unitPrice"];

/**
 * The rows of an invoice list that are to be counted. Web shops and accounting programs export a row for each line and repeat
 * the invoice's total on it, or leave it empty but on the first: such an invoice counts once. Where a row's amount is that of
 * its line, all rows count. Null where the list is none of that kind.
 */
export function rowsWithoutLines(table: Rows, source: SourceSheet): readonly number[] | null {
  const [quantity, price] = OF_LINES.map((field) => columnOf(source, field));
  if (quantity === undefined && price === undefined) return null;
  const first = new Map<string, number>();
  const kept: number[] = [];
  const rowsAlike: number[] = [];
  for (let i = 0; i < table.number.length; i++) {
    const number = table.number[i] ?? "";
    const key = number === "" ? "" : `${numberKey(number)}\n${table.partyNumber[i] ?? ""}\n${nameKey(table.partyName[i] ?? "")}`;
    const before = key === "" ? undefined : first.get(numberKey(number));
    if (before === undefined) {
      if (key !== "") first.set(numberKey(number), i);
      kept.push(i);
      continue;
    }
    if (!isOfSame(table, before, i)) return null;
    rowsAlike.push(i);
  }
  if (rowsAlike.length === 0) return null;
  return rowsAlike.some((i) => !isLineAmount(table, source, i, quantity, price)) ? kept : null;
}

/** The same amount, or none, on the same invoice: another amount is that of a line, or of an instalment. */
function isOfSame(table: Rows, first: number, again: number): boolean {
  const [one, other] = [table.gross[first] ?? NaN, table.gross[again] ?? NaN];
  const isSameParty = (table.partyName[again] === "" && table.partyNumber[again] === "") || (table.partyName[again] === table.partyName[first] && table.partyNumber[again] === table.partyNumber[first]);
  const isSameDate = table.date[again] === table.date[first] || Number.isNaN(other);
  return isSameParty && isSameDate && (Number.isNaN(other) || one === other) && (table.due[again] === table.due[first] || Number.isNaN(other));
}

/** True where the row's amount is its quantity times its price. */
function isLineAmount({ gross, net }: Rows, { sheet, rows }: SourceSheet, i: number, quantity: number | undefined, price: number | undefined): boolean {
  if (quantity === undefined || price === undefined) return false;
  const cells = sheet.cells[rows[i] ?? -1] ?? [];
  const product = Math.round(amountOf(cells[quantity]) * amountOf(cells[price]) * 100);
  return [gross[i], net[i]].some((amount) => amount !== undefined && Math.abs(amount - product) <= 1);
}

/** The column without a field whose heading says this of lines; undefined where there is none with something in it. */
function columnOf(source: SourceSheet, field: FieldName): number | undefined {
  const { sheet } = source;
  const found = source.asSource().otherColumns.find(({ heading }) => readHeading(heading).meanings.some((meaning) => meaning.field === field && meaning.strength >= 0.8));
  const column = found === undefined ? undefined : found.column - sheet.firstColumn;
  return column !== undefined && source.rows.some((row) => !isBlank(sheet.cells[row]?.[column])) ? column : undefined;
}
