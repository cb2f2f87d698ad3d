import { NO_DAY, type Day } from "../calendar/day";
import type { Buying } from "../sales/buying";

/** A customer who bought regularly and has stopped. Days. */
export interface QuietCustomer {
  readonly account: number;
  readonly silent: number;
  /** On average from one purchase to the next. */
  readonly interval: number;
}

export interface QuietRule {
  readonly invoices: number;
  readonly times: number;
  readonly days: number;
}

/** Those who have been silent for many times their own interval: what is long for a weekly buyer is nothing for a yearly one. */
export function goneQuiet({ first, last, invoices }: Buying, asOf: Day, rule: QuietRule): readonly QuietCustomer[] {
  const found: QuietCustomer[] = [];
  last.forEach((day, account) => {
    const count = invoices[account] ?? 0;
    if (day === NO_DAY || count < Math.max(2, rule.invoices)) return;
    const silent = asOf - day;
    const interval = (day - (first[account] ?? day)) / (count - 1);
    if (silent >= rule.days && silent > rule.times * interval) found.push({ account, silent, interval });
  });
  return found;
}

/** A customer whose purchases are small. Minor units. */
export interface SmallBasket {
  readonly account: number;
  readonly basket: number;
  readonly invoices: number;
}

export interface BasketRule {
  readonly invoices: number;
  /** Percent of the usual basket. */
  readonly share: number;
}

/** Those who buy often enough to have a habit, and less at a time than a share of the usual; with what is usual. */
export function smallBaskets({ bought, invoices }: Buying, rule: BasketRule): { readonly usual: number; readonly customers: readonly SmallBasket[] } {
  const all: SmallBasket[] = [];
  invoices.forEach((count, account) => {
    if (count > 0) all.push({ account, basket: (bought[account] ?? 0) / count, invoices: count });
  });
  const usual = median(all.map(({ basket }) => basket));
  const customers = all.filter((one) => one.invoices >= rule.invoices && one.basket > 0 && one.basket * 100 < rule.share * usual);
  return { usual, customers };
}

/** Half of the values are below it, half above; 0 without values. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** One to five, five for who bought last and most often; null where that could not be told. */
interface ScoredCustomer {
  readonly account: number;
  readonly r: number | null;
  readonly f: number | null;
}

/** Those who buy lately and often, and pay: nobody asks a bad payer for a referral. */
export function loyal<Customer extends ScoredCustomer>(
  customers: readonly Customer[],
  isRisk: (account: number) => boolean,
  score: number,
): readonly Customer[] {
  return customers.filter(({ account, r, f }) => r !== null && f !== null && r >= score && f >= score && !isRisk(account));
}
