import type { InvoiceLines } from "../register";
import type { ColumnValues } from "./columnValues";
import type { CurrencyTable } from "./currencyTable";
import { documentCurrencies } from "./documentCurrencies";
import { documentColumns, partiesOf, positionsOf } from "./documentTable";
import type { PartyIndex } from "./partyIndex";

export type LineTable = ReturnType<typeof readLines>;

/** The lines of one sheet of invoice lines. */
export function readLines(values: ColumnValues, currencies: CurrencyTable) {
  const currency = documentCurrencies(values, currencies, ["net", "gross", "unitPrice"]);
  const quantity = values.numbers("quantity");
  const price = values.numbers("unitPrice");
  const stated = values.numbers(values.has("net") ? "net" : "gross");
  // A list that counts nothing has one of each.
  const counted = values.has("quantity") ? quantity : quantity.map(() => 1);
  const amount = stated.map((value, i) => (Number.isNaN(value) ? (counted[i] ?? NaN) * (price[i] ?? NaN) : value));
  return {
    ...documentColumns(values),
    invoiceNumber: values.texts("invoiceNumber"),
    date: values.days("invoiceDate"),
    product: values.texts("product"),
    quantity,
    unitPrice: currencies.toMinor(price, currency),
    amount: currencies.toMinor(amount, currency),
    currency,
  };
}

/** The register's invoice lines, with their customers. */
export function linesFrom(table: LineTable, index: PartyIndex): InvoiceLines {
  const { invoiceNumber, date, product, quantity, unitPrice, amount, currency } = table;
  return { count: date.length, at: positionsOf(table), ...partiesOf(table, index), invoiceNumber, date, product, quantity, unitPrice, amount, currency };
}
