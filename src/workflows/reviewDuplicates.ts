import { partyName } from "../register/customer/partyFields";
import type { Cell } from "../register/cells";
import type { Batch } from "../register/changes/batch";
import { customerKey } from "../register/duplicates/decisionsByKey";
import type { Duplicates, DuplicatePair, Reason, Verdict } from "../register/duplicates/found";
import type { Decisions } from "../register/changes/decisions";
import { withDecisions } from "../register/duplicates/withDecisions";
import type { FieldName } from "../register/fields/catalogue";
import { standingAliases, type Alias } from "../register/changes/alias";
import { mergeableGroups } from "../register/duplicates/mergeableGroups";
import { partyUse } from "../register/merging/partyUse";
import { planMerge } from "../register/merging/planMerge";
import type { Message } from "../register/message";
import { done, type Result } from "../workbook/fault";
import { computing } from "./computing";
import { idsOfRows, mergeChoice, type GroupChoice, type MergeMember } from "./merge";
import { outstandingTotals, sayTotals } from "./outstandingTotals";
import type { Session } from "./session";
import type { Understanding, WorkbookReader } from "./workbookReader";

/** What a person goes through: customers that may be one, group by group, with what merging each comes to. */
export interface DuplicateReview {
  /** Certain groups first, then likely ones, then possible pairs. */
  readonly items: readonly ReviewItem[];
  /** Merges that stand and can be taken apart, the newest first. */
  readonly merges: readonly StandingMerge[];
  /** What customers owe in all. */
  readonly totals: Message | string;
  /** What merging the group will do, under a person's choice. */
  readonly planned: (item: ReviewItem, choice?: GroupChoice) => PlannedMerge;
  /** What was searched. */
  readonly understood: Understanding;
}

export interface ReviewItem {
  /** The same for the same customers, whenever they are found. */
  readonly name: string;
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

/** What merging an item comes to; parties by their index in the item. */
export interface PlannedMerge {
  readonly survivor: number;
  readonly fields: readonly PlannedField[];
  readonly questions: readonly Message[];
  /** Invoices and payments that will count for the survivor. */
  readonly moving: number;
}

export interface PlannedField {
  readonly field: FieldName;
  /** The value of each party, and the one that stays. */
  readonly values: readonly Cell[];
  readonly value: Cell;
  readonly isSame: boolean;
}

export interface StandingMerge {
  /** The hidden id of the survivor's row. */
  readonly survivor: string;
  /** What the survivor is called now; empty where the row is gone. */
  readonly id: string;
  readonly label: string;
  readonly absorbed: readonly { readonly number: string; readonly name: string }[];
  /** The newest batch that merged any of them. */
  readonly batch: Batch | null;
}

/** Finds what there is to go through. Writes nothing. */
export async function reviewDuplicates(session: Session, reader: WorkbookReader): Promise<Result<DuplicateReview>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, register, journal } = understood.value;
  const found = await computing(session, "duplicates", [snapshot, register, journal.decisions]);
  if (!found.ok) return found;
  const totals = await outstandingTotals(session, register);
  if (!totals.ok) return totals;
  const use = partyUse(register);
  const { settings } = session;
  return done({
    items: itemsOf(understood.value, found.value),
    merges: standingMerges(understood.value),
    totals: sayTotals(totals.value),
    understood: understood.value,
    planned: ({ parties }, choice) => {
      const plan = planMerge(register, parties.map(({ index }) => index), settings, mergeChoice(register, choice), use);
      const survivor = parties.findIndex(({ index }) => index === plan.survivor);
      return {
        survivor,
        fields: plan.fields.map(({ field, value, losing }) => {
          const column = register.customers.values.get(field) ?? [];
          return { field, value, values: parties.map(({ index }) => column[index] ?? null), isSame: losing.length === 0 };
        }),
        questions: plan.questions.map(({ message }) => message),
        moving: parties.reduce((sum, { documents }, at) => sum + (at === survivor ? 0 : documents), 0),
      };
    },
  });
}

/** Keeps what people have said about pairs of customers, by their keys: for colleagues, and for next month. */
export async function decide(reader: WorkbookReader, decisions: Decisions): Promise<Result<void>> {
  return reader.remember((journal) => ({ ...journal, decisions: withDecisions(journal.decisions, decisions) }));
}

function itemsOf({ register }: Understanding, found: Duplicates): readonly ReviewItem[] {
  const { customers, sources } = register;
  const use = partyUse(register);
  const clear = new Set(mergeableGroups(found).map((group) => group.join()));
  const groupOf = new Map(found.groups.flatMap((group, at) => group.map((party) => [party, at] as const)));
  const inside = new Map<number, DuplicatePair[]>();
  const apart: DuplicatePair[] = [];
  for (const pair of found.pairs) {
    const group = groupOf.get(pair.a);
    if (group === undefined || group !== groupOf.get(pair.b)) apart.push(pair);
    else inside.set(group, [...(inside.get(group) ?? []), pair]);
  }
  const groups = found.groups.map((group, at): ReviewItem => {
    const isClear = clear.has(group.join());
    return item(group, inside.get(at) ?? [], isClear ? "certain" : "likely", isClear);
  });
  // Of three that are alike two may be one group, and the third but alike to them.
  const pairs = apart.map((pair) => item([pair.a, pair.b], [pair], pair.verdict === "certain" ? "likely" : pair.verdict, false));
  const all = [...groups, ...pairs];
  return (["certain", "likely", "possible"] as const).flatMap((verdict) => all.filter((one) => one.verdict === verdict));

  function item(members: readonly number[], within: readonly DuplicatePair[], verdict: Verdict, isClear: boolean): ReviewItem {
    const parties = members.map(partyOf);
    return {
      name: parties.map(({ key, id }) => `${key} ${id}`).sort().join("\n"),
      verdict,
      isClear,
      parties,
      pairs: within.map(({ a, b, reasons }) => ({ one: members.indexOf(a), other: members.indexOf(b), reasons })),
    };
  }

  function partyOf(index: number): ReviewParty {
    const source = sources[customers.at.source[index] ?? -1];
    const column = source?.columns.get("name") ?? source?.columns.get("customerNumber") ?? 0;
    return {
      index,
      id: customers.id[index] ?? "",
      key: customerKey(customers, index),
      label: partyName(customers, index),
      documents: use[index]?.documents ?? 0,
      place: source ? { sheet: source.sheetId, at: { row: customers.at.row[index] ?? 0, column } } : null,
    };
  }
}

function standingMerges(understood: Understanding): readonly StandingMerge[] {
  const { journal, register } = understood;
  const bySurvivor = new Map<string, Alias[]>();
  for (const alias of standingAliases(journal.aliases, journal.batches)) {
    bySurvivor.set(alias.survivor, [...(bySurvivor.get(alias.survivor) ?? []), alias]);
  }
  if (bySurvivor.size === 0) return [];
  const party = new Map(idsOfRows(understood).map((rowId, index) => [rowId, index]));
  return [...bySurvivor]
    .map(([survivor, aliases]): StandingMerge => {
      const index = party.get(survivor) ?? -1;
      return {
        survivor,
        id: register.customers.id[index] ?? "",
        label: index < 0 ? "" : partyName(register.customers, index),
        absorbed: aliases.map(({ number, name }) => ({ number, name })),
        batch: journal.batches.filter(({ id }) => aliases.some(({ batch }) => batch === id)).at(-1) ?? null,
      };
    })
    .reverse();
}
