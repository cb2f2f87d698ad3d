import { monthOf, NO_DAY, type Day } from "../calendar/day";
import type { Ledger } from "../ledger/openItems";

export interface MonthSales {
  /** `2012-12` */
  readonly month: string;
  /** Minor units. */
  readonly revenue: number;
  /** Documents that ask for money; credit notes are not counted, only deducted. */
  readonly invoices: number;
  /** Accounts with such a document. */
  readonly customers: number;
}

/** Sales month by month up to the day, the earliest first; months without a document are not there. */
export function salesByMonth(ledger: Ledger, currency: number, measure: (document: number) => number): readonly MonthSales[] {
  const { documents, accounts } = ledger.books;
  const monthOfDay = new Map<Day, string>();
  const months = new Map<string, { revenue: number; invoices: number; buyers: Set<number> }>();
  for (let i = 0; i < documents.count; i++) {
    const date = documents.date[i] ?? NO_DAY;
    const value = measure(i);
    const counts = ledger.counted[i] === 1 && documents.currency[i] === currency && date !== NO_DAY && !Number.isNaN(value);
    if (!counts) continue;
    const name = monthOfDay.get(date) ?? monthOf(date);
    monthOfDay.set(date, name);
    const month = months.get(name) ?? { revenue: 0, invoices: 0, buyers: new Set<number>() };
    months.set(name, month);
    month.revenue += value;
    if ((documents.amount[i] ?? 0) <= 0 || documents.opening[i] === 1) continue;
    month.invoices += 1;
    const account = documents.account[i] ?? 0;
    if (accounts.id[account] !== "") month.buyers.add(account);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, { revenue, invoices, buyers }]) => ({ month, revenue, invoices, customers: buyers.size }));
}
