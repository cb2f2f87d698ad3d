import { NO_DAY } from "../calendar/day";
import type { Register } from "../register";

/** How much a customer is used. */
export interface PartyUse {
  readonly documents: number;
  /** The newest day of its documents or contacts, or that of first contact; minus infinity where there is none. */
  readonly latest: number;
}

export function partyUse({ customers, invoices, payments, lines, contacts }: Register): readonly PartyUse[] {
  const documents = new Uint32Array(customers.count);
  const first = customers.values.get("firstContact") ?? [];
  const latest = Float64Array.from({ length: customers.count }, (_, party) => {
    const day = first[party];
    return typeof day === "number" ? day : -Infinity;
  });
  for (const { customer, date, counts } of [
    { ...invoices, counts: 1 },
    { ...payments, counts: 1 },
    { ...lines, counts: 0 },
    { ...contacts, counts: 0 },
  ]) {
    for (let at = 0; at < customer.length; at++) {
      const party = customer[at] ?? -1;
      if (party < 0) continue;
      documents[party] = (documents[party] ?? 0) + counts;
      const day = date[at] ?? NO_DAY;
      if (day !== NO_DAY) latest[party] = Math.max(latest[party] ?? -Infinity, day);
    }
  }
  return Array.from({ length: customers.count }, (_, party) => ({ documents: documents[party] ?? 0, latest: latest[party] ?? -Infinity }));
}
