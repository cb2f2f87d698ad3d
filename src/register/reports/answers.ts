import { toIso } from "../calendar/day";
import { abcClasses, type AbcClass } from "../customer/classes";
import type { IndicatorCode, IndicatorUnit } from "../indicators/indicator";
import type { Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { AgedAmounts, CurrencyAging } from "../receivables/aging";
import type { RfmSegment } from "../classification/rfmSegments";
import { rfmOf } from "./classified";
import type { Analysis } from "./analysis";
import { convertedAnswer, type ConvertedAnswer } from "./convertedAnswer";
import { reconciledAccounts } from "./reconciliationReport";
import type { LedgerView } from "./ledgerView";

/** The analysis as other programs read it: ids as text, days as ISO dates, amounts in main units. */
export interface Answers {
  readonly aging: AgingAnswer;
  /** Currencies beside that of `aging`, by code. */
  readonly agingByCurrency: Readonly<Record<string, AgingAnswer>>;
  /** All currencies together, at stated rates; absent where there is but one. */
  readonly outstandingInBase?: ConvertedAnswer;
  /** What we owe suppliers, in the currency of most of it; absent without documents of suppliers. */
  readonly payables?: PayablesAnswer;
  readonly reconciliation: readonly ReconciledAnswer[];
  readonly abc: AbcAnswer;
  readonly rfm: readonly RfmAnswer[];
  readonly months: readonly { readonly month: string; readonly invoices: number; readonly customers: number; readonly revenue: number }[];
  readonly indicators: readonly IndicatorAnswer[];
}

interface AgingAnswer {
  readonly asOf: string;
  readonly currency: string;
  readonly limits: readonly number[];
  readonly total: AgedAmounts;
  readonly customers: readonly ({ readonly customer: string } & AgedAmounts)[];
}

/** Closing less stated is the difference; null where nothing is stated. */
interface ReconciledAnswer {
  readonly customer: string;
  readonly opening: number;
  readonly movements: number;
  readonly closing: number;
  readonly stated: number | null;
  readonly difference: number | null;
}

interface PayablesAnswer extends Omit<AgingAnswer, "customers"> {
  readonly suppliers: readonly ({ readonly supplier: string } & AgedAmounts)[];
}

type AbcAnswer = Readonly<Record<AbcClass, { readonly customers: number; readonly revenue: number }>> & {
  readonly customers: readonly { readonly customer: string; readonly class: AbcClass; readonly revenue: number }[];
};

interface RfmAnswer {
  readonly customer: string;
  /** Days. */
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  readonly segment: RfmSegment | null;
}

interface IndicatorAnswer {
  readonly code: IndicatorCode;
  readonly value: number | null;
  readonly unit: IndicatorUnit;
  readonly currency: string | null;
  readonly from: string;
  readonly to: string;
  readonly basis: Message;
}

export function answersOf(analysis: Analysis): Answers {
  const { aging, currency } = analysis;
  const others = aging.currencies.filter((one) => one.currency !== currency);
  return {
    aging: agingAnswer(analysis, currency, aging.currencies.find((one) => one.currency === currency)),
    agingByCurrency: Object.fromEntries(others.map((one) => [codeOf(analysis, one.currency), agingAnswer(analysis, one.currency, one)])),
    ...convertedAnswer(analysis),
    ...(analysis.payables === null ? {} : { payables: payablesAnswer(analysis.payables) }),
    reconciliation: reconciliationAnswer(analysis.specified.customers),
    abc: abcAnswer(analysis),
    rfm: rfmAnswer(analysis),
    months: analysis.months.map((month) => ({
      month: month.month,
      invoices: month.invoices,
      customers: month.customers,
      revenue: fromMinor(month.revenue, codeOf(analysis, currency)),
    })),
    indicators: analysis.indicators.map((one) => ({
      code: one.code,
      value: one.value !== null && one.unit === "amount" ? fromMinor(one.value, codeOf(analysis, one.currency ?? 0)) : one.value,
      unit: one.unit,
      currency: one.currency === null ? null : codeOf(analysis, one.currency),
      from: toIso(one.period.from),
      to: toIso(one.period.to),
      basis: one.basis,
    })),
  };
}

function reconciliationAnswer(view: LedgerView): readonly ReconciledAnswer[] {
  const code = codeOf(view, view.currency);
  const main = (amount: number | null) => (amount === null ? null : fromMinor(amount, code));
  return reconciledAccounts(view).map(({ account, opening, movements, closing, stated, difference }) => ({
    customer: view.ledger.books.accounts.id[account] ?? "",
    opening: fromMinor(opening, code),
    movements: fromMinor(movements, code),
    closing: fromMinor(closing, code),
    stated: main(stated),
    difference: main(difference),
  }));
}

function payablesAnswer(view: LedgerView): PayablesAnswer {
  const one = view.aging.currencies.find(({ currency }) => currency === view.currency);
  const { customers, ...answer } = agingAnswer(view, view.currency, one);
  return { ...answer, suppliers: customers.map(({ customer, ...amounts }) => ({ supplier: customer, ...amounts })) };
}

function agingAnswer(analysis: LedgerView, currency: number, one: CurrencyAging | undefined): AgingAnswer {
  const { limits, asOf } = analysis.aging;
  const code = codeOf(analysis, currency);
  const ids = analysis.ledger.books.accounts.id;
  const nothing: AgedAmounts = { notDue: 0, buckets: [...limits, 0].map(() => 0), unallocated: 0, outstanding: 0 };
  return {
    asOf: toIso(asOf),
    currency: code,
    limits,
    total: inMainUnits(one?.total ?? nothing, code),
    customers: (one?.accounts ?? []).map((row) => ({ customer: ids[row.account] ?? "", ...inMainUnits(row, code) })),
  };
}

function inMainUnits({ notDue, buckets, unallocated, outstanding }: AgedAmounts, currency: string): AgedAmounts {
  const main = (amount: number) => fromMinor(amount, currency);
  return { notDue: main(notDue), buckets: buckets.map(main), unallocated: main(unallocated), outstanding: main(outstanding) };
}

function abcAnswer({ abc, register, ledger }: Analysis): AbcAnswer {
  const main = (amount: number) => fromMinor(amount, register.currencies[abc.currency] ?? "");
  const [a, b, c] = abcClasses.map((name) => ({ customers: abc.classes[name].customers, revenue: main(abc.classes[name].revenue) }));
  const none = { customers: 0, revenue: 0 };
  return {
    A: a ?? none,
    B: b ?? none,
    C: c ?? none,
    customers: abc.customers.map((one) => ({
      customer: ledger.books.accounts.id[one.account] ?? "",
      class: one.class,
      revenue: main(one.revenue),
    })),
  };
}

/** Everybody with a purchase, by customer number. */
function rfmAnswer(analysis: Analysis): readonly RfmAnswer[] {
  const currency = codeOf(analysis, analysis.currency);
  return rfmOf(analysis).customers.map(({ account, monetary, ...one }) => ({
    customer: analysis.ledger.books.accounts.id[account] ?? "",
    ...one,
    monetary: fromMinor(monetary, currency),
  }));
}

function codeOf({ register }: LedgerView, currency: number): string {
  return register.currencies[currency] ?? "";
}
