import { NO_DAY, type Day } from "../calendar/day";
import { fiscalYearStart } from "../calendar/fiscalYear";
import { toMinor } from "../money/minorUnits";
import { documentKind, type Register } from "../register";
import { currencyOf } from "../text/currencyWord";

/** What a customer owed before the first document of the workbook; negative where we owed the customer. */
export interface OpeningBalance {
  readonly customer: number;
  /** Minor units. */
  readonly amount: number;
  /** Index into `register.currencies`. */
  readonly currency: number;
  /** The last day before the accounting year of the first document; NO_DAY where nothing is dated. */
  readonly day: Day;
}

/**
 * Opening balances of the customer list. A customer with a document of that kind among the invoices has it there, and it
 * is not counted twice.
 */
export function openingBalances(register: Register, yearStart: string): readonly OpeningBalance[] {
  const { customers, currencies, invoices } = register;
  const column = customers.values.get("openingBalance");
  if (column === undefined) return [];
  const amongInvoices = new Set<number>();
  for (let i = 0; i < invoices.count; i++) if (invoices.kind[i] === documentKind.openingBalance) amongInvoices.add(invoices.customer[i] ?? -1);
  const first = firstDay(register);
  const day = first === undefined ? NO_DAY : fiscalYearStart(first, yearStart) - 1;
  const named = customers.values.get("currency");
  return column.flatMap((value, customer) => {
    if (typeof value !== "number" || value === 0 || amongInvoices.has(customer)) return [];
    const code = currencyOf(String(named?.[customer] ?? ""));
    const currency = Math.max(0, code === undefined ? 0 : currencies.indexOf(code));
    return [{ customer, amount: toMinor(value, currencies[currency] ?? ""), currency, day }];
  });
}

function firstDay({ invoices, payments, lines }: Register): Day | undefined {
  let first: Day | undefined;
  for (const days of [invoices.date, payments.date, lines.date]) {
    for (const day of days) if (day !== NO_DAY && (first === undefined || day < first)) first = day;
  }
  return first;
}
