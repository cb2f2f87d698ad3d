import { list, type Message } from "../register/message";
import type { Register } from "../register/register";
import { ledgerView } from "../register/reports/ledgerView";
import type { Session } from "./session";

/** What customers owe in all, by currency; minor units. */
export type Totals = ReadonlyMap<string, number>;

export function outstandingTotals(register: Register, { asOf, settings }: Pick<Session, "asOf" | "settings">): Totals {
  const { aging } = ledgerView("customers", register, asOf, settings);
  return new Map(aging.currencies.map(({ currency, total }) => [register.currencies[currency] ?? "", total.outstanding]));
}

export function sayTotals(totals: Totals): Message | string {
  return list([...totals].map(([currency, amount]) => ({ say: "log.value", values: { value: { amount, currency } } }))) ?? "";
}
