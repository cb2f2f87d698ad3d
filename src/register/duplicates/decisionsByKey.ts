import { partyKey } from "../customer/partyKey";
import type { Parties, Register } from "../register";
import { noDecisions, type Decisions } from "../changes/decisions";

/** Decisions about customers by their ids, as decisions by the keys under which the workbook keeps them. */
export function decisionsByKey({ customers }: Register, { same, different }: Decisions = noDecisions): Decisions {
  if (same.length + different.length === 0) return noDecisions;
  const keys = new Map(customers.id.map((id, party) => [id, customerKey(customers, party)]));
  const pairs = (said: Decisions["same"]): Decisions["same"] =>
    said.flatMap(([a, b]): [string, string][] => {
      const [one, other] = [keys.get(a), keys.get(b)];
      return one !== undefined && other !== undefined ? [[one, other]] : [];
    });
  return { same: pairs(same), different: pairs(different) };
}

/** What a customer is recognised by, as decisions name it. */
export function customerKey({ values }: Parties, party: number): string {
  return partyKey("customers", (field) => values.get(field)?.[party] ?? null).key;
}
