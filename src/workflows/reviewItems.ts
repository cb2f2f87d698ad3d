import { partyName } from "../register/customer/partyFields";
import { registerKinds, type RegisterKind } from "../register/customer/registerPlan";
import { decisionKeys } from "../register/duplicates/decisionKeys";
import type { Duplicates, DuplicatePair, Reason, Verdict } from "../register/duplicates/found";
import { mergeableGroups } from "../register/duplicates/mergeableGroups";
import { registerOf } from "../register/ledger/registerOf";
import type { PartyUse } from "../register/merging/partyUse";
import type { Register } from "../register/register";
import type { MergeMember } from "./mergeSides";

export interface ReviewItem {
  /** The same for the same customers, whenever they are found. */
  readonly name: string;
  /** Whether it is customers or suppliers. */
  readonly kind: RegisterKind;
  readonly verdict: Verdict;
  /** True where it may be merged without asking: all pairs are certain, or somebody has said that they are the same. */
  readonly isClear: boolean;
  readonly parties: readonly ReviewParty[];
  readonly pairs: readonly ReviewPair[];
}

export interface ReviewParty extends MergeMember {
  readonly index: number;
  readonly label: string;
  /** Invoices and payments. */
  readonly documents: number;
  readonly place: { readonly sheet: string; readonly at: { readonly row: number; readonly column: number } } | null;
}

/** Two parties of an item, by their index in it. */
export interface ReviewPair {
  readonly one: number;
  readonly other: number;
  readonly reasons: readonly Reason[];
}

/** What was found among the parties of one kind, and how much they are used. */
export interface FoundSide {
  readonly duplicates: Duplicates;
  readonly use: readonly PartyUse[];
}

/** Certain groups first, then likely ones, then possible pairs; in each customers before suppliers. */
export function reviewItems(register: Register, found: Readonly<Record<RegisterKind, FoundSide>>): readonly ReviewItem[] {
  const all = registerKinds.flatMap((kind) => itemsOf(kind, registerOf(kind, register), found[kind]));
  return (["certain", "likely", "possible"] as const).flatMap((verdict) => all.filter((one) => one.verdict === verdict));
}

function itemsOf(kind: RegisterKind, { customers, sources }: Register, { duplicates, use }: FoundSide): readonly ReviewItem[] {
  const keys = decisionKeys(kind, customers);
  const clear = new Set(mergeableGroups(duplicates).map((group) => group.join()));
  const groupOf = new Map(duplicates.groups.flatMap((group, at) => group.map((party) => [party, at] as const)));
  const inside = new Map<number, DuplicatePair[]>();
  const apart: DuplicatePair[] = [];
  for (const pair of duplicates.pairs) {
    const group = groupOf.get(pair.a);
    if (group === undefined || group !== groupOf.get(pair.b)) apart.push(pair);
    else inside.set(group, [...(inside.get(group) ?? []), pair]);
  }
  const groups = duplicates.groups.map((group, at): ReviewItem => {
    const isClear = clear.has(group.join());
    return item(group, inside.get(at) ?? [], isClear ? "certain" : "likely", isClear);
  });
  // Of three that are alike two may be one group, and the third but alike to them.
  const pairs = apart.map((pair) => item([pair.a, pair.b], [pair], pair.verdict === "certain" ? "likely" : pair.verdict, false));
  return [...groups, ...pairs];

  function item(members: readonly number[], within: readonly DuplicatePair[], verdict: Verdict, isClear: boolean): ReviewItem {
    const parties = members.map(partyOf);
    return {
      name: parties.map(({ key, id }) => `${key} ${id}`).sort().join("\n"),
      kind,
      verdict,
      isClear,
      parties,
      pairs: within.map(({ a, b, reasons }) => ({ one: members.indexOf(a), other: members.indexOf(b), reasons })),
    };
  }

  function partyOf(index: number): ReviewParty {
    const source = sources[customers.at.source[index] ?? -1];
    const column = source?.columns.get("name") ?? source?.columns.get("customerNumber") ?? source?.columns.get("supplierNumber") ?? 0;
    return {
      kind,
      index,
      id: customers.id[index] ?? "",
      key: keys[index] ?? "",
      label: partyName(customers, index),
      documents: use[index]?.documents ?? 0,
      place: source ? { sheet: source.sheetId, at: { row: customers.at.row[index] ?? 0, column } } : null,
    };
  }
}
