import type { FieldName } from "../fields/catalogue";
import type { ColumnValues } from "./columnValues";
import type { CurrencyTable } from "./currencyTable";
import type { SourceSheet } from "./sourceSheet";

/**
 * The currency of each row, as an index into the register's: what its cell says; else what the number format of its first
 * amount shows; else the base currency.
 */
export function documentCurrencies(values: ColumnValues, currencies: CurrencyTable, amounts: readonly FieldName[]) {
  const said = values.texts("currency");
  const { sheet, rows, columns } = values.source;
  const shown = amounts.flatMap((field) => {
    const column = columns.get(field);
    return (column === undefined ? undefined : sheet.shownCurrencies?.get(sheet.firstColumn + column)) ?? [];
  });
  return Uint8Array.from(said, (text, i) => {
    if (text !== "" || shown.length === 0) return currencies.indexOf(text);
    const row = (rows[i] ?? 0) + sheet.firstRow;
    return currencies.indexOf(shown.map((codes) => codes.get(row)).find((code) => code !== undefined) ?? "");
  });
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
