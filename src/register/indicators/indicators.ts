import type { Day } from "../calendar/day";
import { contains, lengthOf, monthsTo, monthToDate, yearBefore, type Period } from "../calendar/period";
import { openItems, type Ledger } from "../ledger/openItems";
import { say, type Message, type MessageValue } from "../message";
import type { CurrencyAging } from "../receivables/aging";
import type { Indicator, IndicatorCode, IndicatorUnit } from "./indicator";
import { paymentTime } from "./paymentTime";
import { newSince, type Purchases } from "./purchases";
import { firstDay, salesIn } from "./sales";

export interface IndicatorInput {
  readonly ledger: Ledger;
  /** The aging in the currency of the figures; undefined where nothing is in it. */
  readonly aging: CurrencyAging | undefined;
  readonly purchases: Purchases;
  /** Index into `register.currencies`. */
  readonly currency: number;
  /** A document's revenue in minor units; NaN for those that do not count. */
  readonly revenue: (document: number) => number;
  /** Months to the report date; 0 is all. */
  readonly months: number;
}

/** The key figures of the register on the ledger's day, in the order in which a person reads them. */
export function indicators(input: IndicatorInput): readonly Indicator[] {
  const first = firstDay(input.ledger);
  const { from, to } = monthsTo(input.ledger.asOf, input.months);
  const context: Context = { ...input, first, period: { from: input.months === 0 ? (first ?? to) : from, to } };
  return [...paymentIndicators(context), ...receivableIndicators(context), ...salesIndicators(context), ...customerIndicators(context)];
}

interface Context extends IndicatorInput {
  readonly period: Period;
  /** The first day of which the workbook tells; null without dated documents. */
  readonly first: Day | null;
}

function paymentIndicators(context: Context): readonly Indicator[] {
  const { ledger, period, currency } = context;
  const time = paymentTime(ledger, period, currency);
  const paid = say("indicator.basis.paidInvoices", { count: time.invoices });
  const withDue = say("indicator.basis.paidWithDue", { count: time.withDue });
  const none = say("indicator.basis.nonePaid");
  return [
    indicator(context, "averagePaymentDays", "days", time.average, time.average === null ? none : paid),
    indicator(context, "weightedPaymentDays", "days", time.weighted, time.weighted === null ? none : paid, currency),
    indicator(context, "averageDaysLate", "days", time.late, time.late === null ? none : withDue),
    indicator(context, "averageDaysLateClipped", "days", time.lateClipped, time.lateClipped === null ? none : withDue),
  ];
}

function receivableIndicators(context: Context): readonly Indicator[] {
  return [salesOutstanding(context), turnover(context), shareOverdue(context)];
}

/** Receivables and sales both with VAT, so that the days are not a quarter too many. */
function salesOutstanding(context: Context): Indicator {
  const { ledger, period, currency, first } = context;
  const closing = context.aging?.total.outstanding ?? 0;
  const known = { from: Math.max(period.from, first ?? period.from), to: period.to };
  const sales = salesIn(ledger, period, currency, (i) => ledger.books.documents.amount[i] ?? NaN).revenue;
  const days = lengthOf(known);
  const code = "daysSalesOutstanding";
  if (sales <= 0) return indicator(context, code, "days", null, say("indicator.basis.noSales"), currency);
  if (closing < 0) return indicator(context, code, "days", null, say("indicator.basis.noReceivables"), currency);
  const basis = say("indicator.basis.daysOutstanding", { outstanding: money(context, closing), sales: money(context, sales), count: days });
  return indicator(context, code, "days", (closing / sales) * days, basis, currency);
}

function turnover(context: Context): Indicator {
  const { ledger, period, currency, first } = context;
  const closing = context.aging?.total.outstanding ?? 0;
  const sales = salesIn(ledger, period, currency, (i) => ledger.books.documents.amount[i] ?? NaN).revenue;
  const before = first !== null && first < period.from ? openItems(ledger.books, period.from - 1) : undefined;
  const opening = before === undefined || before.unknownSettlements > 0 ? undefined : outstandingIn(before, currency);
  const average = opening === undefined ? closing : (opening + closing) / 2;
  if (average <= 0) return indicator(context, "debtorTurnover", "times", null, say("indicator.basis.noReceivables"), currency);
  const basis =
    opening === undefined
      ? say("indicator.basis.turnoverClosing", { sales: money(context, sales), closing: money(context, closing) })
      : say("indicator.basis.turnover", { sales: money(context, sales), opening: money(context, opening), closing: money(context, closing) });
  return indicator(context, "debtorTurnover", "times", sales / average, basis, currency);
}

