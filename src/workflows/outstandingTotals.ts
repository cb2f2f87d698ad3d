import { list, type Message } from "../register/message";
import type { RegisterKind } from "../register/customer/registerPlan";
import type { Register } from "../register/register";
import { done, type Result } from "../workbook/fault";
import { computing } from "./computing";
import type { Session } from "./session";

/** What customers owe in all, or what is owed to suppliers, by currency; minor units. */
export type Totals = ReadonlyMap<string, number>;

export async function outstandingTotals(session: Session, register: Register, kind: RegisterKind = "customers"): Promise<Result<Totals>> {
  const computed = await computing(session, "outstanding", [register, session.asOf, session.settings, kind]);
  return computed.ok ? done(new Map(computed.value.map(({ currency, outstanding }) => [currency, outstanding]))) : computed;
}

export function sayTotals(totals: Totals): Message | string {
  return list([...totals].map(([currency, amount]) => ({ say: "log.value", values: { value: { amount, currency } } }))) ?? "";
}
