import type { FieldName } from "../fields/catalogue";
import { currencyInText } from "../text/currencyInText";
import type { ColumnValues } from "./columnValues";
import type { CurrencyTable } from "./currencyTable";
import { headingUnit } from "./headings/headingUnit";
import type { SourceSheet } from "./sourceSheet";

/**
 * The currency of each row, as an index into the register's: what the heading of its amounts says; else its cell; else what the
 * number format or the text of its first amount shows; else the base currency.
 */
export function documentCurrencies(values: ColumnValues, currencies: CurrencyTable, amounts: readonly FieldName[]): Uint8Array {
  const { source } = values;
  const { sheet, rows, columns } = source;
  const stated = amounts.flatMap((field) => (columns.has(field) ? (headingUnit(source.headingOf(field)).currency ?? []) : []))[0];
  if (stated !== undefined) return new Uint8Array(rows.length).fill(currencies.indexOf(stated));
  const said = values.texts("currency");
  const places = amounts.flatMap((field) => columns.get(field) ?? []);
  const shown = places.flatMap((column) => sheet.shownCurrencies?.get(sheet.firstColumn + column) ?? []);
  return Uint8Array.from(said, (text, i) => {
    if (text !== "") return currencies.indexOf(text);
    const row = rows[i] ?? 0;
    const byFormat = shown.map((codes) => codes.get(row + sheet.firstRow)).find((code) => code !== undefined);
    return currencies.indexOf(byFormat ?? writtenBeside(sheet.cells[row], places) ?? "");
  });
}

function writtenBeside(cells: SourceSheet["sheet"]["cells"][number] | undefined, places: readonly number[]): string | undefined {
  for (const column of places) {
    const cell = cells?.[column];
    const code = typeof cell === "string" ? currencyInText(cell) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}

/** What each row says that its currency is worth; NaN where it says nothing that can be a rate. */
export function exchangeRates(values: ColumnValues): Float64Array {
  return values.numbers("exchangeRate").map((rate) => (rate > 0 ? rate : NaN));
}

/** The currencies that a sheet of documents tells by number formats alone. */
export function currenciesByFormat({ sheet, columns, holds, rows }: SourceSheet): readonly { readonly sheet: string; readonly currency: string }[] {
  if (holds === "customers" || holds === "suppliers" || columns.has("currency") || rows.length === 0) return [];
  const fields: readonly FieldName[] = ["gross", "net", "paymentAmount", "remaining", "unitPrice"];
  const codes = fields.flatMap((field) => [...(sheet.shownCurrencies?.get(sheet.firstColumn + (columns.get(field) ?? -1))?.values() ?? [])]);
  return [...new Set(codes)].map((currency) => ({ sheet: sheet.name, currency }));
}
