import { NO_DAY } from "../calendar/day";
import type { Register } from "../register";
import type { Documents } from "./documents";
import { saysPaid } from "./status";

/**
 * What the invoice sheet itself says about settlement. A stated rest is the strongest word: it holds on
 * `register.statedOn`, payments up to that day included.
 */
export interface Statements {
  /** Minor units with the document's sign: how much has been settled. NaN where the sheet says nothing. */
  readonly settled: Float64Array;
  /** The day of that settlement; NO_DAY where it is only known to lie on or before `statedOn`. */
  readonly on: Int32Array;
  /** Minor units: the stated rest; NaN where there is none. */
  readonly rest: Float64Array;
  /** 1 where what is settled is stated as money received, so that credit notes come on top of it. */
  readonly money: Uint8Array;
}

export function statementsOf(register: Register, documents: Documents): Statements {
  const { invoices } = register;
  const settled = new Float64Array(documents.count).fill(NaN);
  const on = new Int32Array(documents.count).fill(NO_DAY);
  const rest = new Float64Array(documents.count).fill(NaN);
  const money = new Uint8Array(documents.count);
  for (let i = 0; i < documents.count; i++) {
    const row = documents.invoice[i] ?? -1;
    if (row < 0) continue;
    const amount = documents.amount[i] ?? 0;
    const remaining = invoices.remaining[row] ?? NaN;
    const paidOn = invoices.paidOn[row] ?? NO_DAY;
    const isPaidInFull = paidOn !== NO_DAY || saysPaid(invoices.status[row] ?? "");
    const paid = paidAmount(invoices.paid[row] ?? NaN, amount, isPaidInFull);
    if (!Number.isNaN(remaining)) {
      settled[i] = amount - remaining;
      rest[i] = remaining;
    } else if (!Number.isNaN(paid)) {
      settled[i] = paid;
      money[i] = 1;
    } else if (isPaidInFull) {
      settled[i] = amount;
    } else continue;
    on[i] = paidOn;
  }
  return { settled, on, rest, money };
}

/** A paid amount of zero beside a paid date or status is an empty column, not a statement. */
function paidAmount(paid: number, amount: number, isPaidInFull: boolean): number {
  if (paid === 0 && isPaidInFull) return NaN;
  return amount < 0 ? -Math.abs(paid) : paid;
}
