import { NO_DAY } from "../../calendar/day";
import { found, hasColumn } from "../found";
import { misfitTest } from "../misfitCells";
import type { Rule } from "../rule";

/** A payment without an amount pays nothing; one without a date counts on every day. */
export const paymentFacts: Rule = function* (register) {
  const { count, at, amount, date, invoiceNumber } = register.payments;
  const isMisfit = misfitTest(register);
  for (let index = 0; index < count; index++) {
    const missing = [
      { field: "paymentAmount", code: "payment.amountMissing", severity: "error", isMissing: Number.isNaN(amount[index]) },
      { field: "paymentDate", code: "payment.dateMissing", severity: "warning", isMissing: date[index] === NO_DAY },
    ] as const;
    for (const { field, code, severity, isMissing } of missing) {
      if (!isMissing || !hasColumn(register, at, index, field) || isMisfit(at, index, field)) continue;
      yield found(register, at, index, { code, severity, field, key: invoiceNumber[index] ?? "", value: null });
    }
  }
};