function shareOverdue(context: Context): Indicator {
  const overdue = context.aging?.overdue ?? 0;
  const claims = (context.aging?.total.notDue ?? 0) + overdue;
  if (claims <= 0) return indicator(context, "shareOverdue", "share", null, say("indicator.basis.noReceivables"), context.currency);
  const basis = say("indicator.basis.overdue", { overdue: money(context, overdue), claims: money(context, claims) });
  return indicator(context, "shareOverdue", "share", overdue / claims, basis, context.currency);
}

function salesIndicators(context: Context): readonly Indicator[] {
  const { ledger, currency, period, first, revenue } = context;
  const sales = salesIn(ledger, period, currency, revenue);
  const thisMonth = monthToDate(ledger.asOf);
  const lastYear = yearBefore(thisMonth);
  const now = salesIn(ledger, thisMonth, currency, revenue);
  const then = salesIn(ledger, lastYear, currency, revenue);
  const invoices = (count: number) => say("indicator.basis.invoices", { count });
  const isThenKnown = first !== null && first <= lastYear.to;
  const tooShort = historyFrom(first);
  const change = isThenKnown && then.revenue > 0 ? now.revenue / then.revenue - 1 : null;
  const changeBasis = isThenKnown
    ? then.revenue > 0
      ? say("indicator.basis.change", { now: money(context, now.revenue), then: money(context, then.revenue) })
      : say("indicator.basis.noSalesThen")
    : tooShort;
  return [
    indicator(context, "revenue", "amount", sales.revenue, invoices(sales.invoices), currency),
    indicator(
      context,
      "averageRevenuePerCustomer",
      "amount",
      sales.customers === 0 ? null : sales.revenue / sales.customers,
      sales.customers === 0 ? say("indicator.basis.noSales") : say("indicator.basis.customers", { count: sales.customers }),
      currency,
    ),
    { ...indicator(context, "salesThisMonth", "amount", now.revenue, invoices(now.invoices), currency), period: thisMonth },
    {
      ...indicator(context, "salesSameDaysLastYear", "amount", isThenKnown ? then.revenue : null, isThenKnown ? invoices(then.invoices) : tooShort, currency),
      period: lastYear,
    },
    { ...indicator(context, "salesChange", "share", change, changeBasis, currency), period: thisMonth },
  ];
}

function customerIndicators(context: Context): readonly Indicator[] {
  const { ledger, purchases, period, first } = context;
  const { accounts, register } = ledger.books;
  const active = purchases.last.reduce((count, day, account) => count + (accounts.id[account] !== "" && contains(period, day) ? 1 : 0), 0);
  const isFirstKnown = first !== null && first < period.from;
  const invoices = register.currencies.reduce((sum, _, currency) => sum + salesIn(ledger, period, currency, () => NaN).invoices, 0);
  return [
    indicator(context, "customers", "count", register.customers.count, say("indicator.basis.register")),
    indicator(context, "activeCustomers", "count", active, say("indicator.basis.withInvoice")),
    indicator(
      context,
      "newCustomers",
      "count",
      isFirstKnown ? newSince(ledger, purchases, period.from) : null,
      isFirstKnown ? say("indicator.basis.firstInvoice") : historyFrom(first),
    ),
    indicator(context, "invoices", "count", invoices, say("indicator.basis.withoutCredits")),
  ];
}

function historyFrom(first: Day | null): Message {
  return first === null ? say("indicator.basis.noDocuments") : say("indicator.basis.historyFrom", { first: { day: first } });
}

function outstandingIn(ledger: Ledger, currency: number): number {
  const { documents, payments } = ledger.books;
  const open = ledger.open.reduce((sum, amount, i) => (documents.currency[i] === currency ? sum + amount : sum), 0);
  return ledger.unapplied.reduce((sum, amount, p) => (payments.currency[p] === currency ? sum - amount : sum), open);
}

function indicator(
  { period }: Context,
  code: IndicatorCode,
  unit: IndicatorUnit,
  value: number | null,
  basis: Message,
  currency: number | null = null,
): Indicator {
  return { code, unit, value, basis, currency, period };
}

function money({ ledger, currency }: Context, amount: number): MessageValue {
  return { amount, currency: ledger.books.register.currencies[currency] ?? "" };
}
