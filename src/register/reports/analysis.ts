import type { Day } from "../calendar/day";
import { abc, type Abc } from "../classification/abc";
import { revenueOf } from "../classification/revenue";
import { indicators } from "../indicators/indicators";
import type { Indicator } from "../indicators/indicator";
import { salesByMonth, type MonthSales } from "../indicators/months";
import { purchases, type Purchases } from "../indicators/purchases";
import { booksOf } from "../ledger/books";
import { mainCurrency } from "../ledger/mainCurrency";
import { openItems, type Ledger } from "../ledger/openItems";
import { agingOptions } from "../receivables/agedItems";
import { aging, type Aging } from "../receivables/aging";
import { hasNames } from "./partyNames";
import type { Register } from "../register";
import type { Settings } from "../settings";

/** Everything that the reports show, worked out once. */
export interface Analysis {
  readonly register: Register;
  readonly asOf: Day;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly aging: Aging;
  readonly abc: Abc;
  readonly purchases: Purchases;
  readonly months: readonly MonthSales[];
  readonly indicators: readonly Indicator[];
  /** Index into `register.currencies`: the currency of figures that have but one. */
  readonly currency: number;
  /** Whether any account has a name, so that tables have a column for it. */
  readonly hasNames: boolean;
}

/** The register as of a day: the same whenever it is asked for. */
export function analyse(register: Register, asOf: Day, settings: Settings): Analysis {
  const ledger = openItems(booksOf(register, settings), asOf);
  const currency = mainCurrency(ledger);
  const revenue = revenueOf(ledger, settings["abc.revenue"]);
  const aged = aging(ledger, agingOptions(settings));
  const bought = purchases(ledger);
  return {
    register,
    asOf,
    settings,
    ledger,
    aging: aged,
    abc: abc(ledger, { basis: settings["abc.revenue"], limits: settings["abc.limits"], months: settings["abc.months"], currency }),
    purchases: bought,
    months: salesByMonth(ledger, currency, revenue),
    indicators: indicators({
      ledger,
      aging: aged.currencies.find((one) => one.currency === currency),
      purchases: bought,
      currency,
      revenue,
      months: settings["indicators.months"],
    }),
    currency,
    hasNames: hasNames(register.customers, ledger.books.accounts),
  };
}
