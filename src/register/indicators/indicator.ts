import type { Period } from "../calendar/period";
import type { Message } from "../message";

export const indicatorCodes = [
  "averagePaymentDays",
  "weightedPaymentDays",
  "averageDaysLate",
  "averageDaysLateClipped",
  "shareLate",
  "daysSalesOutstanding",
  "countBackDaysSalesOutstanding",
  "bestPossibleDaysSalesOutstanding",
  "averageDaysDelinquent",
  "collectionEffectiveness",
  "debtorTurnover",
  "shareOverdue",
  "creditLimitUse",
  "revenue",
  "averageRevenuePerCustomer",
  "averageBasket",
  "purchaseFrequency",
  "lifetimeValue",
  "concentrationTop1",
  "concentrationTop5",
  "concentrationTop20",
  "salesThisMonth",
  "salesSameDaysLastYear",
  "salesChange",
  "customers",
  "activeCustomers",
  "newCustomers",
  "returningCustomers",
  "lostCustomers",
  "averageSeniority",
  "invoices",
] as const;

export type IndicatorCode = (typeof indicatorCodes)[number];

/** What a value counts in; a share is a fraction, so that 0.8 is 80 %. */
export type IndicatorUnit = "days" | "amount" | "count" | "times" | "share" | "years";

/** A key figure. Its label is `indicator.CODE` and its definition `indicator.CODE.definition`. */
export interface Indicator {
  readonly code: IndicatorCode;
  /** Amounts are in minor units. Null where the figure is undefined, with the reason as basis. */
  readonly value: number | null;
  readonly unit: IndicatorUnit;
  /** Index into `register.currencies`, for amounts and what is worked out from them. */
  readonly currency: number | null;
  readonly period: Period;
  /** What the value rests on, or why there is none. */
  readonly basis: Message;
}
