import { NO_DAY } from "../calendar/day";
import type { Register } from "../register";

/** How much a customer is used. */
export interface PartyUse {
  /** Its invoices, as indices. */
  readonly invoices: readonly number[];
  /** Invoices and payments. */
  readonly documents: number;
  /** The newest day of its documents or contacts, or that of first contact; minus infinity where there is none. */
  readonly latest: number;
}

export function partyUse({ customers, invoices, payments, lines, contacts }: Register): readonly PartyUse[] {
  const first = customers.values.get("firstContact") ?? [];
  const use = Array.from({ length: customers.count }, (_, party) => {
    const day = first[party];
    return { invoices: [] as number[], documents: 0, latest: typeof day === "number" ? day : -Infinity };
  });
  for (const table of [invoices, payments, lines, contacts]) {
    for (let at = 0; at < table.count; at++) {
      const own = use[table.customer[at] ?? -1];
      if (!own) continue;
      if (table === invoices) own.invoices.push(at);
      if (table === invoices || table === payments) own.documents += 1;
      const day = table.date[at] ?? NO_DAY;
      if (day !== NO_DAY) own.latest = Math.max(own.latest, day);
    }
  }
  return use;
}
