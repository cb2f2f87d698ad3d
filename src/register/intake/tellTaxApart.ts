import type { FieldName } from "../fields/catalogue";
import { amountOf } from "./amountOf";
import type { List } from "./lists/findLists";
import { sampleRows } from "./lists/sample";
import type { ColumnReading } from "./reading";

/** Rounding of the two amounts and the VAT. */
const ROUNDING = 0.02;
const MOST = 0.8;

/**
 * Beside VAT, `Beløp` may be the amount without it or with it, whatever the headings suggest: the cells tell, for the one plus
 * VAT is the other. Lists of invoices with a column of VAT and one of amounts get the other amount's column by that.
 */
export function tellTaxApart(columns: readonly ColumnReading[], list: List): readonly ColumnReading[] {
  const of = (field: FieldName) => columns.find((column) => column.field === field);
  const [vat, gross] = [of("vat"), of("gross")];
  if (!vat || !gross || of("net")) return columns;
  for (const other of columns) {
    if (other.field !== null) continue;
    if (isSum(list, gross, vat, other)) return renamed(columns, new Map([[gross, "net"], [other, "gross"]]));
    if (isSum(list, other, vat, gross)) return renamed(columns, new Map([[other, "net"]]));
  }
  return columns;
}

/** True where in nearly all rows with VAT the first amount and it make the third. */
function isSum({ part, block }: List, net: ColumnReading, vat: ColumnReading, gross: ColumnReading): boolean {
  let [agree, judged] = [0, 0];
  for (const row of sampleRows(block)) {
    const amount = ({ column }: ColumnReading) => amountOf(part.cells[row]?.[column - part.firstColumn]);
    const tax = amount(vat);
    const difference = amount(gross) - amount(net) - tax;
    if (Number.isNaN(difference) || tax === 0) continue;
    judged++;
    if (Math.abs(difference) <= ROUNDING) agree++;
  }
  return judged > 0 && agree >= judged * MOST;
}

function renamed(columns: readonly ColumnReading[], names: ReadonlyMap<ColumnReading, FieldName>): ColumnReading[] {
  return columns.map((column) => {
    const field = names.get(column);
    return field === undefined ? column : { ...column, field, confidence: Math.max(column.confidence, MOST) };
  });
}
