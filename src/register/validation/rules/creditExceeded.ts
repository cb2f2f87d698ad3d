import { booksOf } from "../../ledger/books";
import { openItems } from "../../ledger/openItems";
import { toMinor } from "../../money/minorUnits";
import type { Register } from "../../register";
import type { Settings } from "../../settings";
import { found } from "../found";
import { numberCells } from "../partyCells";
import type { Rule } from "../rule";

/** Customers who owe more, in the base currency, than their credit limit allows. A limit of nothing is usually no limit. */
export const creditExceeded: Rule = function* (register, { asOf, settings }) {
  const { customers, invoices, currencies } = register;
  const limits = [...numberCells(customers, "creditLimit")].filter(({ value }) => value > 0);
  if (limits.length === 0 || invoices.count === 0) return;
  const balances = baseBalances(register, asOf, settings);
  const [currency = ""] = currencies;
  for (const { index, id, value } of limits) {
    const limit = toMinor(value, currency);
    const balance = balances[index] ?? 0;
    if (balance <= limit) continue;
    const values = { balance: { amount: balance, currency }, limit: { amount: limit, currency } };
    yield found(register, customers.at, index, { code: "creditLimit.exceeded", severity: "warning", field: "creditLimit", key: id, value, values });
  }
};

/** What each customer owes in the base currency on the day, less money that found no invoice. Minor units. */
function baseBalances(register: Register, asOf: number, settings: Settings): Float64Array {
  const { books, open, unapplied } = openItems(booksOf(register, settings), asOf);
  const { documents, payments } = books;
  const balances = new Float64Array(documents.accounts.count);
  for (let i = 0; i < documents.count; i++) {
    const account = documents.account[i] ?? -1;
    if (documents.currency[i] === 0 && account >= 0) balances[account] = (balances[account] ?? 0) + (open[i] ?? 0);
  }
  for (let p = 0; p < payments.count; p++) {
    const account = payments.account[p] ?? -1;
    if (payments.currency[p] === 0 && account >= 0) balances[account] = (balances[account] ?? 0) - (unapplied[p] ?? 0);
  }
  return balances;
}
