import { lengthOf, type Period } from "../calendar/period";
import { openItems, type Ledger } from "../ledger/openItems";
import { say, type Message } from "../message";
import { decimalsOf } from "../money/minorUnits";
import { indicator, money, ratioOr, type IndicatorContext } from "./context";
import { countBack, monthsBack, salesMonths } from "./countBack";
import type { Indicator } from "./indicator";
import { salesIn } from "./sales";

/**
 * How fast receivables turn into money. Receivables and sales are both amounts as invoiced, VAT included where the sheet
 * tells, so that the days are not a quarter too many.
 */
export function receivableIndicators(context: IndicatorContext): readonly Indicator[] {
  const figures = figuresOf(context);
  return [
    ...daysOutstanding(context, figures),
    collectionEffectiveness(context, figures),
    turnover(context, figures),
    shareOverdue(context),
    creditLimitUse(context),
  ];
}

interface Figures {
  readonly closing: number;
  readonly notDue: number;
  /** Of the period, with VAT. */
  readonly sales: number;
  /** Days of the period of which the workbook tells. */
  readonly days: number;
}

function figuresOf(context: IndicatorContext): Figures {
  const { period, first, aging } = context;
  return {
    closing: aging?.total.outstanding ?? 0,
    notDue: aging?.total.notDue ?? 0,
    sales: invoicedIn(context, period),
    days: lengthOf({ from: Math.max(period.from, first ?? period.from), to: period.to }),
  };
}

function invoicedIn({ ledger, currency }: IndicatorContext, period: Period): number {
  const { amount, opening } = ledger.books.documents;
  return salesIn(ledger, period, currency, (i) => (opening[i] === 1 ? NaN : (amount[i] ?? NaN))).revenue;
}

/** Simple, counted back, at best, and what lateness adds. */
function daysOutstanding(context: IndicatorContext, { closing, notDue, sales, days }: Figures): readonly Indicator[] {
  const { currency } = context;
  const none = sales <= 0 ? say("indicator.basis.noSales") : closing < 0 ? say("indicator.basis.noReceivables") : undefined;
  const ofSales = (amount: number) => (none === undefined ? (amount / sales) * days : null);
  const basis = (amount: number) => none ?? say("indicator.basis.daysOutstanding", { outstanding: money(context, amount), sales: money(context, sales), count: days });
  return [
    indicator(context, "daysSalesOutstanding", "days", ofSales(closing), basis(closing), currency),
    countedBack(context, closing),
    indicator(context, "bestPossibleDaysSalesOutstanding", "days", ofSales(notDue), basis(notDue), currency),
    indicator(context, "averageDaysDelinquent", "days", ofSales(closing - notDue), basis(closing - notDue), currency),
  ];
}

function countedBack(context: IndicatorContext, closing: number): Indicator {
  const { ledger, currency, first } = context;
  const code = "countBackDaysSalesOutstanding";
  if (closing < 0 || first === null) return indicator(context, code, "days", null, say("indicator.basis.noReceivables"), currency);
  const { days, atLeast } = countBack(closing, salesMonths(monthsBack(ledger.asOf, first), (month) => invoicedIn(context, month)));
  if (atLeast) return indicator(context, code, "days", null, say("indicator.basis.atLeastDays", { count: days }), currency);
  return indicator(context, code, "days", days, say("indicator.basis.countBack", { outstanding: money(context, closing) }), currency);
}

/** What of opening and sales that could have been collected was collected. */
function collectionEffectiveness(context: IndicatorContext, { closing, notDue, sales }: Figures): Indicator {
  const opening = openingOf(context);
  const code = "collectionEffectiveness";
  if (opening === undefined) return indicator(context, code, "share", null, say("indicator.basis.openingUnknown"), context.currency);
  const collectable = opening + sales - notDue;
  const basis = say("indicator.basis.collection", {
    opening: money(context, opening),
    sales: money(context, sales),
    closing: money(context, closing),
    notDue: money(context, notDue),
  });
  return ratioOr(context, code, "share", { over: opening + sales - closing, by: collectable }, { basis, none: say("indicator.basis.nothingCollectable") }, context.currency);
}

function turnover(context: IndicatorContext, { closing, sales }: Figures): Indicator {
  const { first, period, currency } = context;
  const isBefore = first !== null && first < period.from;
  const opening = isBefore ? openingOf(context) : undefined;
  const average = opening === undefined ? closing : (opening + closing) / 2;
  const basis: Message =
    opening === undefined
      ? say("indicator.basis.turnoverClosing", { sales: money(context, sales), closing: money(context, closing) })
      : say("indicator.basis.turnover", { sales: money(context, sales), opening: money(context, opening), closing: money(context, closing) });
  return ratioOr(context, "debtorTurnover", "times", { over: sales, by: average }, { basis, none: say("indicator.basis.noReceivables") }, currency);
}

/** What was outstanding the day before the period, with opening balances dated in it; undefined where that is not known. */
function openingOf({ ledger, period, currency }: IndicatorContext): number | undefined {
  const before = openItems(ledger.books, period.from - 1);
  if (before.unknownSettlements > 0) return undefined;
  const { documents } = ledger.books;
  const isBroughtIn = (i: number) => ledger.counted[i] === 1 && before.counted[i] === 0 && documents.opening[i] === 1 && documents.currency[i] === currency;
  return documents.amount.reduce((sum, amount, i) => (isBroughtIn(i) ? sum + amount : sum), outstandingIn(before, currency));
}

function outstandingIn(ledger: Ledger, currency: number): number {
  const { documents, payments } = ledger.books;
  const open = ledger.open.reduce((sum, amount, i) => (documents.currency[i] === currency ? sum + amount : sum), 0);
  return ledger.unapplied.reduce((sum, amount, p) => (payments.currency[p] === currency ? sum - amount : sum), open);
}

function shareOverdue(context: IndicatorContext): Indicator {
  const overdue = context.aging?.overdue ?? 0;
  const claims = (context.aging?.total.notDue ?? 0) + overdue;
  const basis = say("indicator.basis.overdue", { overdue: money(context, overdue), claims: money(context, claims) });
  return ratioOr(context, "shareOverdue", "share", { over: overdue, by: claims }, { basis, none: say("indicator.basis.noReceivables") }, context.currency);
}

/** What customers with a limit owe, of their limits. A customer's credit does not make room for another's debt. */
function creditLimitUse(context: IndicatorContext): Indicator {
  const { ledger, currency, aging } = context;
  const { register } = ledger.books;
  const limits = register.customers.values.get("creditLimit") ?? [];
  const scale = 10 ** decimalsOf(register.currencies[currency] ?? "");
  const owed = new Map(aging?.accounts.map(({ account, outstanding }) => [account, outstanding]));
  let granted = 0;
  let used = 0;
  let count = 0;
  limits.forEach((limit, customer) => {
    if (typeof limit !== "number" || limit <= 0) return;
    count += 1;
    granted += limit * scale;
    used += Math.max(0, owed.get(customer) ?? 0);
  });
  const basis = say("indicator.basis.limits", { used: money(context, used), granted: money(context, Math.round(granted)), count });
  return ratioOr(context, "creditLimitUse", "share", { over: used, by: granted }, { basis, none: say("indicator.basis.noLimits") }, currency);
}
