import { NO_DAY, toIso } from "../../calendar/day";
import type { FieldName } from "../../fields/catalogue";
import type { Finding, Severity } from "../finding";
import { found } from "../found";
import type { Rule } from "../rule";

/** Dates of an invoice that cannot be right together, or that lie after the report date. */
export const invoiceDates: Rule = function* (register, { asOf }) {
  const { count, at, number, date, due, paidOn } = register.invoices;
  for (let index = 0; index < count; index++) {
    const invoiced = date[index] ?? NO_DAY;
    const dueOn = due[index] ?? NO_DAY;
    const paid = paidOn[index] ?? NO_DAY;
    const say = (code: string, severity: Severity, field: FieldName, day: number): Finding =>
      found(register, at, index, {
        code,
        severity,
        field,
        key: number[index] ?? "",
        value: toIso(day),
        values: { date: { day }, invoiced: { day: invoiced === NO_DAY ? day : invoiced } },
      });
    if (invoiced === NO_DAY) {
      yield found(register, at, index, { code: "invoice.dateMissing", severity: "error", field: "invoiceDate", key: number[index] ?? "", value: null });
      continue;
    }
    if (invoiced > asOf) yield say("invoice.dateFuture", "info", "invoiceDate", invoiced);
    if (dueOn !== NO_DAY && dueOn < invoiced) yield say("invoice.dueBeforeDate", "error", "dueDate", dueOn);
    if (paid !== NO_DAY && paid < invoiced) yield say("invoice.paidBeforeDate", "warning", "paidDate", paid);
  }
};
