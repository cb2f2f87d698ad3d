import { NO_DAY } from "../calendar/day";
import { contains, monthsTo, type Period } from "../calendar/period";
import type { AbcClass } from "../customer/classes";
import type { Ledger } from "../ledger/openItems";
import { compareText } from "../ledger/order";
import { revenueOf, type RevenueBasis } from "./revenue";

export interface AbcOptions {
  readonly basis: RevenueBasis;
  /** Cumulative shares in percent at which A and B end. */
  readonly limits: readonly number[];
  /** Months to the report date; 0 is all. */
  readonly months: number;
  /** Index into `register.currencies`; documents in others are left out and counted. */
  readonly currency: number;
}

export interface AbcCustomer {
  readonly account: number;
  readonly class: AbcClass;
  /** Minor units. */
  readonly revenue: number;
  /** Of the sum of all positive revenue, as a fraction; 0 where revenue is not positive. */
  readonly share: number;
  /** Share of this customer and all before it. */
  readonly cumulative: number;
}

export interface Abc extends AbcOptions {
  readonly period: Period;
  /** Largest revenue first; equal revenue by customer number. Everybody with a document up to the day is listed. */
  readonly customers: readonly AbcCustomer[];
  readonly classes: Readonly<Record<AbcClass, { readonly customers: number; readonly revenue: number }>>;
  /** Sum of positive revenue, which shares are of. */
  readonly positive: number;
  /** Documents left out: of another currency, without a date, without a customer, or without a cost where margin is asked. */
  readonly leftOut: { readonly otherCurrency: number; readonly undated: number; readonly nameless: number; readonly noCost: number };
}

/**
 * Classes by cumulative revenue. The customer who crosses a limit belongs to the upper class, so that A is not empty when one customer
 * has more than its limit; customers without positive revenue are C. Edges are compared in whole minor units.
 */
export function abc(ledger: Ledger, options: AbcOptions): Abc {
  const period = monthsTo(ledger.asOf, options.months);
  const { revenues, leftOut } = revenueByAccount(ledger, options, period);
  const id = ledger.books.accounts.id;
  const ranked = [...revenues].sort(([a, less], [b, more]) => more - less || compareText(id[a] ?? "", id[b] ?? ""));
  const positive = ranked.reduce((sum, [, revenue]) => sum + Math.max(0, revenue), 0);
  const [endOfA, endOfB] = [options.limits[0] ?? 80, options.limits[1] ?? 100].map((limit) => edge(positive, limit));

  const classes = { A: { customers: 0, revenue: 0 }, B: { customers: 0, revenue: 0 }, C: { customers: 0, revenue: 0 } };
  let before = 0;
  const customers = ranked.map(([account, revenue]): AbcCustomer => {
    const isBelow = (end: number | undefined) => revenue > 0 && end !== undefined && before < end;
    const itsClass = isBelow(endOfA) ? "A" : isBelow(endOfB) ? "B" : "C";
    const gain = Math.max(0, revenue);
    before += gain;
    classes[itsClass].customers += 1;
    classes[itsClass].revenue += revenue;
    return {
      account,
      class: itsClass,
      revenue,
      share: positive === 0 ? 0 : gain / positive,
      cumulative: positive === 0 ? 0 : before / positive,
    };
  });
  return { ...options, period, customers, classes, positive, leftOut };
}

/**
 * The smallest whole amount that has reached a limit: a sum of minor units lies below the limit exactly when it is
 * smaller. In big integers, since percent times total may pass what a double holds exactly; limits to six decimals.
 */
function edge(total: number, limit: number): number {
  const scale = 100_000_000n;
  const scaled = BigInt(total) * BigInt(Math.round(limit * 1_000_000));
  return Number((scaled + scale - 1n) / scale);
}

interface Revenues {
  readonly revenues: ReadonlyMap<number, number>;
  readonly leftOut: Abc["leftOut"];
}

function revenueByAccount(ledger: Ledger, options: AbcOptions, period: Period): Revenues {
  const { documents, accounts } = ledger.books;
  const revenue = revenueOf(ledger, options.basis);
  const revenues = new Map<number, number>();
  const leftOut = { otherCurrency: 0, undated: 0, nameless: 0, noCost: 0 };
  for (let i = 0; i < documents.count; i++) {
    if (ledger.counted[i] === 0) continue;
    const account = documents.account[i] ?? 0;
    const value = revenue(i);
    const date = documents.date[i] ?? NO_DAY;
    const isUndated = date === NO_DAY && options.months !== 0;
    if (Number.isNaN(value)) {
      if (options.basis === "margin") leftOut.noCost += 1;
      continue;
    }
    if (accounts.id[account] === "") leftOut.nameless += 1;
    else if (documents.currency[i] !== options.currency) leftOut.otherCurrency += 1;
    else {
      if (isUndated) leftOut.undated += 1;
      const counts = !isUndated && (options.months === 0 || contains(period, date));
      revenues.set(account, (revenues.get(account) ?? 0) + (counts ? value : 0));
    }
  }
  return { revenues, leftOut };
}
