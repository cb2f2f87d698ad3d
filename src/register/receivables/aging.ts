import { NO_DAY, type Day } from "../calendar/day";
import type { Accounts } from "../ledger/accounts";
import type { Ledger } from "../ledger/openItems";
import { compareText } from "../ledger/order";
import { agedItems, NOT_DUE, UNALLOCATED, type AgedItems, type AgingOptions } from "./agedItems";
import { setOffUnallocated } from "./netting";

/** Minor units. Not due, buckets and unallocated always add up to outstanding. */
export interface AgedAmounts {
  readonly notDue: number;
  /** One for each limit, and one for what is older. */
  readonly buckets: readonly number[];
  /** Credit notes and payments that found no invoice, negative; on their own date. */
  readonly unallocated: number;
  readonly outstanding: number;
}

export interface AccountAging extends AgedAmounts {
  readonly account: number;
  /** Sum of the buckets. */
  readonly overdue: number;
  readonly overdueItems: number;
  /** Days past due of the oldest overdue item; 0 where nothing is overdue. */
  readonly oldestDays: number;
}

export interface CurrencyAging {
  /** Index into `register.currencies`. */
  readonly currency: number;
  readonly total: AgedAmounts;
  readonly overdue: number;
  readonly overdueItems: number;
  readonly openItems: number;
  /** Accounts with something open: customers in the register's order, then those that no customer sheet knows, by name. */
  readonly accounts: readonly AccountAging[];
  /** The other side of the sum: outstanding is invoiced less credited less paid. */
  readonly movements: { readonly invoiced: number; readonly credited: number; readonly paid: number };
}

export interface Aging extends AgingOptions {
  readonly asOf: Day;
  readonly items: AgedItems;
  /** One for each currency in which there is any document or payment up to the day; never added to one another. */
  readonly currencies: readonly CurrencyAging[];
}

export function aging(ledger: Ledger, options: AgingOptions): Aging {
  const items = agedItems(ledger, options);
  if (options.unallocated === "net") setOffUnallocated(items);
  const buckets = options.limits.length + 1;
  const sums = new Map<number, Map<number, AccountSum>>();
  for (const currency of currenciesOf(ledger)) sums.set(currency, new Map());
  for (let k = 0; k < items.count; k++) addItem(items, k, sumOf(sums, items.currency[k] ?? 0, items.account[k] ?? 0, buckets));
  const currencies = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([currency, accounts]) => currencyAging(ledger, currency, buckets, [...accounts.values()]));
  return { ...options, asOf: ledger.asOf, items, currencies };
}

interface AccountSum {
  account: number;
  notDue: number;
  buckets: number[];
  unallocated: number;
  overdueItems: number;
  oldestDays: number;
  openItems: number;
}

function emptySum(account: number, buckets: number): AccountSum {
  return { account, notDue: 0, buckets: new Array<number>(buckets).fill(0), unallocated: 0, overdueItems: 0, oldestDays: 0, openItems: 0 };
}

function sumOf(sums: Map<number, Map<number, AccountSum>>, currency: number, account: number, buckets: number): AccountSum {
  const accounts = sums.get(currency) ?? new Map<number, AccountSum>();
  sums.set(currency, accounts);
  const sum = accounts.get(account) ?? emptySum(account, buckets);
  accounts.set(account, sum);
  return sum;
}

function addItem(items: AgedItems, k: number, sum: AccountSum): void {
  const bucket = items.bucket[k] ?? NOT_DUE;
  const amount = items.amount[k] ?? 0;
  if (amount === 0) return;
  sum.openItems += 1;
  if (bucket === UNALLOCATED) sum.unallocated += amount;
  else if (bucket === NOT_DUE) sum.notDue += amount;
  else {
    sum.buckets[bucket - 1] = (sum.buckets[bucket - 1] ?? 0) + amount;
    sum.overdueItems += 1;
    sum.oldestDays = Math.max(sum.oldestDays, items.days[k] ?? 0);
  }
}

function currencyAging(ledger: Ledger, currency: number, buckets: number, sums: readonly AccountSum[]): CurrencyAging {
  const total = emptySum(-1, buckets);
  for (const sum of sums) {
    total.notDue += sum.notDue;
    total.unallocated += sum.unallocated;
    total.overdueItems += sum.overdueItems;
    total.openItems += sum.openItems;
    sum.buckets.forEach((amount, b) => {
      total.buckets[b] = (total.buckets[b] ?? 0) + amount;
    });
  }
  const accounts = sums.map((sum) => ({
    ...amountsOf(sum),
    account: sum.account,
    overdue: overdueOf(sum),
    overdueItems: sum.overdueItems,
    oldestDays: sum.oldestDays,
  }));
  return {
    currency,
    total: amountsOf(total),
    overdue: overdueOf(total),
    overdueItems: total.overdueItems,
    openItems: total.openItems,
    accounts: accounts.sort(inOrderOf(ledger.books.accounts)),
    movements: movementsOf(ledger, currency),
  };
}

/** Accounts that no sheet lists are numbered as they are met, which must not show. */
function inOrderOf(accounts: Accounts): (a: AccountAging, b: AccountAging) => number {
  const isKnown = (account: number) => account < accounts.customers;
  return (a, b) =>
    isKnown(a.account) || isKnown(b.account)
      ? a.account - b.account
      : compareText(accounts.id[a.account] ?? "", accounts.id[b.account] ?? "");
}

function amountsOf({ notDue, buckets, unallocated }: AccountSum): AgedAmounts {
  const overdue = buckets.reduce((sum, amount) => sum + amount, 0);
  return { notDue, buckets, unallocated, outstanding: notDue + overdue + unallocated };
}

function overdueOf(sum: AccountSum): number {
  return sum.buckets.reduce((total, amount) => total + amount, 0);
}

function currenciesOf(ledger: Ledger): ReadonlySet<number> {
  const { documents, payments } = ledger.books;
  const found = new Set<number>();
  for (let i = 0; i < documents.count; i++) if (ledger.counted[i] === 1) found.add(documents.currency[i] ?? 0);
  for (let p = 0; p < payments.count; p++) if ((payments.day[p] ?? NO_DAY) <= ledger.asOf) found.add(payments.currency[p] ?? 0);
  return found;
}

/** Summed from documents and payments alone, without any allocation, so that it proves the aging. */
function movementsOf(ledger: Ledger, currency: number): CurrencyAging["movements"] {
  const { documents, payments } = ledger.books;
  let invoiced = 0;
  let credited = 0;
  let paid = 0;
  for (let i = 0; i < documents.count; i++) {
    if (ledger.counted[i] === 0 || documents.currency[i] !== currency) continue;
    const amount = documents.amount[i] ?? 0;
    if (amount > 0) invoiced += amount;
    else credited -= amount;
    paid += ledger.statedOnly[i] ?? 0;
  }
  for (let p = 0; p < payments.count; p++) {
    if ((payments.day[p] ?? NO_DAY) <= ledger.asOf && payments.currency[p] === currency) paid += payments.amount[p] ?? 0;
  }
  return { invoiced, credited, paid };
}
