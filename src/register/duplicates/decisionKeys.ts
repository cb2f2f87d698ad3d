import { noDecisions, type Decisions } from "../changes/decisions";
import { shortHash } from "../changes/shortHash";
import { partyKey } from "../customer/partyKey";
import { registerKinds, type RegisterKind } from "../customer/registerPlan";
import { fieldText, partyName } from "../customer/partyFields";
import { registerOf } from "../ledger/registerOf";
import type { Parties, Register } from "../register";
import { withDecisions } from "./withDecisions";

/** What a person says about pairs of customers, and of suppliers, by their ids. */
export interface SaidDecisions extends Decisions {
  readonly suppliers?: Decisions;
}

/**
 * What decisions name each party by: what it is recognised by in the next export. Where several share a number, each with its
 * name and postcode, so that what is said of one is not taken as said of the others. Suppliers are marked, since a customer
 * may have the same number.
 */
export function decisionKeys(kind: RegisterKind, parties: Parties): readonly string[] {
  const keys = parties.id.map((_, party) => partyKey(kind, (field) => parties.values.get(field)?.[party] ?? null).key);
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const mark = kind === "customers" ? "" : "supplier ";
  return keys.map((key, party) => {
    const isShared = key.startsWith("n:") && (times.get(key) ?? 0) > 1;
    const facts = isShared ? `|${shortHash(`${partyName(parties, party).toLowerCase()}|${fieldText(parties, "postcode", party)}`)}` : "";
    return `${mark}${key}${facts}`;
  });
}

/** Decisions by ids, as decisions by the keys under which the workbook keeps them; those about nobody who is there are left out. */
export function decisionsByKey(register: Register, said: SaidDecisions = noDecisions): Decisions {
  return registerKinds.reduce((all, kind) => withDecisions(all, byKey(kind, registerOf(kind, register).customers, saidOf(said, kind))), noDecisions);
}

/** What is said of the parties of a kind. */
export function saidOf(said: SaidDecisions, kind: RegisterKind): Decisions {
  return kind === "customers" ? said : (said.suppliers ?? noDecisions);
}

function byKey(kind: RegisterKind, parties: Parties, { same, different }: Decisions): Decisions {
  if (same.length + different.length === 0) return noDecisions;
  const own = decisionKeys(kind, parties);
  const keys = new Map(parties.id.map((id, party) => [id, own[party] ?? ""]));
  const pairs = (said: Decisions["same"]): Decisions["same"] =>
    said.flatMap(([a, b]): [string, string][] => {
      const [one, other] = [keys.get(a), keys.get(b)];
      return one !== undefined && other !== undefined && a !== b ? [[one, other]] : [];
    });
  return { same: pairs(same), different: pairs(different) };
}
