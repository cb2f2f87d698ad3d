import { NO_DAY } from "../calendar/day";
import { monthsTo } from "../calendar/period";
import type { Ledger } from "../ledger/openItems";
import { compareNumbers } from "../ledger/order";
import { buying, type Buying, type BuyingOptions } from "../sales/buying";
import { quintiles, type TieRule } from "./quintiles";
import { rfmSegment, type RfmSegment } from "./rfmSegments";

export interface RfmOptions extends Pick<BuyingOptions, "currency" | "measure"> {
  readonly ties: TieRule;
  /** Months to the report date; 0 is all. */
  readonly months: number;
}

export interface RfmCustomer {
  readonly account: number;
  /** Days since the last purchase. */
  readonly recency: number;
  /** Purchases. */
  readonly frequency: number;
  /** Minor units. */
  readonly monetary: number;
  /** One to five, five for the best; null where there are too few customers, or all are the same, to tell them apart. */
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  readonly segment: RfmSegment | null;
}

export interface Rfm {
  readonly ties: TieRule;
  readonly months: number;
  readonly period: Buying["period"];
  /** Everybody with a purchase, by customer number. */
  readonly customers: readonly RfmCustomer[];
  readonly leftOut: Buying["leftOut"];
}

/** Recency, frequency and money of everybody who bought, each scored against all others. Ties go by customer number. */
export function rfm(ledger: Ledger, { ties, months, currency, measure }: RfmOptions): Rfm {
  const period = monthsTo(ledger.asOf, months);
  const bought = buying(ledger, { period, currency, measure });
  const { id } = ledger.books.accounts;
  const accounts: number[] = [];
  bought.last.forEach((day, account) => {
    if (day !== NO_DAY) accounts.push(account);
  });
  accounts.sort((a, b) => compareNumbers(id[a] ?? "", id[b] ?? ""));

  const recency = Float64Array.from(accounts, (account) => ledger.asOf - (bought.last[account] ?? 0));
  const frequency = Float64Array.from(accounts, (account) => bought.invoices[account] ?? 0);
  const monetary = Float64Array.from(accounts, (account) => bought.revenue[account] ?? 0);
  const [late, often, much] = [recency, frequency, monetary].map((values) => quintiles(values, ties));
  const customers = accounts.map((account, at): RfmCustomer => {
    // Few days since the last purchase are the best.
    const r = late ? 6 - (late[at] ?? 0) : null;
    const f = often?.[at] ?? null;
    return {
      account,
      recency: recency[at] ?? 0,
      frequency: frequency[at] ?? 0,
      monetary: monetary[at] ?? 0,
      r,
      f,
      m: much?.[at] ?? null,
      segment: r === null || f === null ? null : rfmSegment(r, f),
    };
  });
  return { ties, months, period, customers, leftOut: bought.leftOut };
}
