import { NO_DAY, type Day } from "../calendar/day";
import type { Cell } from "../cells";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { Analysis } from "./analysis";
import type { ReportColumn } from "./report";

/** What the add-in works out for each customer and writes beside its fields in the register's tab, as one shaded group. */
export interface ComputedColumns {
  /** As of when; stands at the head of the group. */
  readonly asOf: { readonly heading: Message; readonly day: Day };
  readonly columns: readonly ReportColumn[];
  /** Values in the order of the columns, by the customer's id. Customers without documents are there too. */
  readonly values: ReadonlyMap<string, readonly Cell[]>;
}

/**
 * ABC class, outstanding, overdue and last purchase. Amounts are in the currency of most figures; a customer who owes in other
 * currencies only has empty amounts, not zero.
 */
export function computedColumns(analysis: Analysis): ComputedColumns {
  const { register, abc, aging, purchases, currency, asOf } = analysis;
  const code = register.currencies[currency] ?? "";
  const classes = new Map(abc.customers.map((one) => [one.account, one.class]));
  const owing = new Map(aging.currencies.find((one) => one.currency === currency)?.accounts.map((row) => [row.account, row]));
  const elsewhere = new Set(aging.currencies.filter((one) => one.currency !== currency).flatMap((one) => one.accounts.map((row) => row.account)));
  const values = new Map<string, readonly Cell[]>();
  for (let customer = 0; customer < register.customers.count; customer++) {
    const owes = owing.get(customer);
    const amount = (minor: number | undefined): Cell =>
      minor !== undefined ? fromMinor(minor, code) : elsewhere.has(customer) ? null : 0;
    const last = purchases.last[customer] ?? NO_DAY;
    values.set(register.customers.id[customer] ?? "", [
      classes.get(customer) ?? null,
      amount(owes?.outstanding),
      amount(owes?.overdue),
      last === NO_DAY ? null : last,
    ]);
  }
  return {
    asOf: { heading: say("computed.asOf"), day: asOf },
    columns: [
      { name: "abcClass", heading: say("computed.abcClass"), type: "text", mark: "class" },
      { name: "outstanding", heading: say("aging.outstanding"), type: "amount", currency: code },
      { name: "overdue", heading: say("aging.overdue"), type: "amount", currency: code, mark: "overdue" },
      { name: "lastPurchase", heading: say("computed.lastPurchase"), type: "date" },
    ],
    values,
  };
}
