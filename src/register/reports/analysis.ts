import type { KeptRun } from "../changes/keptRun";
import { specifiedPeriod, type AskedPeriod } from "../calendar/askedPeriod";
import type { Day } from "../calendar/day";
import { abc, type Abc } from "../classification/abc";
import { revenueOf } from "../classification/revenue";
import { indicators } from "../indicators/indicators";
import type { Indicator } from "../indicators/indicator";
import { salesByMonth, type MonthSales } from "../sales/months";
import { purchases, type Purchases } from "../indicators/purchases";
import type { Register } from "../register";
import type { Settings } from "../settings";
import { supplierRegister } from "../ledger/supplierRegister";
import { ledgerView, type LedgerView } from "./ledgerView";

/** Everything that the reports show, worked out once. */
export interface Analysis extends LedgerView {
  /** The suppliers' ledger; null where no sheet has documents of suppliers. */
  readonly payables: LedgerView | null;
  /** Both ledgers over the period asked for, as of its last day: what balances, specifications and reconciliation show. */
  readonly specified: { readonly customers: LedgerView; readonly suppliers: LedgerView | null };
  readonly abc: Abc;
  readonly purchases: Purchases;
  readonly months: readonly MonthSales[];
  readonly indicators: readonly Indicator[];
  /** What earlier runs said, as far as the workbook has kept it. */
  readonly runs: readonly KeptRun[];
}

/** The register as of a day: the same whenever it is asked for, but for what it is compared with. */
export function analyse(register: Register, asOf: Day, settings: Settings, runs: readonly KeptRun[] = [], asked: AskedPeriod = {}): Analysis {
  const period = specifiedPeriod(asked, asOf, settings["fiscalYear.start"]);
  const view = ledgerView("customers", register, asOf, settings);
  const { ledger, currency } = view;
  const supplierSide = supplierRegister(register);
  const revenue = revenueOf(ledger, settings["abc.revenue"]);
  const bought = purchases(ledger);
  const classes = abc(ledger, { basis: settings["abc.revenue"], limits: settings["abc.limits"], months: settings["abc.months"], currency });
  const payables = supplierSide === null ? null : ledgerView("suppliers", supplierSide, asOf, settings);
  const isAsOf = period.from === view.period.from && period.to === asOf;
  // A period without a document in the main currency is still told of in it.
  const over = (of: LedgerView): LedgerView => (isAsOf ? of : { ...ledgerView(of.side, of.register, period.to, settings, period), currency: of.currency });
  return {
    ...view,
    payables,
    specified: { customers: over(view), suppliers: payables === null ? null : over(payables) },
    abc: classes,
    purchases: bought,
    months: salesByMonth(ledger, currency, revenue),
    indicators: indicators({
      ledger,
      aging: view.aging.currencies.find((one) => one.currency === currency),
      purchases: bought,
      ranked: { revenues: classes.customers.map(({ revenue: of }) => of), currency: classes.currency, period: classes.period },
      currency,
      revenue,
      leastYears: settings["lifetime.leastYears"],
      months: settings["indicators.months"],
    }),
    runs,
  };
}
