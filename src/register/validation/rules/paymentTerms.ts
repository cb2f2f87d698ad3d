import { numberRule } from "../cellRule";

/** Firms may agree on longer terms only where that is not unfair (directive 2011/7/EU article 3, forsinkelsesrenteloven). */
const LONGEST_USUAL_DAYS = 60;
/** More days than this are no terms: a date, an amount or a number of another column. */
const MOST_DAYS = 365;

/** Payment terms in days that cannot be, or that are unusually long. */
export const paymentTerms = numberRule(["paymentTerms"], (days) => {
  if (days < 0 || !Number.isInteger(days) || days > MOST_DAYS) return { code: "paymentTerms.impossible", severity: "error" };
  return days > LONGEST_USUAL_DAYS ? { code: "paymentTerms.long", severity: "info" } : null;
});
