import { isBlank } from "../cells";
import type { Cell } from "../cells";
import type { FieldName, SheetKind } from "../fields/catalogue";
import type { Source } from "../register";
import { readDateText } from "../text/dateText";
import type { DateOrder } from "../text/dateText";
import { readNumberText } from "../text/numberText";
import type { DecimalMark } from "../text/numberText";
import { groupParties, partiesFilledDown, type GroupParty } from "./groupTitles";
import { fieldColumns } from "./fieldColumns";
import { allRows, partOfSheet } from "./lists/partOfSheet";
import type { SheetReading } from "./reading";
import { RecordTest } from "./records";
import type { SheetSnapshot } from "./snapshot";

/** What settles a tie that a whole column leaves open. */
export interface Locale {
  readonly language: string;
  /** ISO 3166-1 */
  readonly country: string;
  /** True where somebody has named the language for this very reading: then it settles also what the country leaves open. */
  readonly isLanguageChosen?: boolean;
}

/** What lists of suppliers' invoices and of payments to them are called in the four languages. */
const SUPPLIERS_SHEET = /leverand|inngående\s*faktura|supplier|vendor|purchase\s*invoice|payables|lieferant|eingangsrechnung|kreditor|leverancier|inkoopfactu|crediteur/i;

const MONTH_FIRST_COUNTRIES = new Set(["US", "PH", "FM", "PW"]);
const ENGLISH_DAY_FIRST_COUNTRIES = new Set(["GB", "IE", "AU", "NZ", "IN", "ZA", "MT", "SG", "HK"]);

/** A sheet that the register is made from, with its reading: which rows are records, which column is which field. */
export class SourceSheet {
  readonly holds: SheetKind;
  /** Index of each field's column in rows of `cells`. */
  readonly columns: ReadonlyMap<FieldName, number>;
  /** Indexes into `cells` of the rows that are records. */
  readonly rows: Uint32Array;

  /** The columns of the sheet that are the list's. */
  readonly sheet: SheetSnapshot;

  constructor(
    /** Index into the register's sources. */
    readonly index: number,
    sheet: SheetSnapshot,
    private readonly reading: SheetReading,
    holds: SheetKind,
    readonly date1904: boolean,
    private readonly locale: Locale,
    /** Whose documents its rows are; a sheet may hold both customers' and suppliers'. */
    readonly side: "customers" | "suppliers" = "customers",
  ) {
    this.holds = holds;
    const columns = { first: reading.span.first - sheet.firstColumn, end: reading.span.last - sheet.firstColumn + 1 };
    this.sheet = partOfSheet(sheet, allRows(sheet), columns);
    this.columns = fieldColumns(reading.columns, this.sheet.firstColumn);
    this.rows = this.recordRows();
  }

  /** A sheet without rows, from which every table comes out empty. */
  static empty(locale: Locale): SourceSheet {
    const sheet = { id: "", name: "", visibility: "visible", own: null, ownCode: null, firstRow: 0, firstColumn: 0, cells: [], formats: [], tables: [] } as const;
    const reading = { sheetId: "", sheet: "", list: "", span: { first: 0, last: 0 }, own: null, holds: "other", confidence: 0, headingRow: null, dataRows: null, rows: 0, leftOut: [], columns: [] } as const;
    return new SourceSheet(0, sheet, reading, "invoices", false, locale);
  }

  headingOf(field: FieldName): string {
    return this.reading.columns.find((column) => column.field === field)?.heading ?? "";
  }

  /** Number formats of the column's first cells. */
  formatsOf(field: FieldName): string[] {
    const column = this.columns.get(field) ?? -1;
    return this.sheet.formats.map((row) => row[column] ?? "General");
  }

  /** The number format of a row's cell, by its index into `cells`; undefined where it is not known. */
  formatAt(field: FieldName): (row: number) => string | undefined {
    const { sheet } = this;
    const column = this.columns.get(field) ?? -1;
    const runs = sheet.formatRuns?.get(sheet.firstColumn + column);
    if (!runs) return (row) => sheet.formats[row]?.[column];
    let at = 0;
    return (row) => {
      const sheetRow = row + sheet.firstRow;
      if ((runs[at]?.row ?? 0) > sheetRow) at = 0;
      while ((runs[at + 1]?.row ?? Infinity) <= sheetRow) at++;
      return runs[at]?.format;
    };
  }

  /** The decimal mark that the column's texts prove, more of them than the other; else the language's. */
  decimalMark(field: FieldName): DecimalMark {
    let balance = 0;
    this.eachText(field, (text) => {
      const proves = readNumberText(text)?.proves;
      if (proves === ",") balance++;
      if (proves === ".") balance--;
    });
    if (balance !== 0) return balance > 0 ? "," : ".";
    return this.locale.language === "en" ? "." : ",";
  }

