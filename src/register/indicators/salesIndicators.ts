import { monthToDate, yearBefore } from "../calendar/period";
import { say } from "../message";
import { concentration } from "./concentration";
import { historyFrom, indicator, money, ratioOr, type IndicatorContext } from "./context";
import type { Indicator, IndicatorCode } from "./indicator";
import { lifetimeValue } from "./lifetime";
import { salesIn } from "./sales";

/** What was sold, to how many, how often and in which baskets. */
export function salesIndicators(context: IndicatorContext): readonly Indicator[] {
  const { ledger, currency, period, revenue } = context;
  const sales = salesIn(ledger, period, currency, revenue);
  const noSales = say("indicator.basis.noSales");
  const invoices = say("indicator.basis.invoices", { count: sales.invoices });
  const both = say("indicator.basis.invoicesOfCustomers", { count: sales.invoices, customers: sales.customers });
  return [
    indicator(context, "revenue", "amount", sales.revenue, invoices, currency),
    ratioOr(context, "averageRevenuePerCustomer", "amount", { over: sales.revenue, by: sales.customers }, { basis: say("indicator.basis.customers", { count: sales.customers }), none: noSales }, currency),
    ratioOr(context, "averageBasket", "amount", { over: sales.revenue, by: sales.invoices }, { basis: invoices, none: noSales }, currency),
    ratioOr(context, "purchaseFrequency", "times", { over: sales.invoicesOfCustomers, by: sales.customers }, { basis: both, none: noSales }),
    lifetime(context),
    ...concentrations(context),
    ...monthSoFar(context),
  ];
}

function lifetime(context: IndicatorContext): Indicator {
  const { ledger, currency, revenue, purchases, leastYears, first } = context;
  const found = lifetimeValue(ledger, purchases, currency, revenue, leastYears);
  const period = { from: first ?? ledger.asOf, to: ledger.asOf };
  if (found === null) return { ...indicator(context, "lifetimeValue", "amount", null, say("indicator.basis.noSales"), currency), period };
  const basis = say("indicator.basis.lifetime", { yearly: money(context, Math.round(found.yearlyPurchase)), years: found.years, count: found.customers });
  return { ...indicator(context, "lifetimeValue", "amount", found.value, basis, currency), period };
}

const shares: readonly (readonly [IndicatorCode, number])[] = [
  ["concentrationTop1", 1],
  ["concentrationTop5", 5],
  ["concentrationTop20", 20],
];

function concentrations(context: IndicatorContext): readonly Indicator[] {
  const { revenues, currency, period } = context.ranked;
  return shares.map(([code, percent]) => {
    const { share, top, of } = concentration(revenues, percent);
    const basis = share === null ? say("indicator.basis.noSales") : say("indicator.basis.concentration", { count: top, customers: of });
    return { ...indicator(context, code, "share", share, basis, currency), period };
  });
}

function monthSoFar(context: IndicatorContext): readonly Indicator[] {
  const { ledger, currency, first, revenue } = context;
  const thisMonth = monthToDate(ledger.asOf);
  const lastYear = yearBefore(thisMonth);
  const now = salesIn(ledger, thisMonth, currency, revenue);
  const then = salesIn(ledger, lastYear, currency, revenue);
  const invoices = (count: number) => say("indicator.basis.invoices", { count });
  const isThenKnown = first !== null && first <= lastYear.to;
  const tooShort = historyFrom(first);
  const change = isThenKnown && then.revenue > 0 ? now.revenue / then.revenue - 1 : null;
  const compared = then.revenue > 0 ? say("indicator.basis.change", { now: money(context, now.revenue), then: money(context, then.revenue) }) : say("indicator.basis.noSalesThen");
  return [
    { ...indicator(context, "salesThisMonth", "amount", now.revenue, invoices(now.invoices), currency), period: thisMonth },
    {
      ...indicator(context, "salesSameDaysLastYear", "amount", isThenKnown ? then.revenue : null, isThenKnown ? invoices(then.invoices) : tooShort, currency),
      period: lastYear,
    },
    { ...indicator(context, "salesChange", "share", change, isThenKnown ? compared : tooShort, currency), period: thisMonth },
  ];
}
