import { isBlank } from "../cells";
import type { Cell } from "../cells";
import type { FieldName, SheetKind } from "../fields/catalogue";
import { foldLetters } from "../text/foldLetters";
import { isBlankRow, isSingleText } from "./lists/sample";

/** The fields of which a row must have one to be a record of its kind; a total has none of them. */
const IDENTIFYING: Readonly<Record<SheetKind, readonly FieldName[]>> = {
  customers: ["customerNumber", "name", "firstName", "lastName", "organisationNumber", "email", "phone", "mobile", "contactPerson"],
  suppliers: ["supplierNumber", "name", "firstName", "lastName", "organisationNumber", "email", "phone", "mobile", "contactPerson"],
  invoices: ["invoiceNumber", "customerNumber", "supplierNumber", "name", "invoiceDate", "dueDate", "voucher", "kid"],
  invoiceLines: ["invoiceNumber", "customerNumber", "supplierNumber", "name", "product", "invoiceDate"],
  payments: ["customerNumber", "supplierNumber", "name", "invoiceNumber", "paymentDate", "voucher", "kid", "reference"],
  contactLog: ["contactDate", "contactText", "customerNumber", "name"],
};

/** A total of parties, or of documents on a sheet that proves none, is a row that says so and has none of these. */
const NOT_IN_TOTALS: Readonly<Record<SheetKind, readonly FieldName[]>> = {
  customers: ["organisationNumber", "email", "phone", "mobile", "street", "postcode"],
  suppliers: ["organisationNumber", "email", "phone", "mobile", "street", "postcode"],
  invoices: ["invoiceDate", "dueDate"],
  invoiceLines: ["quantity", "unitPrice"],
  payments: ["paymentDate"],
  contactLog: ["contactDate"],
};

/** What a document has of its own: without any of these, a row that calls itself a total is one, whatever else it repeats. */
const PROOFS: Readonly<Partial<Record<SheetKind, readonly FieldName[]>>> = {
  invoices: ["invoiceNumber", "voucher", "kid", "invoiceDate", "dueDate"],
  invoiceLines: ["invoiceNumber", "product", "quantity", "unitPrice", "invoiceDate"],
  payments: ["invoiceNumber", "voucher", "kid", "reference", "paymentDate"],
};

const TOTAL_WORDS =
  "sum(?:mer)?|total(?:t|en|er|sum|s)?|tot|delsum|sub ?-?total(?:t|en|s)?|i alt|gesamt(?:summe|betrag|ergebnis)?|ergebnis|summe|zwischensumme|endsumme|(?:sub|eind)?totaal|grand total|antall|anzahl|aantal|count|number of";
/** Page sums, where no document is. */
const CARRIED = /^(?:overfort|overforing|transport|ubertrag|saldovortrag|carried forward|brought forward|overdracht)(?=$|[\s:.])/;
const TOTAL = new RegExp(`^(?:${TOTAL_WORDS})(?=$|[\\s:.(])`);
/** Excel's own subtotals put the word behind: `10002 Totalt`, `Alfa AS Total`. */
const ENDS_IN_TOTAL = new RegExp(`\\s(?:${TOTAL_WORDS})[:.]?$`);

/** What a row of a list is; `unnamed` has values, but nothing that says whose or of what. */
export type RowNature = "record" | "blank" | "total" | "title" | "headings" | "unnamed";

/** Tells the rows of a list that are records from blank rows, totals and headings said again. */
export class RecordTest {
  private readonly identifying: readonly number[];
  private readonly notInTotals: readonly number[];
  private readonly proofs: readonly number[];
  /** The column of the parties' numbers. */
  private readonly number: number | undefined;

  /** `columns` are indexes into rows of cells. */
  constructor(
    kind: SheetKind,
    columns: ReadonlyMap<FieldName, number>,
    private readonly headings: readonly string[],
  ) {
    const present = (names: readonly FieldName[]) => names.flatMap((name) => columns.get(name) ?? []);
    this.identifying = present(IDENTIFYING[kind]);
    this.notInTotals = present(NOT_IN_TOTALS[kind]);
    this.proofs = present(PROOFS[kind] ?? []);
    this.number = columns.get(kind === "suppliers" ? "supplierNumber" : "customerNumber");
  }

  isRecord(row: readonly Cell[]): boolean {
    return this.natureOf(row) === "record";
  }

  natureOf(row: readonly Cell[]): RowNature {
    if (!this.identifying.some((column) => !isBlank(row[column]))) return isBlankRow(row) ? "blank" : natureOfUnnamed(row);
    if (this.proofs.length > 0 && isSingleText(row) && row.some(isTitle)) return row.some(saysTotal) ? "total" : "title";
    const isTotal = this.proofs.length > 0 ? this.isUnprovenTotal(row) : this.isTotal(row);
    if (isTotal) return row.some(saysTotal) || !isSingleText(row) ? "total" : "title";
    return this.isHeadingAgain(row) ? "headings" : "record";
  }

  /** A total or the title of a group: a row that says so and has nothing of a document. */
  private isUnprovenTotal(row: readonly Cell[]): boolean {
    if (this.proofs.some((column) => !isBlank(row[column]) && !saysTotal(row[column]))) return false;
    return this.identifying.some((column) => saysTotal(row[column]) || isCarried(row[column])) || isSingleText(row);
  }

  private isTotal(row: readonly Cell[]): boolean {
    const label = this.identifying.find((column) => beginsWithTotal(row[column]));
    if (label === undefined) return false;
    // Where the number is a word, a count may stand under the names: `Sum | 12`.
    const names = label === this.number ? hasLetter : isFilled;
    const named = this.identifying.filter((column) => column === label || names(row[column])).length;
    // A firm may be called Total: a row that has a number or date besides the label is that firm's.
    return named === 1 && this.notInTotals.every((column) => isBlank(row[column]));
  }

  private isHeadingAgain(row: readonly Cell[]): boolean {
    const first = this.identifying.find((column) => !isBlank(row[column]));
    if (first === undefined || this.headings[first] === "" || row[first] !== this.headings[first]) return false;
    return row.every((cell, column) => isBlank(cell) || cell === this.headings[column] || typeof cell === "string");
  }
}

function natureOfUnnamed(row: readonly Cell[]): RowNature {
  if (row.some(saysTotal)) return "total";
  return isSingleText(row) ? "title" : "unnamed";
}

/** Words, and no document's number alone: `10001 Berg AS` above its invoices, in whatever column it stands. */
function isTitle(cell: Cell | undefined): boolean {
  return typeof cell === "string" && (/\S\s+\S/.test(cell) || !/\d/.test(cell));
}

function isFilled(cell: Cell | undefined): boolean {
  return !isBlank(cell);
}

function hasLetter(cell: Cell | undefined): boolean {
  return typeof cell === "string" && /\p{L}/u.test(cell);
}

/** Cheap first look, since it is asked of every row. */
const MAY_BE_TOTAL = /^\s*[STDGZEIACNstdgzeiacn]/;

function beginsWithTotal(cell: Cell | undefined): boolean {
  return typeof cell === "string" && MAY_BE_TOTAL.test(cell) && TOTAL.test(foldLetters(cell.trim()));
}

function isCarried(cell: Cell | undefined): boolean {
  return typeof cell === "string" && CARRIED.test(foldLetters(cell.trim()));
}

/** True for a cell that calls its row a sum. */
export function saysTotal(cell: Cell | undefined): boolean {
  return typeof cell === "string" && (beginsWithTotal(cell) || ENDS_IN_TOTAL.test(foldLetters(cell.trim())));
}
