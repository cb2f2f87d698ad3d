import { say } from "../message";
import { historyFrom, indicator, ratioOr, type IndicatorContext } from "./context";
import { customerMovement } from "./customerMovement";
import type { Indicator } from "./indicator";
import { salesIn } from "./sales";

const DAYS_A_YEAR = 365.25;

/** Who bought, who is new, who came back and who stayed away. */
export function customerIndicators(context: IndicatorContext): readonly Indicator[] {
  const { ledger, purchases, period, first } = context;
  const { register } = ledger.books;
  const moved = customerMovement(ledger, purchases, period);
  const isBeforeKnown = first !== null && first < period.from;
  const known = (value: number) => (isBeforeKnown ? value : null);
  const tooShort = historyFrom(first);
  const invoices = register.currencies.reduce((sum, _, currency) => sum + salesIn(ledger, period, currency, () => NaN).invoices, 0);
  return [
    indicator(context, "customers", "count", register.customers.count, say("indicator.basis.register")),
    indicator(context, "activeCustomers", "count", moved.active, say("indicator.basis.withInvoice")),
    indicator(context, "newCustomers", "count", known(moved.new), isBeforeKnown ? say("indicator.basis.firstInvoice") : tooShort),
    indicator(context, "returningCustomers", "count", known(moved.returning), isBeforeKnown ? say("indicator.basis.returning") : tooShort),
    indicator(context, "lostCustomers", "count", known(moved.lost), isBeforeKnown ? say("indicator.basis.lost") : tooShort),
    ratioOr(
      context,
      "averageSeniority",
      "years",
      { over: moved.activeDays / DAYS_A_YEAR, by: moved.active },
      { basis: say("indicator.basis.customers", { count: moved.active }), none: say("indicator.basis.noSales") },
    ),
    indicator(context, "invoices", "count", invoices, say("indicator.basis.withoutCredits")),
  ];
}
