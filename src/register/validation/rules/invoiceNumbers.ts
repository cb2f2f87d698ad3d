import { NO_DAY, partsOf } from "../../calendar/day";
import { numberKey } from "../../intake/partyKeys";
import type { Invoices, Register } from "../../register";
import { claims } from "../claims";
import type { Finding } from "../finding";
import { found, hasColumn, placeOf } from "../found";
import { misfitTest } from "../misfitCells";
import type { Rule } from "../rule";

/**
 * An invoice without a number cannot be referred to; one number on two documents of a kind cannot be told apart. A series
 * of numbers may start again each year, and one invoice may stand in several instalments, each with its due date.
 */
export const invoiceNumbers: Rule = function* (register, { excludedStatus }) {
  const { at, number, kind, date } = register.invoices;
  const isMisfit = misfitTest(register);
  const groups = new Map<string, number[]>();
  for (const index of claims(register, excludedStatus)) {
    // Vouchers, which stand in for numbers elsewhere, may well have several rows.
    if (!hasColumn(register, at, index, "invoiceNumber")) continue;
    const own = number[index] ?? "";
    if (own !== "") {
      const day = date[index] ?? NO_DAY;
      const identity = `${kind[index] ?? 0} ${day === NO_DAY ? "" : partsOf(day).year} ${numberKey(own)}`;
      const group = groups.get(identity);
      if (group === undefined) groups.set(identity, [index]);
      else group.push(index);
    } else if (!isMisfit(at, index, "invoiceNumber")) {
      yield found(register, at, index, { code: "invoice.numberMissing", severity: "warning", field: "invoiceNumber", key: "", value: null });
    }
  }
  for (const group of groups.values()) if (group.length > 1) yield* repetitions(register, group);
};

function* repetitions(register: Register, group: readonly number[]): Iterable<Finding> {
  const { at, number } = register.invoices;
  const isOneCustomer = new Set(group.map((index) => customerOf(register.invoices, index))).size === 1;
  const first = new Map<number, number>();
  for (const index of group) {
    const instalment = isOneCustomer ? (register.invoices.due[index] ?? NO_DAY) : NO_DAY;
    const earlier = first.get(instalment);
    if (earlier === undefined) {
      first.set(instalment, index);
      continue;
    }
    const own = number[index] ?? "";
    const where = placeOf(register, at, earlier, "invoiceNumber");
    yield found(register, at, index, { code: "invoice.numberRepeated", severity: "warning", field: "invoiceNumber", key: own, value: own, values: { where } });
  }
}

function customerOf({ customer, customerKey }: Invoices, index: number): string {
  const party = customer[index] ?? -1;
  return party >= 0 ? String(party) : `?${customerKey[index] ?? ""}`;
}