  /**
   * The order of day and month that the column's texts prove; "mixed" where they prove both, null where nothing settles it.
   * A column that proves nothing goes by the sheet's other columns, then by the language: Norwegian, German and Dutch
   * write the day first everywhere, English does in some countries; English alone, where it was chosen, means month first.
   */
  dateOrder(field: FieldName): DateOrder | "mixed" | null {
    const own = this.provenOrder(field);
    if (own !== null) return own;
    const others = new Set([...this.columns.keys()].map((other) => this.provenOrder(other)).filter((order) => order !== null));
    const [only] = others;
    if (others.size === 1 && only !== undefined && only !== "mixed") return only;
    const { language, country, isLanguageChosen = false } = this.locale;
    if (language !== "en") return "dmy";
    if (MONTH_FIRST_COUNTRIES.has(country)) return "mdy";
    if (ENGLISH_DAY_FIRST_COUNTRIES.has(country)) return "dmy";
    return isLanguageChosen ? "mdy" : null;
  }

  /**
   * Whom each record is about by the title above it, or by the first row of its group; null where the list is not parted so.
   * `partyOf` gives what a row of cells says itself.
   */
  groups(partyOf: (cells: readonly Cell[]) => GroupParty): readonly GroupParty[] | null {
    const { reading, sheet } = this;
    const isDocuments = this.holds === "invoices" || this.holds === "payments" || this.holds === "invoiceLines";
    const isParted = reading.leftOut.some(({ nature }) => nature === "title" || nature === "total");
    if (!isDocuments || !reading.dataRows || !isParted) return null;
    const test = this.recordTest();
    const ours = new Set(this.rows);
    // The first title may stand above the headings.
    const first = Math.max(0, (reading.headingRow ?? reading.dataRows.first) - sheet.firstRow - 1);
    const rows = sheet.cells.slice(first, reading.dataRows.last - sheet.firstRow + 2).map((cells, at) => {
      if (first + at === (reading.headingRow ?? -1) - sheet.firstRow) return { cells, nature: "headings" as const };
      const nature = test.natureOf(cells);
      // Rows of the other side are records of nobody here.
      return { cells, nature: nature === "record" && !ours.has(first + at) ? ("unnamed" as const) : nature };
    });
    const ownOf = (at: number): GroupParty => partyOf(rows[at]?.cells ?? []);
    return groupParties(rows, ownOf) ?? partiesFilledDown(rows, ownOf);
  }

  asSource(): Source {
    const { sheet, reading } = this;
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      holds: this.holds,
      own: sheet.own !== null,
      columns: new Map([...this.columns].map(([field, index]) => [field, sheet.firstColumn + index])),
      otherColumns: reading.columns.filter(({ field, heading }) => field === null && heading !== "").map(({ column, heading }) => ({ column, heading })),
    };
  }

  private provenOrder(field: FieldName): DateOrder | "mixed" | null {
    const proven = new Set<DateOrder>();
    this.eachText(field, (text) => {
      const date = readDateText(text);
      if (date && "day" in date && date.proves) proven.add(date.proves);
    });
    if (proven.size === 2) return "mixed";
    const [only] = proven;
    return only ?? null;
  }

  private eachText(field: FieldName, visit: (text: string) => void): void {
    const column = this.columns.get(field);
    if (column === undefined) return;
    for (const row of this.rows) {
      const cell = this.sheet.cells[row]?.[column];
      if (typeof cell === "string") visit(cell);
    }
  }

  /** The same sheet's documents of suppliers; undefined where it cannot have any. */
  ofSuppliers(): SourceSheet | undefined {
    const isParties = this.holds === "customers" || this.holds === "suppliers";
    if (isParties || !(this.columns.has("supplierNumber") || this.isNamedForSuppliers())) return undefined;
    return new SourceSheet(this.index, this.sheet, this.reading, this.holds, this.date1904, this.locale, "suppliers");
  }

  /** A sheet that is called after suppliers and names no customer's number is about them, also without their numbers. */
  private isNamedForSuppliers(): boolean {
    return !this.columns.has("customerNumber") && SUPPLIERS_SHEET.test(this.sheet.name);
  }

  /** Documents of suppliers are no claims on customers: they name a supplier's number and no customer's. */
  private isSuppliersDocument(row: readonly Cell[]): boolean {
    if (this.holds === "customers" || this.holds === "suppliers") return false;
    if (this.isNamedForSuppliers()) return true;
    const supplier = this.columns.get("supplierNumber");
    const customer = this.columns.get("customerNumber");
    return supplier !== undefined && !isBlank(row[supplier]) && (customer === undefined || isBlank(row[customer]));
  }

  private recordTest(): RecordTest {
    const headings: string[] = [];
    for (const { column, heading } of this.reading.columns) headings[column - this.sheet.firstColumn] = heading;
    return new RecordTest(this.holds, this.columns, headings);
  }

  private recordRows(): Uint32Array {
    const { reading, sheet } = this;
    if (!reading.dataRows) return new Uint32Array(0);
    const test = this.recordTest();
    const isOurs = (row: readonly Cell[]) => test.isRecord(row) && this.isSuppliersDocument(row) === (this.side === "suppliers");
    const first = reading.dataRows.first - sheet.firstRow;
    const last = Math.min(sheet.cells.length - 1, reading.dataRows.last - sheet.firstRow);
    const rows = new Uint32Array(Math.max(0, last - first + 1));
    let count = 0;
    for (let row = first; row <= last; row++) {
      if (isOurs(sheet.cells[row] ?? [])) rows[count++] = row;
    }
    return rows.slice(0, count);
  }
}
