import type { Day } from "../../register/calendar/day";
import type { AgedAmounts } from "../../register/receivables/aging";
import type { RegisterKind } from "../../register/customer/registerPlan";
import { registerOf } from "../../register/ledger/registerOf";
import type { Register } from "../../register/register";
import { ledgerView } from "../../register/reports/ledgerView";
import type { Settings } from "../../register/settings";

/** What customers owe in one currency; minor units of it. */
export interface Outstanding extends AgedAmounts {
  /** ISO 4217. */
  readonly currency: string;
  readonly overdue: number;
  /** Upper ends of the buckets, in days. */
  readonly limits: readonly number[];
}

/** What customers owe, or what is owed to suppliers. One for each currency with documents, that of most of them first. */
export function outstanding(register: Register, asOf: Day, settings: Settings, kind: RegisterKind = "customers"): readonly Outstanding[] {
  const { aging, currency: main } = ledgerView(kind, registerOf(kind, register), asOf, settings);
  return [...aging.currencies]
    .sort((a, b) => Number(b.currency === main) - Number(a.currency === main))
    .map(({ currency, total, overdue }) => ({
      ...total,
      currency: register.currencies[currency] ?? "",
      overdue,
      limits: aging.limits,
    }));
}
