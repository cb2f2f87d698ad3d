import { numberRule } from "../cellRule";

/** Amounts and counts that cannot lie below zero: a sign that slipped in, or a balance in the wrong column. */
export const negativeLimit = numberRule(["creditLimit", "budget", "employees"], (value) =>
  value < 0 ? { code: "amount.negative", severity: "error" } : null,
);
