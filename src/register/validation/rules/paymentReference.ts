import type { Register } from "../../register";
import { found, foundOnSheet } from "../found";
import { invoiceIndex } from "../invoiceIndex";
import type { Rule } from "../rule";

/** Fewer than this are slips, whatever their share of the payments. */
const FEWEST_OF_A_SHEET = 10;

/**
 * Payments of invoices that stand nowhere: the money is counted for the customer and settles the oldest. Where most payments
 * name none that is known, the invoices are missing or the column is another one, and that is said once.
 */
export const paymentReference: Rule = function* (register) {
  const { invoices, payments } = register;
  if (invoices.count === 0 || !payments.invoiceNumber.some((number) => number !== "")) return;
  const index = invoiceIndex(register);
  const named = new Map<number, number>();
  const lost = new Map<number, number[]>();
  for (let p = 0; p < payments.count; p++) {
    const number = payments.invoiceNumber[p] ?? "";
    // Of a payment that nobody can be named for, that is what matters.
    if (number === "" || isNobodys(register, p)) continue;
    const source = payments.at.source[p] ?? -1;
    named.set(source, (named.get(source) ?? 0) + 1);
    if (index.named(number, payments.kid[p] ?? "", "").length > 0) continue;
    const others = lost.get(source);
    if (others === undefined) lost.set(source, [p]);
    else others.push(p);
  }
  for (const [source, rows] of lost) {
    if (rows.length >= FEWEST_OF_A_SHEET && rows.length * 2 > (named.get(source) ?? 0)) {
      const values = { count: rows.length };
      yield foundOnSheet(register, source, { code: "payment.invoicesUnknown", severity: "warning", field: "invoiceNumber", values });
      continue;
    }
    for (const p of rows) {
      const value = payments.invoiceNumber[p] ?? "";
      yield found(register, payments.at, p, { code: "payment.invoiceUnknown", severity: "warning", field: "invoiceNumber", key: value, value });
    }
  }
};

function isNobodys({ payments }: Register, p: number): boolean {
  return (payments.customer[p] ?? -1) < 0 && payments.customerKey[p] === "";
}
