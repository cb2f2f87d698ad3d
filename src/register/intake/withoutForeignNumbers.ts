import { cellText, isBlank } from "../cells";
import { readHeading } from "./headings/readHeading";
import type { List } from "./lists/findLists";
import { sampleRows } from "./lists/sample";
import { nameKey } from "./partyKeys";
import type { ColumnReading } from "./reading";

/** So many letters tell customers apart, however the rest of a name is spelt. */
const LETTERS = 3;
const SURE = 0.9;

/**
 * A column of numbers that stays the same from customer to customer holds no customers' numbers where its heading could be
 * another's: the account of the books that sales are posted to is called `Account` as well. Then names alone tell the customers.
 * What a person has settled stands, and so does `Kundenr`: shops of one chain have the same.
 */
export function withoutForeignNumbers(
  columns: readonly ColumnReading[],
  { part, block }: List,
  isSettled: (column: ColumnReading) => boolean = () => false,
): readonly ColumnReading[] {
  const [number, name] = [columns.find(({ field }) => field === "customerNumber"), columns.find(({ field }) => field === "name")];
  if (!number || !name || isSettled(number) || isUnmistakable(number)) return columns;
  const [numbers, names] = [new Set<string>(), new Set<string>()];
  for (const row of sampleRows(block)) {
    const cells = part.cells[row] ?? [];
    const [one, called] = [cells[number.column - part.firstColumn], cells[name.column - part.firstColumn]];
    if (isBlank(one) || isBlank(called)) continue;
    numbers.add(cellText(one).trim());
    names.add(nameKey(cellText(called)).slice(0, LETTERS));
  }
  const isForeign = names.size > 1 && numbers.size * 2 <= names.size;
  return isForeign ? columns.map((column) => (column === number ? { ...column, field: null, confidence: 0 } : column)) : columns;
}

function isUnmistakable({ heading }: ColumnReading): boolean {
  return readHeading(heading).meanings.some(({ field, kind, strength }) => field === "customerNumber" && kind === null && strength >= SURE);
}
