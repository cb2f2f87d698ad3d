import { toIso } from "../../calendar/day";
import { claims } from "../claims";
import { found, foundOnSheet } from "../found";
import type { Rule } from "../rule";

/** More invoices than this after the report date are no slips: the report is of an earlier day. */
const MOST_SLIPS = 20;

/** Invoices dated after the report date, which are not in its figures. */
export const invoiceFuture: Rule = function* (register, { asOf, excludedStatus }) {
  const { at, number, date } = register.invoices;
  const bySource = new Map<number, number[]>();
  for (const index of claims(register, excludedStatus)) {
    if ((date[index] ?? asOf) <= asOf) continue;
    const source = at.source[index] ?? -1;
    const others = bySource.get(source);
    if (others === undefined) bySource.set(source, [index]);
    else others.push(index);
  }
  for (const [source, rows] of bySource) {
    if (rows.length > MOST_SLIPS) {
      const values = { count: rows.length, asOf: { day: asOf } };
      yield foundOnSheet(register, source, { code: "invoice.datesFuture", severity: "info", field: "invoiceDate", values });
      continue;
    }
    for (const index of rows) {
      const day = date[index] ?? asOf;
      const fault = { code: "invoice.dateFuture", severity: "info", field: "invoiceDate", key: number[index] ?? "", value: toIso(day) } as const;
      yield found(register, at, index, { ...fault, values: { date: { day } } });
    }
  }
};
