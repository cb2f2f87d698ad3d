import { cellText, type Cell } from "../cells";
import { splitWords } from "../text/words";
import type { FieldName, SheetKind } from "../fields/catalogue";
import { amountOf } from "./amountOf";
import { headingUnit } from "./headings/headingUnit";
import type { List } from "./lists/findLists";
import { sampleRows } from "./lists/sample";
import type { ColumnReading } from "./reading";

/** Says that a column of amounts is in each row's own currency: `Valutabeløp`, `Amount in document currency`. */
const FOREIGN = /valuta|fremmed|foreign|documentcurrency|transactioncurrency|currencyamount|incurrency|amountcurrency|wahrung|vreemd|^fc|fc$/;
/** The same words of columns that hold something else. */
const OTHER = /kurs|rate|kode|code|local|lokal|base|basis|haus|egen|own|eigen|dato|date|datum/;
const LEFT = /rest|gjensta|utesta|apen|apent|remaining|outstanding|open|offen|due|saldo|balance/;
const MOSTLY = 0.5;

/**
 * Beside a column for the currency, amounts may stand twice: in the row's currency and in that of the books, `Valutabeløp` and
 * `Beløp`. What the row's currency names are the former, whichever was taken for the amount; the others tell the rate.
 */
export function tellCurrenciesApart(columns: readonly ColumnReading[], list: List, kind: SheetKind): readonly ColumnReading[] {
  if (kind !== "invoices" && kind !== "payments") return columns;
  const total: FieldName = kind === "invoices" ? "gross" : "paymentAmount";
  if (!columns.some(({ field }) => field === "currency")) return withoutOther(columns, total);
  const changes = new Map<ColumnReading, FieldName>();
  const foreign = columns.filter((column) => isForeign(column, total) && holdsAmounts(column, list));
  const [amount] = foreign.filter((column) => !isLeft(column));
  const [left] = kind === "invoices" ? foreign.filter(isLeft) : [];
  const stated = (field: FieldName): ColumnReading | undefined => columns.find((column) => column.field === field);
  const [gross, remaining] = [stated(total), stated("remaining")];
  const swap = (one: ColumnReading, field: FieldName, other: ColumnReading | undefined, otherField: FieldName): void => {
    changes.set(one, field);
    if (other) changes.set(other, otherField);
  };
  const isSwapped = amount !== undefined && amount !== gross;
  if (isSwapped) swap(amount, total, gross, "baseAmount");
  else if (amount) {
    const inBase = columns.find((column) => column.field === null && isBase(column) && holdsAmounts(column, list));
    if (inBase) changes.set(inBase, "baseAmount");
  }
  if (left && left !== remaining) {
    swap(left, "remaining", remaining, "baseRemaining");
    if (!amount && gross) changes.set(gross, "baseAmount");
  } else if (remaining && !left && (isSwapped || isInOneCurrency(remaining, gross, columns, list))) changes.set(remaining, "baseRemaining");
  const told = changes.size === 0 ? columns : columns.map((column) => ({ ...column, field: changes.get(column) ?? column.field }));
  return withoutOther(told, total);
}

/** `Rest NOK` beside `Beløp`, where rows are in other currencies, too. */
function isInOneCurrency(left: ColumnReading, total: ColumnReading | undefined, columns: readonly ColumnReading[], list: List): boolean {
  const unit = headingUnit(left.heading).currency;
  if (unit === null || !total || headingUnit(total.heading).currency !== null) return false;
  const currency = columns.find(({ field }) => field === "currency");
  return currency !== undefined && sampleOf(currency, list).some((cell) => cellText(cell).trim().toUpperCase() !== unit);
}

/** An amount in the currency of the books that stands beside no other is simply the amount. */
function withoutOther(columns: readonly ColumnReading[], total: FieldName): readonly ColumnReading[] {
  const has = (field: FieldName): boolean => columns.some((column) => column.field === field);
  const renamed = new Map<FieldName, FieldName>();
  if (has("baseAmount") && !has(total)) renamed.set("baseAmount", total);
  if (has("baseRemaining") && !has("remaining") && renamed.size > 0) renamed.set("baseRemaining", "remaining");
  if (renamed.size === 0) return columns;
  return columns.map((column) => ({ ...column, field: column.field === null ? null : (renamed.get(column.field) ?? column.field) }));
}

function isForeign({ heading, field }: ColumnReading, total: FieldName): boolean {
  const key = splitWords(heading).join("");
  // `Beløp i valuta` reads as a short form of `Beløp i egen valuta`.
  const mayBe: readonly (FieldName | null)[] = [null, total, "remaining", "net", "baseAmount", "baseRemaining"];
  return mayBe.includes(field) && FOREIGN.test(key) && !OTHER.test(key);
}

function isBase({ heading }: ColumnReading): boolean {
  const key = splitWords(heading).join("");
  return /(?:belop|amount|betrag|bedrag)/.test(key) && /local|lokal|base|basis|haus|egen|own|eigen/.test(key) && !/kurs|rate/.test(key);
}

function isLeft({ heading }: ColumnReading): boolean {
  return LEFT.test(splitWords(heading).join(""));
}

function sampleOf({ column }: ColumnReading, { part, block }: List): readonly Cell[] {
  return sampleRows(block).map((row) => part.cells[row]?.[column - part.firstColumn] ?? null).filter((cell) => cell !== null);
}

function holdsAmounts(column: ColumnReading, list: List): boolean {
  const cells = sampleOf(column, list);
  return cells.filter((cell) => !Number.isNaN(amountOf(cell))).length >= Math.max(1, cells.length * MOSTLY);
}
