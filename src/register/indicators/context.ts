import type { Day } from "../calendar/day";
import type { Period } from "../calendar/period";
import type { Ledger } from "../ledger/openItems";
import { say, type Message, type MessageValue } from "../message";
import type { CurrencyAging } from "../receivables/aging";
import type { Indicator, IndicatorCode, IndicatorUnit } from "./indicator";
import type { Purchases } from "./purchases";

export interface IndicatorInput {
  readonly ledger: Ledger;
  /** The aging in the currency of the figures; undefined where nothing is in it. */
  readonly aging: CurrencyAging | undefined;
  readonly purchases: Purchases;
  /** Each customer's revenue that concentration is of, in minor units, and its period. */
  readonly ranked: { readonly revenues: readonly number[]; readonly currency: number; readonly period: Period };
  /** Index into `register.currencies`. */
  readonly currency: number;
  /** A document's revenue in minor units; NaN for those that do not count. */
  readonly revenue: (document: number) => number;
  /** Months to the report date; 0 is all. */
  readonly months: number;
  /** Years that a relation counts for at least. */
  readonly leastYears: number;
}

/** What every key figure is worked out from. */
export interface IndicatorContext extends IndicatorInput {
  readonly period: Period;
  /** The first day of which the workbook tells; null without dated documents. */
  readonly first: Day | null;
}

export function indicator(
  { period }: IndicatorContext,
  code: IndicatorCode,
  unit: IndicatorUnit,
  value: number | null,
  basis: Message,
  currency: number | null = null,
): Indicator {
  return { code, unit, value, basis, currency, period };
}

/** A figure with what it rests on, or null with why there is none. */
export function ratioOr(
  context: IndicatorContext,
  code: IndicatorCode,
  unit: IndicatorUnit,
  { over, by }: { readonly over: number; readonly by: number },
  says: { readonly basis: Message; readonly none: Message },
  currency: number | null = null,
): Indicator {
  const value = by > 0 ? over / by : null;
  return indicator(context, code, unit, value, value === null ? says.none : says.basis, currency);
}

export function money({ ledger, currency }: IndicatorContext, amount: number): MessageValue {
  return { amount, currency: ledger.books.register.currencies[currency] ?? "" };
}

/** Why a figure that needs earlier days has no value. */
export function historyFrom(first: Day | null): Message {
  return first === null ? say("indicator.basis.noDocuments") : say("indicator.basis.historyFrom", { first: { day: first } });
}
