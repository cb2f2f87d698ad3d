import { analysisPeriod, purchasesPerMonth, type AnalysisPeriod } from "../classification/analysisPeriod";
import { NO_DAY } from "../calendar/day";
import { allBuyingOf } from "./classified";
import { perAnalysis } from "./perAnalysis";

/** The period that sales are shown by, and how often the typical customer buys: half of them more rarely, half more often. */
export const salesPeriodOf = perAnalysis((analysis): { readonly period: AnalysisPeriod; readonly perMonth: number } => {
  const { first, invoices } = allBuyingOf(analysis);
  const rates: number[] = [];
  first.forEach((day, account) => {
    if (day !== NO_DAY) rates.push(purchasesPerMonth(invoices[account] ?? 0, day, analysis.asOf));
  });
  rates.sort((a, b) => a - b);
  const perMonth = rates[Math.floor(rates.length / 2)] ?? 0;
  const chosen = analysis.settings["sales.period"];
  return { period: chosen === "auto" ? analysisPeriod(perMonth, analysis.settings["sales.monthlyFrom"]) : chosen, perMonth };
});
