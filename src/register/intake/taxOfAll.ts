import { headingWords } from "./headings/headingKey";
import { readHeading } from "./headings/readHeading";
import type { ColumnReading } from "./reading";

const TOTAL = new Set(["total", "totalt", "gesamt", "totaal", "sum", "summe"]);

/** Where a row has the VAT of its line and that of the whole invoice, the latter is the invoice's. */
export function taxOfAll(columns: readonly ColumnReading[]): readonly ColumnReading[] {
  const stated = columns.find(({ field }) => field === "vat");
  if (!stated || isTotal(stated)) return columns;
  const total = columns.find((column) => column.field === null && isTotal(column) && readHeading(column.heading).meanings.some(({ field, strength }) => field === "vat" && strength >= 0.8));
  if (!total) return columns;
  return columns.map((column) => (column === total ? { ...column, field: "vat", confidence: stated.confidence } : column === stated ? { ...column, field: null, confidence: 0 } : column));
}

function isTotal({ heading }: ColumnReading): boolean {
  return headingWords(heading).some((word) => TOTAL.has(word));
}
