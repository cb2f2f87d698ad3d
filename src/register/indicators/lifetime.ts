import { NO_DAY } from "../calendar/day";
import type { Ledger } from "../ledger/openItems";
import type { Purchases } from "./purchases";

const DAYS_A_YEAR = 365.25;

export interface LifetimeValue {
  /** Minor units: yearly purchase times years. */
  readonly value: number;
  /** Mean over customers of what each bought a year of its relation, minor units. */
  readonly yearlyPurchase: number;
  /** Mean over customers of the years since the first purchase. */
  readonly years: number;
  readonly customers: number;
}

/**
 * Yearly purchase times years of relation, from all documents up to the day. A relation counts as `leastYears` at least, in
 * both: dividing by a few days would make a fortune of a first order. Null where nobody bought, or more was credited than
 * sold. Of the readings in use this is the mean of each customer's own yearly purchase, not total revenue by total years,
 * which is but revenue per customer under another name.
 */
export function lifetimeValue(
  ledger: Ledger,
  { first }: Purchases,
  currency: number,
  revenue: (document: number) => number,
  leastYears: number,
): LifetimeValue | null {
  const { documents, accounts } = ledger.books;
  const bought = new Float64Array(accounts.count);
  for (let i = 0; i < documents.count; i++) {
    const value = revenue(i);
    if (ledger.counted[i] === 1 && documents.currency[i] === currency && !Number.isNaN(value)) {
      const account = documents.account[i] ?? 0;
      bought[account] = (bought[account] ?? 0) + value;
    }
  }
  let customers = 0;
  let yearly = 0;
  let years = 0;
  for (let account = 0; account < accounts.count; account++) {
    const since = first[account] ?? NO_DAY;
    if (since === NO_DAY || accounts.id[account] === "") continue;
    const tenure = Math.max((ledger.asOf - since) / DAYS_A_YEAR, leastYears, 1 / DAYS_A_YEAR);
    customers += 1;
    yearly += (bought[account] ?? 0) / tenure;
    years += tenure;
  }
  if (customers === 0 || yearly <= 0) return null;
  const mean = { yearlyPurchase: yearly / customers, years: years / customers };
  return { ...mean, customers, value: mean.yearlyPurchase * mean.years };
}
