import { NO_DAY, toIso } from "../../calendar/day";
import type { FieldName } from "../../fields/catalogue";
import { documentKind } from "../../register";
import { claims } from "../claims";
import type { Finding, Severity } from "../finding";
import { found, foundOnSheet, hasColumn } from "../found";
import { misfitTest } from "../misfitCells";
import type { Rule } from "../rule";

/** Advances are paid some days before the invoice is written; further back, a mistyped date is as likely. */
const ADVANCE_DAYS = 30;

/** Dates of an invoice that cannot be right together. */
export const invoiceDates: Rule = function* (register, { excludedStatus }) {
  const { at, number, kind, date, due, paidOn } = register.invoices;
  const isMisfit = misfitTest(register);
  const withoutColumn = new Set<number>();
  for (const index of claims(register, excludedStatus)) {
    const key = number[index] ?? "";
    const invoiced = date[index] ?? NO_DAY;
    const dueOn = due[index] ?? NO_DAY;
    const paid = paidOn[index] ?? NO_DAY;
    if (invoiced === NO_DAY) {
      if (!hasColumn(register, at, index, "invoiceDate")) withoutColumn.add(at.source[index] ?? -1);
      else if (!isMisfit(at, index, "invoiceDate")) {
        const severity = dueOn === NO_DAY ? "error" : "warning";
        yield found(register, at, index, { code: "invoice.dateMissing", severity, field: "invoiceDate", key, value: null });
      }
      continue;
    }
    const say = (code: string, severity: Severity, field: FieldName, day: number): Finding =>
      found(register, at, index, { code, severity, field, key, value: toIso(day), values: { date: { day }, invoiced: { day: invoiced } } });
    // A credit note is due when it is used; programs write there what they like.
    const isClaim = kind[index] === documentKind.invoice;
    if (isClaim && dueOn !== NO_DAY && dueOn < invoiced) yield say("invoice.dueBeforeDate", "error", "dueDate", dueOn);
    if (paid !== NO_DAY && paid < invoiced) {
      yield say("invoice.paidBeforeDate", invoiced - paid > ADVANCE_DAYS ? "warning" : "info", "paidDate", paid);
    }
  }
  for (const source of withoutColumn) yield foundOnSheet(register, source, { code: "invoice.noDates", severity: "warning", field: "invoiceDate" });
};
