import { NO_DAY } from "../calendar/day";
import { monthsTo } from "../calendar/period";
import { shortHash } from "../changes/shortHash";
import { runBefore, type KeptCustomer, type KeptRun } from "../changes/keptRun";
import { analysisPeriod, purchasesPerMonth, type AnalysisPeriod } from "../classification/analysisPeriod";
import { customerType, type CustomerType } from "../classification/customerType";
import { lifeCycle } from "../classification/lifeCycle";
import { paymentBehaviour, type PaymentBehaviour } from "../classification/paymentBehaviour";
import { paymentHistory } from "../classification/paymentHistory";
import { revenueOf } from "../classification/revenue";
import { rfm } from "../classification/rfm";
import type { LifeCycle } from "../customer/classes";
import { firstDay } from "../indicators/sales";
import { buying } from "../sales/buying";
import { perAnalysis } from "./perAnalysis";

/** What an analysis comes to for single accounts, each worked out when it is first asked for; element `i` is account `i`. */

export const rfmOf = perAnalysis(({ ledger, settings, currency }) =>
  rfm(ledger, {
    ties: settings["rfm.ties"],
    months: settings["rfm.months"],
    currency,
    measure: revenueOf(ledger, settings["abc.revenue"]),
  }),
);

/** Everything bought up to the day. */
export const allBuyingOf = perAnalysis(({ ledger, settings, currency }) =>
  buying(ledger, { period: monthsTo(ledger.asOf, 0), currency, measure: revenueOf(ledger, settings["abc.revenue"]) }),
);

export const lifeCyclesOf = perAnalysis(({ ledger, purchases, settings, asOf }): readonly LifeCycle[] => {
  const options = {
    asOf,
    newMonths: settings["lifeCycle.newMonths"],
    activeMonths: settings["lifeCycle.activeMonths"],
    formerMonths: settings["lifeCycle.formerMonths"],
    historyFrom: firstDay(ledger) ?? asOf,
  };
  return Array.from(purchases.last, (last, account) => lifeCycle(purchases.first[account] ?? NO_DAY, last, options));
});

export const paymentHistoryOf = perAnalysis(({ ledger, settings, asOf, currency }) =>
  paymentHistory(ledger, monthsTo(asOf, settings["indicators.months"]), currency, settings["behaviour.cashDays"]),
);

/** Whether the workbook tells of payments at all; without, nobody can be said to pay late. */
const knowsPaymentsOf = perAnalysis(
  ({ ledger, register }) => register.payments.count > 0 || ledger.paid.some((paid) => paid > 0) || ledger.statedOnly.some((settled) => settled !== 0),
);

export const behavioursOf = perAnalysis((analysis): readonly (PaymentBehaviour | null)[] => {
  const { ledger, settings, aging, currency } = analysis;
  const { accounts } = ledger.books;
  if (!knowsPaymentsOf(analysis)) return Array.from({ length: accounts.count }, () => null);
  const owing = new Map(aging.currencies.find((one) => one.currency === currency)?.accounts.map((row) => [row.account, row]));
  const history = paymentHistoryOf(analysis);
  const rule = {
    overdueDays: settings["behaviour.overdueDays"],
    lateDays: settings["behaviour.lateDays"],
    cashShare: settings["behaviour.cashShare"],
    minInvoices: settings["behaviour.minInvoices"],
  };
  return Array.from({ length: accounts.count }, (_, account) => paymentBehaviour(account, history, owing.get(account), rule));
});

/** Of the register's customers only. */
export const customerTypesOf = perAnalysis(({ register }): readonly (CustomerType | null)[] =>
  Array.from({ length: register.customers.count }, (_, customer) => customerType(register.customers, customer)),
);

/** How often each account is worth a look; null for those that have never bought. */
export const analysisPeriodsOf = perAnalysis((analysis): readonly (AnalysisPeriod | null)[] => {
  const { first, invoices } = allBuyingOf(analysis);
  return Array.from(first, (day, account) =>
    day === NO_DAY
      ? null
      : analysisPeriod(purchasesPerMonth(invoices[account] ?? 0, day, analysis.asOf), analysis.settings["sales.monthlyFrom"]),
  );
});

/** What the next run is to compare itself with. */
export const keptRunOf = perAnalysis((analysis): KeptRun => {
  const { ledger, abc, aging, currency, register, asOf } = analysis;
  const classes = new Map(abc.customers.map((one) => [one.account, one.class]));
  const owing = new Map(aging.currencies.find((one) => one.currency === currency)?.accounts.map((row) => [row.account, row]));
  const cycles = lifeCyclesOf(analysis);
  const customers = new Map<string, KeptCustomer>();
  ledger.books.accounts.id.forEach((id, account) => {
    if (id === "") return;
    const owes = owing.get(account);
    customers.set(shortHash(id), {
      class: classes.get(account) ?? null,
      cycle: cycles[account] ?? "prospect",
      outstanding: owes?.outstanding ?? 0,
      overdue: owes?.overdue ?? 0,
    });
  });
  return { asOf, currency: register.currencies[currency] ?? "", customers };
});

/** The run that this one is compared with; null where the workbook has kept none. */
export const beforeOf = perAnalysis((analysis): KeptRun | null => runBefore(analysis.runs, keptRunOf(analysis)));

/** What a run said of the account with this number; undefined where there was no run, or it did not know the account. */
export function keptBefore(run: KeptRun | null, id: string): KeptCustomer | undefined {
  return run?.customers.get(shortHash(id));
}
