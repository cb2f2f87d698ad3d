import { numberRule } from "../cellRule";

/** A customer who gets more than half off is rare enough for a look. */
const HIGH_PERCENT = 50;

/** Discounts in percent: none below zero, and with more than a hundred we would pay the customer. */
export const discount = numberRule(["discount"], (percent) => {
  if (percent < 0 || percent > 100) return { code: "discount.impossible", severity: "error" };
  return percent > HIGH_PERCENT ? { code: "discount.high", severity: "info" } : null;
});
