import type { Cell } from "../../../src/register/cells";
import { noRecipe, type CleaningRecipe } from "../../../src/register/changes/cleaningRecipe";
import { proposeCleaning } from "../../../src/register/cleaning/proposeCleaning";
import type { Cleaning, Suggestion } from "../../../src/register/cleaning/suggestion";
import type { FieldName, SheetKind } from "../../../src/register/fields/catalogue";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { WorkbookSnapshot } from "../../../src/register/intake/snapshot";
import { sheet, workbook } from "../intake/snapshots";

export interface Given {
  readonly language?: string;
  readonly home?: string;
  readonly currency?: string;
  readonly holds?: SheetKind;
  readonly recipe?: CleaningRecipe;
}

export type Columns = Readonly<Partial<Record<FieldName, readonly Cell[]>>>;

const NAME = "Liste";

/** A sheet with a column for each field, as long as the longest; its headings are the fields' names, said to be these. */
export function bookOf(columns: Columns): WorkbookSnapshot {
  const fields = Object.keys(columns) as FieldName[];
  const length = Math.max(0, ...fields.map((field) => columns[field]?.length ?? 0));
  const rows = Array.from({ length }, (_, row) => fields.map((field) => columns[field]?.[row] ?? null));
  return workbook(sheet(NAME, [fields, ...rows]));
}

export function cleaningOf(book: WorkbookSnapshot, columns: readonly FieldName[], given: Given = {}): Cleaning {
  const { language = "nb", home = "NO", currency = "NOK", holds = "customers", recipe = noRecipe } = given;
  const mapped = Object.fromEntries(columns.map((field) => [field, field]));
  const readings = readSheets(book, { fixed: { [NAME]: { holds, columns: mapped } } });
  const register = readRegister(book, readings, { language, country: home, currency, master: "sources" });
  return proposeCleaning(book, readings, register, { language, home, currency }, recipe);
}

/** The book with these suggestions carried out. */
export function carriedOut(book: WorkbookSnapshot, suggestions: readonly Suggestion[]): WorkbookSnapshot {
  const sheets = book.sheets.map((one) => {
    const cells = one.cells.map((row) => [...row]);
    for (const { sheetId, row, cells: changed } of suggestions) {
      if (sheetId !== one.id) continue;
      for (const { column, after } of changed) {
        const at = cells[row - one.firstRow];
        if (at) at[column - one.firstColumn] = after;
      }
    }
    return { ...one, cells };
  });
  return { ...book, sheets };
}

/** The columns after the one click. A column `customerNumber` is put before, so that every row is somebody. */
export function cleaned(columns: Columns, given: Given = {}): Columns {
  const numbered = withNumbers(columns, given);
  const book = bookOf(numbered);
  const fields = Object.keys(numbered) as FieldName[];
  const accepted = cleaningOf(book, fields, given).suggestions.filter(({ isAccepted }) => isAccepted);
  return columnsOf(carriedOut(book, accepted), fields);
}

/** What a person is asked about, as the columns that each of these suggestions alone would make. */
export function asked(columns: Columns, given: Given = {}): readonly Suggestion[] {
  const numbered = withNumbers(columns, given);
  return cleaningOf(bookOf(numbered), Object.keys(numbered) as FieldName[], given).suggestions.filter(({ certainty }) => certainty === "ask");
}

export function withNumbers(columns: Columns, { holds = "customers" }: Given): Columns {
  const length = Math.max(0, ...Object.values(columns).map((cells) => cells.length));
  const own: FieldName = holds === "customers" || holds === "suppliers" ? "customerNumber" : "invoiceNumber";
  return { [own]: Array.from({ length }, (_, at) => 10_001 + at), ...columns };
}

function columnsOf(book: WorkbookSnapshot, fields: readonly FieldName[]): Columns {
  const [, ...rows] = book.sheets[0]?.cells ?? [];
  return Object.fromEntries(fields.map((field, at) => [field, rows.map((row) => row[at] ?? null)]));
}

export interface Case {
  readonly field: FieldName;
  readonly before: Cell;
  readonly after: Cell;
  readonly why: string;
  /** Other cells of the row. */
  readonly row?: Readonly<Partial<Record<FieldName, Cell>>>;
  readonly given?: Given;
}

/** The cell after the one click, in a list of this row alone. */
export function cleanedCell({ field, before, row = {}, given = {} }: Case): Cell {
  const columns: Columns = { ...Object.fromEntries(Object.entries(row).map(([other, cell]) => [other, [cell]])), [field]: [before] };
  return cleaned(columns, given)[field]?.[0] ?? null;
}
