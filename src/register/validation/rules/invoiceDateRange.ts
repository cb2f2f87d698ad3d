import { dayOf, NO_DAY, toIso } from "../../calendar/day";
import type { FieldName } from "../../fields/catalogue";
import { claims } from "../claims";
import type { Finding } from "../finding";
import { found } from "../found";
import type { Rule } from "../rule";

/** Before this day a "date" is most likely a number that was read as one. */
const EARLIEST = dayOf(1980, 1, 1) ?? 0;
/** Instalments of some years exist; a due date further away is a mistyped year. */
const MOST_DAYS_TO_PAY = 366 * 3;
/** A report of an earlier day has payments after it; a payment further away has a mistyped year. */
const DAYS_OF_AN_OLD_REPORT = 366 * 5;

/** Dates of invoices that lie beyond what can be: before there were invoices, or due in another decade. */
export const invoiceDateRange: Rule = function* (register, { asOf, excludedStatus }) {
  const { at, number, date, due, paidOn } = register.invoices;
  for (const index of claims(register, excludedStatus)) {
    const say = (code: string, field: FieldName, day: number): Finding =>
      found(register, at, index, { code, severity: "warning", field, key: number[index] ?? "", value: toIso(day), values: { date: { day } } });
    const [invoiced, dueOn, paid] = [date[index] ?? NO_DAY, due[index] ?? NO_DAY, paidOn[index] ?? NO_DAY];
    if (invoiced !== NO_DAY && invoiced < EARLIEST) yield say("invoice.dateTooOld", "invoiceDate", invoiced);
    else if (invoiced !== NO_DAY && dueOn !== NO_DAY && dueOn - invoiced > MOST_DAYS_TO_PAY) yield say("invoice.dueFar", "dueDate", dueOn);
    if (paid !== NO_DAY && paid > asOf + DAYS_OF_AN_OLD_REPORT) yield say("invoice.paidFuture", "paidDate", paid);
  }
};
