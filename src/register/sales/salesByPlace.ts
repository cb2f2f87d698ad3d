import { NO_DAY } from "../calendar/day";
import { contains, type Period } from "../calendar/period";
import type { Ledger } from "../ledger/openItems";
import type { Aging } from "../receivables/aging";

export interface PlaceOptions {
  readonly period: Period;
  /** A document's revenue in minor units; NaN for those that do not count. */
  readonly measure: (document: number) => number;
  /** Where an account is; empty where nobody knows. */
  readonly countryOf: (account: number) => string;
  readonly aging: Aging;
}

/** Sales and claims of one country in one currency. Amounts in minor units, never added to another currency's. */
export interface PlaceSales {
  readonly country: string;
  /** Index into `register.currencies`. */
  readonly currency: number;
  readonly customers: number;
  readonly invoices: number;
  readonly revenue: number;
  readonly outstanding: number;
  readonly overdue: number;
}

/** By country and currency, the largest revenue of the first currency first. */
export function salesByPlace(ledger: Ledger, { period, measure, countryOf, aging }: PlaceOptions): readonly PlaceSales[] {
  const { documents, accounts } = ledger.books;
  const places = new Map<string, { -readonly [Key in keyof PlaceSales]: PlaceSales[Key] } & { readonly buyers: Set<number> }>();
  const placeOf = (account: number, currency: number) => {
    const country = countryOf(account);
    const key = `${currency}/${country}`;
    const known = places.get(key) ?? { country, currency, customers: 0, invoices: 0, revenue: 0, outstanding: 0, overdue: 0, buyers: new Set<number>() };
    places.set(key, known);
    return known;
  };
  for (let i = 0; i < documents.count; i++) {
    const value = measure(i);
    const counts = ledger.counted[i] === 1 && contains(period, documents.date[i] ?? NO_DAY) && !Number.isNaN(value);
    if (!counts) continue;
    const account = documents.account[i] ?? 0;
    const place = placeOf(account, documents.currency[i] ?? 0);
    place.revenue += value;
    if ((documents.amount[i] ?? 0) <= 0 || documents.opening[i] === 1) continue;
    place.invoices += 1;
    if (accounts.id[account] !== "") place.buyers.add(account);
  }
  for (const { currency, accounts: owing } of aging.currencies) {
    for (const row of owing) {
      const place = placeOf(row.account, currency);
      place.outstanding += row.outstanding;
      place.overdue += row.overdue;
    }
  }
  return [...places.values()]
    .map(({ buyers, ...place }) => ({ ...place, customers: buyers.size }))
    .sort((a, b) => a.currency - b.currency || b.revenue - a.revenue || b.outstanding - a.outstanding || (a.country < b.country ? -1 : 1));
}
